import {setImmediate as turn} from 'node:timers/promises';
import type {Transaction} from 'kysely';
import type {Tables} from '../database/tables.ts';

const batch = 200;

/**
 * Ends every guide whose code is not among these, on the given day. They are found no more, and whoever has their
 * address reads until when they held. Gives how many they were.
 */
export const withdrawOthers = async (
  transaction: Transaction<Tables>,
  codes: ReadonlySet<string>,
  lastDay: string,
): Promise<number> => {
  await turn();
  const rows = await transaction
    .selectFrom('guides')
    .select('task_code')
    .distinct()
    .where((is) => is.or([is('ends_on', 'is', null), is('ends_on', '>', lastDay)]))
    .execute();
  const others = rows.map((row) => row.task_code).filter((code) => !codes.has(code));
  for (let from = 0; from < others.length; from += batch) {
    await turn();
    await transaction
      .updateTable('guides')
      .set({ends_on: lastDay})
      .where('task_code', 'in', others.slice(from, from + batch))
      .where((is) => is.or([is('ends_on', 'is', null), is('ends_on', '>', lastDay)]))
      .execute();
  }
  return others.length;
};
