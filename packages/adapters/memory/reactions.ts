import {
  addWorkingDays,
  entryTypeOf,
  possibleReactions,
  reactionProblems,
  type FieldProblem,
  type PossibleReactions,
  type Reaction,
} from '@huiyin/core';
import type {letterRules} from './county.ts';
import type {Entry, Letter} from './letter.ts';

type Rules = NonNullable<ReturnType<typeof letterRules>>;

/** What its writer can do with a letter now. */
export const possibleNow = (
  letter: Letter,
  {reopenDays, calendar: {timeZone}}: Pick<Rules, 'reopenDays' | 'calendar'>,
  now: Date,
): PossibleReactions<Entry> => {
  const possible = possibleReactions(letter.state, letter.entries, {reopenDays, timeZone}, now);
  const isAnonymous = letter.about === 'complaint' && letter.disclosure === 'anonymous';
  // Nobody is known who could be called or written to differently.
  const reactions = possible.reactions.filter((action) => action !== 'correct' || !isAnonymous);
  return {...possible, reactions};
};

/** Why a reaction is not taken now; empty when it is. */
export const refusalOf = (letter: Letter, reaction: Reaction, rules: Rules, now: Date): FieldProblem[] => {
  const {reactions, unratedAnswer} = possibleNow(letter, rules, now);
  if (reaction.action === 'rateAnswer' && letter.entries.some(({about}) => about === reaction.answer)) {
    return [{field: 'reaction.answer', code: 'alreadyRated'}];
  }
  if (!reactions.includes(reaction.action)) return [{field: 'reaction.action', code: 'notAllowedNow'}];
  if (reaction.action === 'rateAnswer' && unratedAnswer?.id !== reaction.answer) {
    return [{field: 'reaction.answer', code: 'unknown'}];
  }
  return reactionProblems(reaction, rules);
};

/** What a reaction adds to the history. */
export const newEntryOf = (
  reaction: Reaction,
  {replyWorkingDays, calendar}: Rules,
  at: Date,
): Omit<Entry, 'id'> => {
  const entry = {type: entryTypeOf(reaction.action), at};
  switch (reaction.action) {
    case 'rateAnswer':
      return {...entry, about: reaction.answer, grade: reaction.grade, text: reaction.text};
    case 'furtherQuestion':
    case 'reopen':
      return {...entry, text: reaction.text, dueOn: addWorkingDays(at, replyWorkingDays, calendar)};
    case 'withdraw':
    case 'correct':
    case 'erase':
      return entry;
  }
};
