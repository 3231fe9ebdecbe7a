import type {Language, TrackedRating, TrackingQuery} from '@huiyin/core';
import type {Backend} from './backend.ts';
import {followUpOf} from './case-state.ts';
import type {Database} from './database/open-database.ts';
import {givenRatingOf, handledCaseIn} from './given-rating.ts';
import {handlingOf} from './given-handling.ts';
import {findRatings} from './rating-store.ts';
import {normaliseNumber} from '@huiyin/core';

/** The rating that a number and its query code open, as it stands now; `undefined` alike for every miss. */
export const trackedRatingOf = async (
  backend: Backend,
  {number, queryCode}: TrackingQuery,
  language: Language,
): Promise<TrackedRating | undefined> => {
  const {config, database, queryCodes} = backend;
  const wanted = normaliseNumber(number);
  if (wanted.includes('\0')) return undefined;
  const row = await findRating(database, wanted);
  // An unknown number costs the same time as a wrong code.
  const isRight = queryCodes.isCode(queryCode, wanted, row?.query_code_key ?? queryCodes.currentKey);
  if (!row || !isRight) return undefined;
  const handling = handlingOf(row, await findHandling(database, row.number), config.profile);
  const followUp = await followUpOf(backend, await findRatings(database, row.case_number));
  return {
    about: 'rating',
    state: row.forwarded_at ? 'forwarded' : 'received',
    case: handledCaseIn(row.case, language),
    rating: givenRatingOf(row, queryCodes),
    ...(handling && {handling}),
    ...(followUp && {followUp}),
  };
};

const findRating = (database: Database, number: string) =>
  database
    .selectFrom('ratings')
    .innerJoin('cases', 'cases.number', 'ratings.case_number')
    .leftJoin('outbox', 'outbox.rating', 'ratings.number')
    .selectAll('ratings')
    .select(['cases.content as case', 'outbox.forwarded_at'])
    .where('ratings.number', '=', number)
    .executeTakeFirst();

const findHandling = (database: Database, rating: string) =>
  database.selectFrom('handlings').selectAll().where('rating', '=', rating).executeTakeFirst();
