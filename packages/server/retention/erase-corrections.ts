import type {Backend} from '../backend.ts';
import {consultationRulesOf} from '../letters/history.ts';
import {monthsBefore} from './months-before.ts';

/**
 * Erases the words of every correction of a guide that nobody has to look at any more, once the county has kept them for
 * as long as it keeps questions. What was wrong, and when, stays.
 */
export const eraseCorrections = async ({
  database,
  config,
  clock,
}: Pick<Backend, 'database' | 'config' | 'clock'>): Promise<void> => {
  const before = monthsBefore(clock(), consultationRulesOf(config.profile).handler.retentionMonths);
  await database
    .updateTable('corrections')
    .set({text: null, note: null})
    .where((is) => is.or([is('text', 'is not', null), is('note', 'is not', null)]))
    .where((is) =>
      is.or([
        is('handled_at', '<=', before),
        is.and([is('due_on', 'is', null), is('received_at', '<=', before)]),
      ]),
    )
    .execute();
};
