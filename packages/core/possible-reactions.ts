import type {ReactionName} from './contract/reaction.ts';
import type {LetterState, TimelineEntry} from './contract/tracking.ts';
import {stateAfter} from './state-after.ts';
import {dayIn} from './working-days.ts';

type EntryType = Exclude<TimelineEntry['type'], 'received'>;

/** What happened to a question, as far as it decides what its asker can do. */
export interface PastEntry {
  id: string | number;
  type: TimelineEntry['type'];
  at: Date;
  /** The answer that this entry rates. */
  about?: string | number | null;
}

/** What a citizen can do with a question now. */
export interface PossibleReactions<Entry extends PastEntry = PastEntry> {
  reactions: ReactionName[];
  /** The answer that can be rated. */
  unratedAnswer?: Entry;
  /** The last day, `YYYY-MM-DD`, on which it can be reopened. */
  reopenUntil?: string;
}

/** What a reaction is called in the history. */
export const entryTypeOf = (action: ReactionName): EntryType => entryTypes[action];

const entryTypes: Record<ReactionName, EntryType> = {
  rateAnswer: 'rated',
  furtherQuestion: 'furtherQuestion',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  correct: 'corrected',
  erase: 'erased',
};

/** What a citizen can do now, by the state of the question, its history (oldest first), the rules and the clock. */
export const possibleReactions = <Entry extends PastEntry>(
  state: LetterState,
  entries: readonly Entry[],
  rules: {reopenDays: number; timeZone: string},
  now: Date,
): PossibleReactions<Entry> => {
  const can = (action: ReactionName) => stateAfter(state, entryTypes[action]) !== undefined;
  const unratedAnswer = can('rateAnswer') ? unratedOf(entries) : undefined;
  const lastDay = can('reopen') ? lastDayOf(entries, rules) : undefined;
  const reopenUntil = lastDay && dayIn(rules.timeZone, now) <= lastDay ? lastDay : undefined;
  const reactions = (Object.keys(entryTypes) as ReactionName[]).filter((action) => {
    if (action === 'rateAnswer') return unratedAnswer;
    return action === 'reopen' ? reopenUntil : can(action);
  });
  return {reactions, ...(unratedAnswer && {unratedAnswer}), ...(reopenUntil && {reopenUntil})};
};

const unratedOf = <Entry extends PastEntry>(entries: readonly Entry[]): Entry | undefined => {
  const answer = entries.filter(({type}) => type === 'answered').at(-1);
  return answer && !entries.some(({about}) => about === answer.id) ? answer : undefined;
};

const lastDayOf = (
  entries: readonly PastEntry[],
  {reopenDays, timeZone}: {reopenDays: number; timeZone: string},
): string | undefined => {
  const end = entries.filter(({type}) => ['answered', 'returned', 'closed'].includes(type)).at(-1);
  if (!end) return undefined;
  const day = new Date(`${dayIn(timeZone, end.at)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + reopenDays);
  return day.toISOString().slice(0, 10);
};
