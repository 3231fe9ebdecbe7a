import {dayIn, type CaseState, type Language} from '@huiyin/core';
import type {Backend} from './backend.ts';
import type {CaseClaim} from './case-tokens.ts';
import type {StoredCase, StoredRating} from './database/tables.ts';
import {givenRatingOf, handledCaseIn} from './given-rating.ts';
import {findCase, findRatings} from './rating-store.ts';

/** What the holder of a token can do with its case now; `undefined` for a case that nobody described. */
export const caseStateOf = async (
  backend: Backend,
  claim: CaseClaim,
  language: Language,
): Promise<CaseState | undefined> => {
  const stored = await findCase(backend.database, claim.caseNumber);
  if (!stored) return undefined;
  const rows = await findRatings(backend.database, claim.caseNumber);
  const handled = handledCaseIn(stored, language);
  if (rows.length < claim.ratingNumber) {
    const isClosed = claim.ratingNumber === 1 && !isRateable(backend, stored);
    return isClosed
      ? {status: 'closed', case: handled}
      : {status: 'open', case: handled, ratingNumber: claim.ratingNumber};
  }
  const ratings = rows.map((row) => givenRatingOf(row, backend.queryCodes));
  const followUp = await followUpOf(backend, rows);
  return {status: 'rated', case: handled, ratings, ...(followUp && {followUp})};
};

/** Whether a case may still get its first rating: so many days after it was handled, where the county says so. */
export const isRateable = ({config, clock}: Backend, {handledOn}: StoredCase): boolean => {
  const {rating, calendar} = config.profile;
  if (rating.ratingDays === undefined) return true;
  const last = daysAfter(new Date(`${handledOn}T00:00:00Z`), rating.ratingDays);
  return dayIn(calendar.timeZone, clock()) <= last.toISOString().slice(0, 10);
};

/** The one follow-up of a case with these ratings, first one first; `undefined` when there is none any more. */
export const followUpOf = async (
  {config, clock, caseTokens}: Backend,
  [first, second]: readonly StoredRating[],
) => {
  if (!first || second) return undefined;
  const {followUpDays} = config.profile.rating;
  const tokenEnds = new Date(clock().getTime() + config.caseTokenHours * 3_600_000);
  const until = followUpDays === undefined ? tokenEnds : daysAfter(first.received_at, followUpDays);
  if (until <= clock()) return undefined;
  // A token never outlives the window, so that its own expiry closes the window.
  const ends = until < tokenEnds ? until : tokenEnds;
  return {caseToken: await caseTokens.issue(first.case_number, 2, ends), until: until.toISOString()};
};

const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * 86_400_000);
