import type {Backend} from '../backend.ts';
import {holdLetter} from '../letters/history.ts';
import {publishReply, unpublishReply} from '../published/publish-reply.ts';
import type {DeedOutcome} from './act.ts';
import type {Account} from './accounts.ts';
import {writeAudit} from './audit.ts';
import {mayHandle} from './permissions.ts';
import {lastEntryOf} from './question-store.ts';

/** Whether everybody shall read a question and its answer, as they stood when the form was drawn. */
export interface PublishingWish {
  account: Account;
  number: string;
  seen: number;
  isPublic: boolean;
}

/** Publishes a question with its answer or takes it back, with its line in the log. */
export const publish = (
  {database, clock, config}: Backend,
  {account, number, seen, isPublic}: PublishingWish,
): Promise<DeedOutcome> =>
  database.transaction().execute(async (transaction) => {
    const question = await holdLetter(transaction, number);
    if (!question || !mayHandle(account, question)) return 'unknown';
    // What was read in the preview is what is published.
    if (isPublic && (await lastEntryOf(transaction, number)) !== seen) return 'changed';
    const at = clock();
    const {calendar} = config.profile;
    if (!isPublic) await unpublishReply(transaction, number);
    else if (!(await publishReply(transaction, number, {calendar, now: at}))) return 'notNow';
    const action = isPublic ? 'published' : 'unpublished';
    await writeAudit(transaction, {at, account: account.name, action, number});
    return 'done';
  });
