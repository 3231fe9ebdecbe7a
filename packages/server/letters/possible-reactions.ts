import {possibleReactions as possible, type PossibleReactions} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {StoredConsultation, StoredEntry} from '../database/tables.ts';
import {consultationRulesOf} from './history.ts';

/** What a citizen can do now, by the state of the question, its history, the county’s rules and the clock. */
export const possibleReactions = (
  {state}: Pick<StoredConsultation, 'state'>,
  entries: readonly StoredEntry[],
  profile: CountyProfile,
  now: Date,
): PossibleReactions<StoredEntry> => {
  const {reopenDays} = consultationRulesOf(profile);
  return possible(state, entries, {reopenDays, timeZone: profile.calendar.timeZone}, now);
};
