import {lengthOf} from '@huiyin/core';
import type {Form} from './form.ts';

/** The most characters of a reason. */
export const reasonLimit = 200;

/** What is wrong with a reason. */
export type ReasonProblem = 'reasonRequired' | 'textTooLong';

/** Why somebody wants to see what is not shown by the way, in one line, or what is wrong with it. */
export const reasonOfForm = ({fields}: Form): {reason: string} | {problem: ReasonProblem} => {
  const reason = (fields.reason ?? '').replace(/\s+/g, ' ').trim();
  if (reason === '') return {problem: 'reasonRequired'};
  return lengthOf(reason) > reasonLimit ? {problem: 'textTooLong'} : {reason};
};
