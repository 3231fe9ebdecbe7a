import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {pipeline} from 'node:stream/promises';
import {fileTypeFromFile} from 'file-type';
import {imageSizeFromFile} from 'image-size/fromFile';
import {isOfType} from './is-of-type.ts';

/** What a file was announced as. */
export interface Announced {
  digest: string;
  type: string;
  bytes: number;
}

/** Why a file of a report is not taken. */
export type FileRefusal =
  'empty' | 'wrongType' | 'tooLarge' | 'tooManyPixels' | 'tooMany' | 'damaged' | 'infected';

// Whoever opens it decodes it: a file of some kilobytes can claim a picture that fills any memory.
const mostPixels = 100_000_000;

/** What is wrong with the bytes of a file; `undefined` for one that is what it was announced as. */
export const fileProblem = async (
  path: string,
  {digest, type, bytes}: Announced,
): Promise<FileRefusal | undefined> => {
  const {size} = await stat(path);
  if (size !== bytes || (await digestOfFile(path)) !== digest) return 'damaged';
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (!found || !isOfType(type, found.mime)) return 'wrongType';
  return found.mime.startsWith('image/') ? pictureProblem(path) : undefined;
};

const pictureProblem = async (path: string): Promise<FileRefusal | undefined> => {
  const picture = await imageSizeFromFile(path).catch(() => undefined);
  if (!picture?.width || !picture.height) return 'damaged';
  return picture.width * picture.height > mostPixels ? 'tooManyPixels' : undefined;
};

const digestOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};
