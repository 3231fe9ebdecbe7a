import {randomBytes} from 'node:crypto';
import type {Backend} from '../backend.ts';
import {appendEntry, holdLetter, type NewEntry} from '../letters/history.ts';
import type {Database} from '../database/open-database.ts';
import {unpublishReply} from '../published/publish-reply.ts';
import {queueNotice} from '../notify/queue-notice.ts';
import type {Account} from './accounts.ts';
import {writeAudit} from './audit.ts';
import type {SentFile} from './form.ts';
import {entryTypeOf, possibleActions, type QuestionAction} from './permissions.ts';
import {entriesOf} from './question-store.ts';

/** What an official does to a question. */
export interface Deed {
  account: Account;
  number: string;
  action: QuestionAction;
  /** The last thing that had happened when the form was drawn. */
  seen: number;
  entry: Pick<NewEntry, 'department' | 'words' | 'dueOn'>;
  files: readonly SentFile[];
}

/** `changed`: something else happened in between; `notNow`: the question cannot take it; `unknown`: not theirs. */
export type DeedOutcome = 'done' | 'changed' | 'notNow' | 'unknown';

/** Does it, with its files, its line in the log and the notice to the citizen: all or nothing. */
export const act = ({database, clock}: Backend, deed: Deed): Promise<DeedOutcome> =>
  database.transaction().execute(async (transaction) => {
    const {account, number, action} = deed;
    // Held until the end: of two officials who press at once, the second sees what the first has done.
    const question = await holdLetter(transaction, number);
    if (!question) return 'unknown';
    if ((await entriesOf(transaction, number)) !== deed.seen) return 'changed';
    if (!possibleActions(account, question).includes(action)) return 'notNow';
    const at = clock();
    const type = entryTypeOf[action];
    const kept = await appendEntry(transaction, number, {...deed.entry, type, at, account: account.name});
    if (!kept) return 'notNow';
    await keepFiles(transaction, kept.id, deed.files);
    await writeAudit(transaction, {at, account: account.name, action: type, number});
    // What is not dealt with must not be read as being dealt with.
    if (action === 'return') await unpublishReply(transaction, number);
    // Days for reopening run after both.
    if (action === 'answer' || action === 'return') await queueNotice(transaction, question, at);
    return 'done';
  });

const keepFiles = async (database: Database, entry: number, files: readonly SentFile[]): Promise<void> => {
  if (files.length === 0) return;
  const rows = files.map(({name, content}) => ({
    id: randomBytes(12).toString('base64url'),
    entry,
    name,
    content,
  }));
  await database.insertInto('attachments').values(rows).execute();
};
