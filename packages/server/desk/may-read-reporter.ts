import type {ComplaintDetails} from '../complaints/complaint-store.ts';
import type {StoredEntry, StoredLetter} from '../database/tables.ts';
import type {Account} from './accounts.ts';
import {mayHandle} from './permissions.ts';

interface Report {
  question: Pick<StoredLetter, 'department' | 'chosen_department' | 'state'>;
  /** Absent for a question. */
  details: Pick<ComplaintDetails, 'disclosure'> | undefined;
  entries: readonly Pick<StoredEntry, 'department'>[];
}

/**
 * Whether somebody may see who reported: with the permission of its own, as far as the reporter was promised, and
 * never in the department that the report is about.
 */
export const mayReadReporter = (account: Account, {question, details, entries}: Report): boolean => {
  const {department, role, reads_identities: isAllowed} = account;
  if (!isAllowed || !details || question.state === 'erased') return false;
  if (department === question.chosen_department) return false;
  if (details.disclosure === 'named') return mayHandle(account, question);
  // The reception alone: whoever sees all reports, and not from a department that has or had this one.
  const handlers = [question, ...entries].map((one) => one.department);
  return details.disclosure === 'confidential' && role === 'supervisor' && !handlers.includes(department);
};
