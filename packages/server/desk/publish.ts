import type {Backend} from '../backend.ts';
import {holdLetter} from '../letters/history.ts';
import {publishReply, unpublishReply} from '../published/publish-reply.ts';
import {previewReport, publishReport, type ReportNotice} from '../published/publish-report.ts';
import type {DeedOutcome} from './act.ts';
import type {Account} from './accounts.ts';
import {writeAudit} from './audit.ts';
import {mayHandle} from './permissions.ts';
import {entriesOf} from './question-store.ts';

/** Whether everybody shall read a question and its answer, or of a report, as they stood when the form was drawn. */
export interface PublishingWish {
  account: Account;
  number: string;
  seen: number;
  isPublic: boolean;
  /** Of a report: what everybody shall read of it. */
  notice?: ReportNotice | undefined;
}

/** `sealed`: the answer cannot be masked now, since the seal of who reported cannot be opened. */
export type PublishingOutcome = DeedOutcome | 'sealed';

/** Publishes a question with its answer, or a report, or takes it back, with its line in the log. */
export const publish = async (backend: Backend, wish: PublishingWish): Promise<PublishingOutcome> => {
  try {
    return await publishNow(backend, wish);
  } catch (error) {
    if (wish.notice && (await previewReport(backend, wish.number)) instanceof Error) return 'sealed';
    throw error;
  }
};

const publishNow = (
  {database, clock, config, identities}: Backend,
  {account, number, seen, isPublic, notice}: PublishingWish,
): Promise<DeedOutcome> =>
  database.transaction().execute(async (transaction) => {
    const question = await holdLetter(transaction, number);
    if (!question || !mayHandle(account, question)) return 'unknown';
    // What was read in the preview is what is published.
    if (isPublic && (await entriesOf(transaction, number)) !== seen) return 'changed';
    const at = clock();
    const {calendar} = config.profile;
    const publisher = {database: transaction, config, identities};
    const kept = !isPublic
      ? await unpublishReply(transaction, number)
      : notice
        ? await publishReport(publisher, number, notice, at)
        : await publishReply(transaction, number, {calendar, now: at});
    if (kept === false) return 'notNow';
    const action = isPublic ? 'published' : 'unpublished';
    await writeAudit(transaction, {at, account: account.name, action, number});
    return 'done';
  });
