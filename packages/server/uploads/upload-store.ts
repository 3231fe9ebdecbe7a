import {sql, type Transaction} from 'kysely';
import type {Database} from '../database/open-database.ts';
import type {StoredUpload, Tables} from '../database/tables.ts';
import type {Announced} from './file-problem.ts';

/** An upload ready to be kept. */
export type NewUpload = Announced & {id: string; tokenHash: string; expiresAt: Date};

/** An upload that has not run out. */
export const findUpload = (database: Database, id: string, now: Date): Promise<StoredUpload | undefined> =>
  database
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where(({or, eb}) => or([eb('letter', 'is not', null), eb('expires_at', '>', now)]))
    .executeTakeFirst();

export const findSize = async (database: Database, id: string): Promise<number | undefined> => {
  const row = await database.selectFrom('uploads').select('bytes').where('id', '=', id).executeTakeFirst();
  return row?.bytes;
};

/** Keeps an upload. `false` when its id was taken: the constraint decides every race. */
export const insertUpload = async (
  database: Database,
  {id, tokenHash, digest, type, bytes, expiresAt}: NewUpload,
): Promise<boolean> => {
  const kept = await database
    .insertInto('uploads')
    .values({id, token_hash: tokenHash, digest, type, bytes, expires_at: expiresAt})
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

/** How many bytes were announced under a token, and how many belong to no report yet. */
export const announcedBytes = async (
  database: Database,
  tokenHash: string,
): Promise<{ofToken: number; unbound: number}> =>
  database
    .selectFrom('uploads')
    .select([
      sql<number>`coalesce(sum(bytes) filter (where token_hash = ${tokenHash}), 0)::float8`.as('ofToken'),
      sql<number>`coalesce(sum(bytes) filter (where letter is null), 0)::float8`.as('unbound'),
    ])
    .where(({or, eb}) => or([eb('token_hash', '=', tokenHash), eb('letter', 'is', null)]))
    .executeTakeFirstOrThrow();

/** Lets a file wait for its report until then; `whole` once all of it is there and good. */
export const keepWaiting = async (
  database: Database,
  id: string,
  changes: {expires_at: Date; whole?: true},
): Promise<void> => {
  await database
    .updateTable('uploads')
    .set(changes)
    .where('id', '=', id)
    .where('letter', 'is', null)
    .where('expires_at', 'is not', null)
    .execute();
};

/** The ids among these whose file is there, good, and of no report. */
export const findFree = async (database: Database, ids: readonly string[], now: Date) =>
  ids.length === 0
    ? []
    : database
        .selectFrom('uploads')
        .select(['id', 'type', 'bytes'])
        .where('id', 'in', ids)
        .where('whole', '=', true)
        .where('letter', 'is', null)
        .where('expires_at', '>', now)
        .execute();

/** Gives free files to a report, in the caller’s transaction. Gives how many were still free. */
export const bindUploads = async (
  transaction: Transaction<Tables>,
  ids: readonly string[],
  letter: string,
): Promise<number> => {
  if (ids.length === 0) return 0;
  const bound = await transaction
    .updateTable('uploads')
    .set({letter, expires_at: null})
    .where('id', 'in', ids)
    .where('whole', '=', true)
    .where('letter', 'is', null)
    .where('expires_at', 'is not', null)
    .returning('id')
    .execute();
  return bound.length;
};

/** Lets go of the files of a report, which are deleted soon after. */
export const releaseUploads = async (database: Database, letter: string): Promise<void> => {
  await database
    .updateTable('uploads')
    .set({letter: null, expires_at: null})
    .where('letter', '=', letter)
    .execute();
};

/** The file with these bytes among those of a report. */
export const findBound = (
  database: Database,
  letter: string,
  digest: string,
): Promise<StoredUpload | undefined> =>
  database
    .selectFrom('uploads')
    .selectAll()
    .where('letter', '=', letter)
    .where('digest', '=', digest)
    .executeTakeFirst();

/** Takes uploads of no report out of everybody’s reach: those whose time is over by now, or one of them, or any one. */
export const claimForDeletion = async (
  database: Database,
  {id, now}: {now: Date; id?: string} | {now?: Date; id: string},
): Promise<string[]> => {
  const claimed = await database
    .updateTable('uploads')
    .set({whole: false, expires_at: null})
    .where('letter', 'is', null)
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .$if(now !== undefined, (query) =>
      query.where(({or, eb}) => or([eb('expires_at', 'is', null), eb('expires_at', '<=', now!)])),
    )
    .returning('id')
    .execute();
  return claimed.map(({id}) => id);
};

/** Forgets an upload whose bytes are gone. */
export const forgetUpload = async (database: Database, id: string): Promise<void> => {
  await database
    .deleteFrom('uploads')
    .where('id', '=', id)
    .where('letter', 'is', null)
    .where('expires_at', 'is', null)
    .execute();
};
