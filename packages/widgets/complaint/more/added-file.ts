import {isPhotoProblem, preparePhoto} from '@huiyin/core/photo';
import {fileDigestOf, type ComplaintProfile} from '@huiyin/core';
import type {ReadyFile} from '../report.ts';

/** Why a file that was added cannot be sent. */
export type FileProblem =
  'notDecodable' | 'tooManyPixels' | 'tooLarge' | 'wrongType' | 'empty' | 'unreadable' | 'refused';

/** A file as it was added: being made ready, ready, or refused with a reason. It stays until the citizen removes it. */
export interface AddedFile {
  readonly id: number;
  /** What the citizen knows it by. */
  readonly name: string;
  /** What was picked; absent of a file that comes from a draft. */
  readonly original?: File;
  readonly state: 'preparing' | 'ready' | 'refused';
  readonly ready?: ReadyFile;
  readonly problem?: FileProblem;
}

/**
 * A file as it may be sent, or why it may not. Photos are made anew, without anything that tells of the citizen.
 * @throws what is no fault of the file, such as code that did not come over a bad line: it may go well the next time
 */
export const readyFileOf = async (
  file: File,
  rules: ComplaintProfile['files'],
  signal: AbortSignal,
): Promise<ReadyFile | FileProblem> => {
  try {
    return isPhoto(file) ? await photoOf(file, rules, signal) : await otherOf(file, rules);
  } catch (error) {
    if (isPhotoProblem(error)) return error.kind === 'tooLarge' ? 'tooManyPixels' : 'notDecodable';
    // The phone has taken it away, or a card was pulled out.
    if (['NotReadableError', 'NotFoundError'].includes((error as Error).name)) return 'unreadable';
    throw error;
  }
};

const isPhoto = ({type, name}: File): boolean =>
  type.startsWith('image/') || /\.(jpe?g|png|webp|hei[cf]|avif|bmp|gif)$/i.test(name);

const photoOf = async (
  file: File,
  {types, bytes, photoSide}: ComplaintProfile['files'],
  signal: AbortSignal,
): Promise<ReadyFile | FileProblem> => {
  if (!types.includes('image/jpeg')) return 'wrongType';
  const {blob} = await preparePhoto(file, {longestSide: photoSide, signal});
  if (blob.size > bytes) return 'tooLarge';
  return {blob, digest: await fileDigestOf(blob), type: 'image/jpeg'};
};

const otherOf = async (
  file: File,
  {types, bytes}: ComplaintProfile['files'],
): Promise<ReadyFile | FileProblem> => {
  if (!file.size) return 'empty';
  if (!types.includes(file.type)) return 'wrongType';
  if (file.size > bytes) return 'tooLarge';
  // Read at once: a phone may take the file away again before it is sent.
  const blob = new Blob([await file.arrayBuffer()], {type: file.type});
  return {blob, digest: await fileDigestOf(blob), type: file.type, name: file.name};
};
