import type {Backend} from '../backend.ts';
import {findSealed} from '../complaints/complaint-store.ts';
import type {KnownReporter} from '../complaints/sealed-reporter.ts';
import {holdLetter} from '../letters/history.ts';
import type {Account} from './accounts.ts';
import {writeAudit} from './audit.ts';
import {mayReadReporter} from './may-read-reporter.ts';
import {readQuestion} from './question-store.ts';

/** Who wants to see what of a letter or a rating is not shown by the way, and why. */
export interface Look {
  account: Account;
  number: string;
  reason: string;
}

/** Who reported, with the look written down in the same step; `undefined` where it is not for this account. */
export const revealReporter = (
  {database, identities, clock}: Backend,
  {account, number, reason}: Look,
): Promise<KnownReporter | undefined> =>
  database.transaction().execute(async (transaction) => {
    // Held until the end, so that nobody passes it on or erases it in between.
    await holdLetter(transaction, number);
    const read = await readQuestion(transaction, account, number);
    const sealed = read && mayReadReporter(account, read) && (await findSealed(transaction, number));
    if (!sealed) return undefined;
    await writeAudit(transaction, {
      at: clock(),
      account: account.name,
      action: 'reporterRead',
      number,
      reason,
    });
    return identities.open(sealed);
  });
