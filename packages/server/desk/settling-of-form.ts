import {lengthOf} from '@huiyin/core';
import {correctionOutcomes} from '../database/guide-rows.ts';
import type {Settled} from './corrections.ts';
import {wordsLimit} from './deed-of-form.ts';
import type {Form} from './form.ts';

/** What is wrong with a form about a correction. */
export type SettlingProblem = 'textRequired' | 'textTooLong';

/**
 * What was done about a correction by a filled-in form, or what is wrong with the form. Why there is nothing to mend is
 * always said: nobody else can see it afterwards.
 */
export const settlingOfForm = ({fields}: Form): Settled | {problem: SettlingProblem} => {
  const outcome = correctionOutcomes.find((one) => one === fields.outcome) ?? 'nothingToMend';
  const note = (fields.text ?? '').trim();
  if (outcome === 'nothingToMend' && note === '') return {problem: 'textRequired'};
  return lengthOf(note) > wordsLimit ? {problem: 'textTooLong'} : {outcome, note};
};
