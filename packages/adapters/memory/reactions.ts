import {
  addWorkingDays,
  entryTypeOf,
  possibleReactions,
  reactionProblems,
  type FieldProblem,
  type Reaction,
} from '@huiyin/core';
import type {questionRules} from './county.ts';
import type {Entry, Question} from './question.ts';

type Rules = NonNullable<ReturnType<typeof questionRules>>;

/** Why a reaction is not taken now; empty when it is. */
export const refusalOf = (
  {state, entries}: Question,
  reaction: Reaction,
  {calendar, ...rules}: Rules,
  now: Date,
): FieldProblem[] => {
  const {timeZone} = calendar;
  const {reactions, unratedAnswer} = possibleReactions(state, entries, {...rules, timeZone}, now);
  if (reaction.action === 'rateAnswer' && entries.some(({about}) => about === reaction.answer)) {
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
