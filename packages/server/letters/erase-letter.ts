import type {Database} from '../database/open-database.ts';
import {unpublishReply} from '../published/publish-reply.ts';
import {releaseUploads} from '../uploads/upload-store.ts';

/**
 * Takes every word of a letter, of its answers and of who wrote it out of the database, in the caller’s transaction,
 * and out of what everybody may read. Number, days, states and digests stay, so that its receipts stay good.
 */
export const eraseWords = async (database: Database, number: string): Promise<void> => {
  await unpublishReply(database, number);
  await database
    .updateTable('letters')
    .set({title: null, text: null, notify: null})
    .where('number', '=', number)
    .execute();
  await database.deleteFrom('askers').where('letter', '=', number).execute();
  await database.deleteFrom('reporters').where('letter', '=', number).execute();
  await database
    .updateTable('complaints')
    .set({person: null, answers: null})
    .where('letter', '=', number)
    .execute();
  await releaseUploads(database, number);
  await database.deleteFrom('notices').where('letter', '=', number).execute();
  await database
    .deleteFrom('attachments')
    .where('entry', 'in', (query) =>
      query.selectFrom('entries').select('entries.id').where('entries.letter', '=', number),
    )
    .execute();
  await database.updateTable('entries').set({words: null, text: null}).where('letter', '=', number).execute();
};
