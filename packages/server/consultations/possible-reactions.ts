import {dayIn, type ReactionName, type TimelineEntry} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {StoredConsultation, StoredEntry} from '../database/tables.ts';
import {consultationRulesOf} from './history.ts';
import {stateAfter} from './state-after.ts';

/** What a citizen can do with a question now. */
export interface PossibleReactions {
  reactions: ReactionName[];
  /** The answer that can be rated. */
  unratedAnswer?: StoredEntry;
  /** The last day, `YYYY-MM-DD`, on which it can be reopened. */
  reopenUntil?: string;
}

/** What a reaction is called in the history. */
export const entryTypeOf = (action: ReactionName): ReactionEntryType => entryTypes[action];

type ReactionEntryType = Exclude<TimelineEntry['type'], 'received'>;

const entryTypes: Record<ReactionName, ReactionEntryType> = {
  rateAnswer: 'rated',
  furtherQuestion: 'furtherQuestion',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  correct: 'corrected',
  erase: 'erased',
};

/** What a citizen can do now, by the state of the question, its history, the county’s rules and the clock. */
export const possibleReactions = (
  {state}: Pick<StoredConsultation, 'state'>,
  entries: readonly StoredEntry[],
  profile: CountyProfile,
  now: Date,
): PossibleReactions => {
  const can = (action: ReactionName) => stateAfter(state, entryTypes[action]) !== undefined;
  const unratedAnswer = can('rateAnswer') ? unratedOf(entries) : undefined;
  const lastDay = can('reopen') ? lastDayOf(entries, profile) : undefined;
  const reopenUntil = lastDay && dayIn(profile.calendar.timeZone, now) <= lastDay ? lastDay : undefined;
  const reactions = (Object.keys(entryTypes) as ReactionName[]).filter((action) => {
    if (action === 'rateAnswer') return unratedAnswer;
    return action === 'reopen' ? reopenUntil : can(action);
  });
  return {reactions, ...(unratedAnswer && {unratedAnswer}), ...(reopenUntil && {reopenUntil})};
};

const unratedOf = (entries: readonly StoredEntry[]): StoredEntry | undefined => {
  const answer = entries.filter(({type}) => type === 'answered').at(-1);
  return answer && !entries.some(({about}) => about === answer.id) ? answer : undefined;
};

const lastDayOf = (entries: readonly StoredEntry[], profile: CountyProfile): string | undefined => {
  const end = entries.filter(({type}) => ['answered', 'returned', 'closed'].includes(type)).at(-1);
  if (!end) return undefined;
  const day = new Date(`${dayIn(profile.calendar.timeZone, end.at)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + consultationRulesOf(profile).reopenDays);
  return day.toISOString().slice(0, 10);
};
