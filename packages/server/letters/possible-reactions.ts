import {possibleReactions as possible, type PossibleReactions} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {StoredEntry} from '../database/tables.ts';
import type {ReceivedLetter} from './letter-store.ts';
import {letterRulesOf} from './history.ts';

/** What a citizen can do now, by the state of the question, its history, the county’s rules and the clock. */
export const possibleReactions = (
  {about, state, disclosure}: Pick<ReceivedLetter, 'about' | 'state' | 'disclosure'>,
  entries: readonly StoredEntry[],
  profile: CountyProfile,
  now: Date,
): PossibleReactions<StoredEntry> => {
  const {reopenDays} = letterRulesOf(about, profile);
  const can = possible(state, entries, {reopenDays, timeZone: profile.calendar.timeZone}, now);
  // Nobody is known who could be called or written to differently.
  const reactions = can.reactions.filter((name) => name !== 'correct' || disclosure !== 'anonymous');
  return {...can, reactions};
};
