import {uploadIdOf} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {Announced, FileRefusal} from './file-problem.ts';
import {refusedUntil} from './upload-allowance.ts';
import {announcedBytes, findUpload} from './upload-store.ts';
import {hashOf, type Uploads} from './uploads.ts';

/** What became of a file that was announced. */
export type BeginOutcome =
  | {status: 'begun' | 'exists'; id: string}
  | {status: 'refused'; code: FileRefusal}
  | {status: 'full'}
  | {status: 'rateLimited'; until: Date};

/** Makes a place for a file under the token of a report, as far as the county and its disk allow. */
export const beginUpload = async (
  backend: Pick<Backend, 'config' | 'database' | 'clock'> & {uploads: Uploads},
  {token, file, sender}: {token: string; file: Announced; sender: string},
): Promise<BeginOutcome> => {
  const {database, clock, uploads} = backend;
  const rules = backend.config.profile.complaint!.files;
  if (file.bytes === 0) return {status: 'refused', code: 'empty'};
  if (!rules.types.includes(file.type)) return {status: 'refused', code: 'wrongType'};
  if (file.bytes > Math.min(rules.bytes, mostBytes)) return {status: 'refused', code: 'tooLarge'};
  const id = await uploadIdOf(token, file.digest);
  if (await findUpload(database, id, clock())) return {status: 'exists', id};
  const {ofToken, unbound} = await announcedBytes(database, hashOf(token));
  if (ofToken + file.bytes > rules.count * rules.bytes) return {status: 'refused', code: 'tooMany'};
  if (unbound + file.bytes > uploads.config.unboundBytes) return {status: 'full'};
  const until = await refusedUntil(backend, sender, file.bytes);
  if (until) return {status: 'rateLimited', until};
  return {status: (await uploads.begin(id, token, file)) ? 'begun' : 'exists', id};
};

// What the column of the database holds.
const mostBytes = 2 ** 31 - 1;
