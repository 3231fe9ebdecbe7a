import type {Correction} from './contract/guide-search.ts';
import type {FieldProblem} from './contract/problem.ts';
import {lengthOf} from './rating-rules.ts';

/** In Unicode code points. */
export const correctionTextLimit = 500;

/** An answer to a correction is owed within so many working days. */
export const correctionWorkingDays = 3;

/**
 * What is not accepted in a correction of a guide, field by field. Empty when it may be sent. The widget asks before
 * sending, the server before storing.
 */
export const correctionProblems = ({accurate, parts, text}: Correction): FieldProblem[] => {
  const found: [field: string, code: string, isWrong: boolean][] = [
    ['parts', 'required', !accurate && parts.length === 0],
    ['parts', 'notAllowed', accurate && parts.length > 0],
    ['text', 'tooLong', lengthOf(text) > correctionTextLimit],
  ];
  return found.filter(([, , isWrong]) => isWrong).map(([field, code]) => ({field, code}));
};
