import {sql, type Transaction} from 'kysely';
import type {Backend} from '../backend.ts';
import {eraseWords} from '../consultations/erase-consultation.ts';
import {appendEntry, consultationRulesOf} from '../consultations/history.ts';
import type {Tables} from '../database/tables.ts';

const batch = 50;

/**
 * Erases the words and the asker of every finished question to which nothing has happened for the months that the
 * county keeps them, as its asker could have. Gives how many they were; 0 while another process is at it.
 */
export const eraseExpired = async ({
  database,
  config,
  clock,
}: Pick<Backend, 'database' | 'config' | 'clock'>): Promise<number> => {
  const now = clock();
  const before = monthsBefore(now, consultationRulesOf(config.profile).handler.retentionMonths);
  let erased = 0;
  for (let some = batch; some === batch; erased += some) {
    some = await database.transaction().execute((transaction) => eraseSome(transaction, before, now));
  }
  return erased;
};

const eraseSome = async (transaction: Transaction<Tables>, before: Date, now: Date): Promise<number> => {
  if (!(await isAlone(transaction))) return 0;
  const expired = await findExpired(transaction, before);
  for (const {number} of expired) {
    await appendEntry(transaction, number, {type: 'erased', at: now});
    await eraseWords(transaction, number);
  }
  return expired.length;
};

const isAlone = async (transaction: Transaction<Tables>): Promise<boolean> => {
  const {rows} = await sql<{isAlone: boolean}>`
    select pg_try_advisory_xact_lock(hashtext('huiyin retention')) as "isAlone"
  `.execute(transaction);
  return rows[0]!.isAlone;
};

const findExpired = (transaction: Transaction<Tables>, before: Date) =>
  transaction
    .selectFrom('consultations')
    .select('number')
    .where('state', 'in', ['answered', 'closed', 'returned', 'withdrawn'])
    .where('received_at', '<=', before)
    .where(({not, exists, selectFrom}) => {
      const later = selectFrom('entries')
        .select('id')
        .whereRef('entries.consultation', '=', 'consultations.number')
        .where('at', '>', before);
      return not(exists(later));
    })
    .limit(batch)
    .execute();

const monthsBefore = (moment: Date, months: number): Date => {
  const date = new Date(moment);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date;
};
