import {createHmac} from 'node:crypto';
import {sql} from 'kysely';
import type {Backend} from '../backend.ts';

const window = 15 * 60_000;

/** Tries in a quarter of an hour. A whole county can sit behind one address. */
export const signInLimits = {account: 10, address: 100};

/**
 * Counts a try before the password is looked at, so that tries at the same time are counted too. `undefined` when it
 * may go on, else when to come back. It is kept in the database, where it outlives a restart.
 */
export const countTry = async (backend: Backend, name: string, ip: string): Promise<Date | undefined> => {
  const now = backend.clock();
  await backend.database.deleteFrom('sign_in_attempts').where('ends_at', '<=', now).execute();
  const byAddress = await count(backend, subjectOf(backend, 'address', ip));
  if (byAddress.attempts > signInLimits.address) return byAddress.ends_at;
  const byAccount = await count(backend, subjectOf(backend, 'account', name));
  return byAccount.attempts > signInLimits.account ? byAccount.ends_at : undefined;
};

/** Takes back what was counted for a try that was right. */
export const forgiveTry = async (backend: Backend, name: string, ip: string): Promise<void> => {
  const {database} = backend;
  const account = subjectOf(backend, 'account', name);
  await database.deleteFrom('sign_in_attempts').where('subject', '=', account).execute();
  await database
    .updateTable('sign_in_attempts')
    .set({attempts: sql<number>`attempts - 1`})
    .where('subject', '=', subjectOf(backend, 'address', ip))
    .execute();
};

const count = ({database, clock}: Backend, subject: string) =>
  database
    .insertInto('sign_in_attempts')
    .values({subject, attempts: 1, ends_at: new Date(clock().getTime() + window)})
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet({attempts: sql<number>`sign_in_attempts.attempts + 1`}),
    )
    .returning(['attempts', 'ends_at'])
    .executeTakeFirstOrThrow();

// Names may be passwords typed into the wrong box, and addresses are personal: neither is kept as it is.
const subjectOf = ({config, clock}: Backend, kind: keyof typeof signInLimits, value: string): string => {
  const day = clock().toISOString().slice(0, 10);
  return createHmac('sha256', `${config.secrets.portalKey}:${day}`)
    .update(`${kind}:${value}`)
    .digest('base64url');
};
