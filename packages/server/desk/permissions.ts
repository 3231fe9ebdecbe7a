import {stateAfter, type LetterState} from '@huiyin/core';
import type {StoredLetter} from '../database/tables.ts';
import type {Account} from './accounts.ts';

/** What an official can do with a question. */
export const questionActions = ['start', 'answer', 'pass', 'extend', 'return', 'close'] as const;

export type QuestionAction = (typeof questionActions)[number];

/** What each of them adds to the history. */
export const entryTypeOf = {
  start: 'started',
  answer: 'answered',
  pass: 'routed',
  extend: 'extended',
  return: 'returned',
  close: 'closed',
} as const satisfies Record<QuestionAction, string>;

type Owned = Pick<StoredLetter, 'department'>;

/** What is asked of a letter before somebody reads it. */
export type Readable = Owned & Pick<StoredLetter, 'about' | 'chosen_department'>;

/**
 * Whether somebody may read a letter: of the own department, or one that nobody has yet, unless it is a report about
 * the own department. Supervisors read all. The inbox asks the database for the same.
 */
export const mayRead = ({role, department}: Account, letter: Readable): boolean => {
  if (role === 'supervisor' || letter.department === department) return true;
  const isAboutThem = letter.about === 'complaint' && letter.chosen_department === department;
  return letter.department === null && !isAboutThem;
};

/** Whether somebody may see who asked, and publish: only where the question is answered, and supervisors. */
export const mayHandle = ({role, department}: Account, owned: Owned): boolean =>
  role === 'supervisor' || owned.department === department;

/** What somebody can do with a question now. As long as nobody has it, it can only be given to a department. */
export const possibleActions = (
  account: Account,
  question: Readable & Pick<StoredLetter, 'due_on'> & {state: LetterState},
): QuestionAction[] => {
  if (!mayRead(account, question)) return [];
  return questionActions.filter((action) => {
    if (question.department === null && action !== 'pass') return false;
    // What an answer was promised to is not closed without one, nor what was asked on or reopened.
    if (action === 'close' && question.state !== 'answered' && question.due_on !== null) return false;
    // Whoever has begun does not begin again.
    if (action === 'start' && question.state === 'inProgress') return false;
    return stateAfter(question.state, entryTypeOf[action]) !== undefined;
  });
};
