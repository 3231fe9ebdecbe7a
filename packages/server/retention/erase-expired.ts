import {sql, type Transaction} from 'kysely';
import type {Backend} from '../backend.ts';
import {eraseWords} from '../letters/erase-letter.ts';
import {appendEntry, letterRulesOf} from '../letters/history.ts';
import type {StoredLetter, Tables} from '../database/tables.ts';
import {monthsBefore} from './months-before.ts';

const batch = 50;

/**
 * Erases the words and the writer of every finished letter to which nothing has happened for the months that the
 * county keeps them, as its writer could have. Gives how many they were; 0 while another process is at it.
 */
export const eraseExpired = async ({
  database,
  config,
  clock,
}: Pick<Backend, 'database' | 'config' | 'clock'>): Promise<number> => {
  const now = clock();
  let erased = 0;
  for (const about of ['consultation', 'complaint'] as const) {
    const before = monthsBefore(now, letterRulesOf(about, config.profile).handler.retentionMonths);
    for (let some = batch; some === batch; erased += some) {
      some = await database
        .transaction()
        .execute((transaction) => eraseSome(transaction, {about, before, now}));
    }
  }
  return erased;
};

interface Expiry {
  about: StoredLetter['about'];
  before: Date;
  now: Date;
}

const eraseSome = async (transaction: Transaction<Tables>, {now, ...expiry}: Expiry): Promise<number> => {
  if (!(await isAlone(transaction))) return 0;
  let erased = 0;
  for (const {number} of await findExpired(transaction, expiry)) {
    if (!(await appendEntry(transaction, number, {type: 'erased', at: now}))) continue;
    await eraseWords(transaction, number);
    erased++;
  }
  return erased;
};

const isAlone = async (transaction: Transaction<Tables>): Promise<boolean> => {
  const {rows} = await sql<{isAlone: boolean}>`
    select pg_try_advisory_xact_lock(hashtext('huiyin retention')) as "isAlone"
  `.execute(transaction);
  return rows[0]!.isAlone;
};

const findExpired = (transaction: Transaction<Tables>, {about, before}: Omit<Expiry, 'now'>) =>
  transaction
    .selectFrom('letters')
    .select('number')
    .where('about', '=', about)
    .where('state', 'in', ['answered', 'closed', 'returned', 'withdrawn'])
    .where('received_at', '<=', before)
    .where(({not, exists, selectFrom}) => {
      const later = selectFrom('entries')
        .select('id')
        .whereRef('entries.letter', '=', 'letters.number')
        .where('at', '>', before);
      return not(exists(later));
    })
    .limit(batch)
    // Whoever holds a letter is doing something with it.
    .forUpdate()
    .skipLocked()
    .execute();
