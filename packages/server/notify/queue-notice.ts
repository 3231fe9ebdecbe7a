import type {Database} from '../database/open-database.ts';
import type {StoredLetter} from '../database/tables.ts';

/** Lets the citizen be told of a reply, where they asked for it, once the caller’s transaction is through. */
export const queueNotice = async (
  database: Database,
  {number, notify}: Pick<StoredLetter, 'number' | 'notify'>,
  now: Date,
): Promise<void> => {
  if (!notify) return;
  await database.insertInto('notices').values({letter: number, next_attempt_at: now}).execute();
};

/** Lets nobody be told of this letter any more. */
export const endNotices = async (database: Database, number: string): Promise<void> => {
  await database.updateTable('letters').set({notify: null}).where('number', '=', number).execute();
};
