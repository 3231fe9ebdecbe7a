import type {Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';
import {holdLetter} from '../letters/history.ts';
import {writeAudit} from './audit.ts';
import {readBadRating} from './bad-ratings.ts';
import {mayShowCode} from './may-show-code.ts';
import {readQuestion} from './question-store.ts';
import type {Look} from './reveal-reporter.ts';

/** The query code of a letter, with the look written down in the same step; `undefined` where it is not for this account. */
export const revealCodeOfLetter = (backend: Backend, look: Look): Promise<string | undefined> =>
  backend.database.transaction().execute(async (transaction) => {
    const {account, number} = look;
    // Held until the end, so that nobody passes it on or erases it in between.
    await holdLetter(transaction, number);
    const read = await readQuestion(transaction, account, number);
    if (!read || !mayShowCode(account, read)) return undefined;
    return codeOf(backend, transaction, look, read.question);
  });

/** The same of a bad rating. */
export const revealCodeOfRating = (backend: Backend, look: Look): Promise<string | undefined> =>
  backend.database.transaction().execute(async (transaction) => {
    const rating = await readBadRating({...backend, database: transaction}, look.account, look.number);
    return rating && codeOf(backend, transaction, look, rating);
  });

const codeOf = async (
  {queryCodes, clock}: Backend,
  transaction: Database,
  {account, number, reason}: Look,
  {query_code_key: key}: {query_code_key: string},
): Promise<string> => {
  const {name} = account;
  await writeAudit(transaction, {at: clock(), account: name, action: 'queryCodeShown', number, reason});
  return queryCodes.codeOf(number, key);
};
