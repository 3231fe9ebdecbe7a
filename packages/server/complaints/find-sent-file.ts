import type {Readable} from 'node:stream';
import {filesIn} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {sentFileName} from '../uploads/sent-file-name.ts';
import {findBound} from '../uploads/upload-store.ts';
import {findDetails} from './complaint-store.ts';

/** A file that came with a report, to be kept by whoever may read it. */
export interface SentFileToKeep {
  /** Made from number and place: a citizen’s own name for it could tell who they are. */
  name: string;
  type: string;
  bytes: number;
  content: Readable;
}

/** The file of a report with this digest; `undefined` where there is none. */
export const findSentFile = async (
  {database, uploads}: Pick<Backend, 'database' | 'uploads'>,
  number: string,
  digest: string,
): Promise<SentFileToKeep | undefined> => {
  if (!uploads || !/^[0-9a-f]{64}$/.test(digest)) return undefined;
  const file = await findBound(database, number, digest);
  if (!file) return undefined;
  const {answers} = await findDetails(database, number);
  const place = filesIn(answers ?? {}).findIndex((sent) => sent.digest === digest);
  const {type, bytes} = file;
  return {name: sentFileName(number, place, type), type, bytes, content: await uploads.read(file.id)};
};
