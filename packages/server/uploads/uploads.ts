import {createHash} from 'node:crypto';
import type {Readable} from 'node:stream';
import {Upload} from '@tus/server';
import {letterMoment, uploadIdOf} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredUpload} from '../database/tables.ts';
import {diskPlace} from './disk-place.ts';
import {fileProblem, type Announced, type FileRefusal} from './file-problem.ts';
import type {FilePlace} from './file-place.ts';
import {s3Place} from './s3-place.ts';
import {tusServer, type TusAnswer, type TusRequest} from './tus-server.ts';
import {
  claimForDeletion,
  findSize,
  findUpload,
  forgetUpload,
  insertUpload,
  keepWaiting,
} from './upload-store.ts';
import type {UploadsConfig} from './uploads-config.ts';

const hour = 3_600_000;

/** How long a file waits for its report, and one of which nothing came for its first byte. A device keeps a copy. */
const patience = {report: 24 * hour, firstByte: hour};

/** Whether a file whose bytes are there is good; `unscanned` where nobody could look into it. */
export type Checked = 'whole' | 'unscanned' | {refused: FileRefusal};

/** The files of reports: their rows in the database and their bytes, kept together. */
export interface Uploads {
  readonly config: UploadsConfig;
  /** Makes a place for a file. `false` where there is one. */
  begin(id: string, token: string, file: Announced): Promise<boolean>;
  /** The upload of an id, for whoever knows its token; `undefined` alike for every miss. */
  find(id: string, token: string): Promise<StoredUpload | undefined>;
  /** Lets a file wait for its report as long as files do, once there is something of it. */
  arrived(upload: StoredUpload): Promise<void>;
  /** Answers a request of tus. */
  answer(request: TusRequest): Promise<TusAnswer>;
  /** Looks at all of a file once; what is not taken is deleted before this ends. */
  check(upload: StoredUpload): Promise<Checked>;
  read(id: string): Promise<Readable>;
  /** Deletes what belongs to no report and has run out. */
  sweep(): Promise<void>;
  /** Deletes a file that belongs to no report. */
  discard(id: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens where the files lie. @throws {Error} where that cannot be written, or needs a package that is missing. */
export const openUploads = async (
  config: UploadsConfig,
  {database, clock}: {database: Database; clock: () => Date},
): Promise<Uploads> => {
  const place = await placeOf(config, database);
  const remove = async (which: Parameters<typeof claimForDeletion>[1]) => {
    // One that cannot be deleted now holds up none of the others.
    const failures: Error[] = [];
    for (const id of await claimForDeletion(database, which)) {
      await place
        .remove(id)
        .then(() => forgetUpload(database, id))
        .catch((error: Error) => failures.push(error));
    }
    if (failures[0]) throw failures[0];
  };
  const check = async (upload: StoredUpload): Promise<Checked> => {
    const found = await lookInto(upload, place, config);
    if (typeof found === 'object') await remove({id: upload.id});
    if (found !== 'whole') return found;
    await place.round(upload.id, fullHour(clock()));
    await keepWaiting(database, upload.id, {expires_at: expiry(clock(), 'report'), whole: true});
    return found;
  };
  const checks = new Map<string, Promise<Checked>>();
  return {
    config,
    begin: async (id, token, file) => {
      // One that has run out may not have been swept yet.
      await remove({id, now: clock()});
      const row = {id, tokenHash: hashOf(token), ...file, expiresAt: expiry(clock(), 'firstByte')};
      if (!(await insertUpload(database, row))) return false;
      // In no transaction: while one waits for a bucket, nothing else could be kept.
      await place.store
        .create(new Upload({id, size: file.bytes, offset: 0}))
        .catch(async (error: unknown) => {
          // What cannot be deleted now is left to the sweep.
          await remove({id}).catch(() => {});
          throw error;
        });
      return true;
    },
    arrived: async ({id, expires_at}) => {
      if (expires_at && expires_at > expiry(clock(), 'firstByte')) return;
      await keepWaiting(database, id, {expires_at: expiry(clock(), 'report')});
    },
    find: async (id, token) => {
      if (!/^[0-9a-f]{64}$/.test(id)) return undefined;
      const upload = await findUpload(database, id, clock());
      return upload && (await uploadIdOf(token, upload.digest)) === id ? upload : undefined;
    },
    answer: tusServer(place.store),
    check: (upload) => once(checks, upload.id, () => check(upload)),
    read: (id) => place.read(id),
    sweep: () => remove({now: clock()}),
    discard: (id) => remove({id}),
    close: async () => void (await Promise.allSettled(checks.values())),
  };
};

/** What is kept of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const placeOf = async ({place}: UploadsConfig, database: Database): Promise<FilePlace> =>
  'folder' in place ? diskPlace(place.folder, (id) => findSize(database, id)) : s3Place(place);

const lookInto = (upload: StoredUpload, place: FilePlace, {scanFile}: UploadsConfig): Promise<Checked> =>
  place.lend(upload.id, async (path) => {
    const refused = await fileProblem(path, upload);
    if (refused) return {refused};
    const scanned = scanFile ? await scanFile(path).catch(() => 'unscanned' as const) : 'clean';
    if (scanned === 'infected') return {refused: 'infected'};
    return scanned === 'clean' ? 'whole' : 'unscanned';
  });

// Nobody says before the report whether it is anonymous.
const fullHour = (moment: Date): Date => letterMoment('anonymous', moment);
const expiry = (now: Date, awaited: keyof typeof patience): Date =>
  new Date(fullHour(now).getTime() + patience[awaited] + hour);

// Two requests may find the same file at its end.
const once = <T>(running: Map<string, Promise<T>>, id: string, start: () => Promise<T>): Promise<T> => {
  const begun = running.get(id) ?? start().finally(() => running.delete(id));
  running.set(id, begun);
  return begun;
};
