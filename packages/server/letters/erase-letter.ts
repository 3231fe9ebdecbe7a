import type {Database} from '../database/open-database.ts';
import {unpublishReply} from '../published/publish-reply.ts';

/**
 * Takes every word of a question, of its answers and of its asker out of the database, in the caller’s transaction,
 * and out of what everybody may read. Number, days, states and digests stay, so that its receipts stay good.
 */
export const eraseWords = async (database: Database, number: string): Promise<void> => {
  await unpublishReply(database, number);
  await database
    .updateTable('consultations')
    .set({title: null, text: null, notify: null})
    .where('number', '=', number)
    .execute();
  await database.deleteFrom('askers').where('consultation', '=', number).execute();
  await database.deleteFrom('notices').where('consultation', '=', number).execute();
  await database
    .deleteFrom('attachments')
    .where('entry', 'in', (query) =>
      query.selectFrom('entries').select('entries.id').where('entries.consultation', '=', number),
    )
    .execute();
  await database
    .updateTable('entries')
    .set({words: null, text: null})
    .where('consultation', '=', number)
    .execute();
};
