import {addWorkingDays, isBadGrade, type Handling} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {StoredHandling, StoredRating} from './database/tables.ts';

/**
 * What the office did about a rating and by when it must: as it was noted, else the two clocks of a bad rating as
 * the county's profile sets them. `undefined` for a rating that is not bad.
 */
export const handlingOf = (
  rating: Pick<StoredRating, 'grade' | 'received_at'>,
  stored: StoredHandling | undefined,
  profile: CountyProfile,
): Handling | undefined => {
  if (stored) return noted(stored);
  if (!isBadGrade(rating.grade)) return undefined;
  const {callBackWorkingDays, rectificationWorkingDays} = profile.rating;
  const within = (days: number) => addWorkingDays(rating.received_at, days, profile.calendar);
  return {
    callBackDueOn: within(callBackWorkingDays),
    rectificationDueOn: within(rectificationWorkingDays),
  };
};

const noted = (row: StoredHandling): Handling => ({
  callBackDueOn: row.call_back_due_on,
  rectificationDueOn: row.rectification_due_on,
  ...(row.called_back_on && {calledBackOn: row.called_back_on}),
  ...(row.rectified_on && {rectifiedOn: row.rectified_on}),
  ...(row.words && {words: row.words}),
});
