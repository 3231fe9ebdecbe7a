import {createHash, createHmac, randomBytes} from 'node:crypto';
import type {Database} from '../database/open-database.ts';
import {isSame} from '../query-codes.ts';
import type {Account} from './accounts.ts';

const minute = 60_000;

/** A session ends when nothing was done for half an hour, and after twelve hours in any case. */
export const sessionLimits = {idle: 30 * minute, whole: 12 * 60 * minute};

/** A fresh id for the cookie of a visitor. Only its hash is ever kept. */
export const newVisitorId = (): string => randomBytes(32).toString('base64url');

/** What every form of a visitor carries: nobody who does not have the cookie can make it. */
export const formTokenOf = (visitorId: string): string =>
  createHmac('sha256', visitorId).update('form').digest('base64url');

/** Whether a form was made for this visitor. */
export const isFormToken = (token: string, visitorId: string): boolean =>
  isSame(token, formTokenOf(visitorId));

/** Signs an account in under a fresh id, and gives that id for the cookie. */
export const openSession = async (database: Database, account: string, now: Date): Promise<string> => {
  const id = newVisitorId();
  await database
    .insertInto('desk_sessions')
    .values({id_hash: hashOf(id), account, started_at: now, seen_at: now})
    .execute();
  return id;
};

/** Who is signed in under an id; `undefined` when nobody is, or no longer. Being asked keeps the session awake. */
export const accountOf = async (database: Database, id: string, now: Date): Promise<Account | undefined> => {
  const session = await database
    .updateTable('desk_sessions')
    .set({seen_at: now})
    .where('id_hash', '=', hashOf(id))
    .where('seen_at', '>', new Date(now.getTime() - sessionLimits.idle))
    .where('started_at', '>', new Date(now.getTime() - sessionLimits.whole))
    .returning('account')
    .executeTakeFirst();
  if (!session) return undefined;
  return database
    .selectFrom('accounts')
    .select(['name', 'department', 'role', 'reads_identities'])
    .where('name', '=', session.account)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
};

/** Signs out one session, and forgets all that have ended by themselves. */
export const endSession = async (database: Database, id: string, now: Date): Promise<void> => {
  await database
    .deleteFrom('desk_sessions')
    .where((is) =>
      is.or([
        is('id_hash', '=', hashOf(id)),
        is('seen_at', '<=', new Date(now.getTime() - sessionLimits.idle)),
        is('started_at', '<=', new Date(now.getTime() - sessionLimits.whole)),
      ]),
    )
    .execute();
};

const hashOf = (id: string) => createHash('sha256').update(id).digest('hex');
