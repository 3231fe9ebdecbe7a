import type {Account} from './accounts.ts';
import {mayReadReporter} from './may-read-reporter.ts';
import {mayHandle} from './permissions.ts';
import type {ReadQuestion} from './question-store.ts';

/**
 * Whether somebody may give back a lost query code: where they handle the letter and may learn whose it is. Else they
 * could not check who asks for it. Never of an anonymous report.
 */
export const mayShowCode = (account: Account, read: ReadQuestion): boolean =>
  read.details
    ? mayReadReporter(account, read)
    : mayHandle(account, read.question) && read.question.state !== 'erased';
