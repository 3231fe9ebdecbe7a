import {contactProblems, type ConsultationRules} from './consultation-rules.ts';
import type {FieldProblem} from './contract/problem.ts';
import type {Reaction} from './contract/reaction.ts';
import {isBadGrade} from './grade.ts';
import {lengthOf} from './rating-rules.ts';

/** The part of a profile that decides what a citizen may send after the receipt. */
export type ReactionRules = Pick<ConsultationRules, 'textLimit' | 'name' | 'phone' | 'email'>;

/**
 * What the county's profile does not accept in a reaction, by its field in the message, such as `reaction.text`.
 * Empty when it may be sent. The widget asks before sending, the server before storing.
 */
export const reactionProblems = (reaction: Reaction, rules: ReactionRules): FieldProblem[] =>
  found(reaction, rules).flatMap(([field, code, isWrong]) => (isWrong ? [{field, code}] : []));

const found = (
  reaction: Reaction,
  rules: ReactionRules,
): [field: string, code: string, isWrong: boolean][] => {
  if (reaction.action === 'correct') return contactProblems('reaction', reaction, rules);
  if (!('text' in reaction)) return [];
  const isEmpty = reaction.text.trim() === '';
  const isRating = reaction.action === 'rateAnswer';
  return [
    ['reaction.text', 'reasonRequired', isEmpty && isRating && isBadGrade(reaction.grade)],
    ['reaction.text', 'required', isEmpty && !isRating],
    ['reaction.text', 'tooLong', lengthOf(reaction.text) > rules.textLimit],
  ];
};
