import {createHmac} from 'node:crypto';
import {dayIn, type PublishedRating, type RatingPage, type RatingSearch} from '@huiyin/core';
import {inLanguage} from '@huiyin/core/national';
import type {Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';
import {handlingOf} from '../given-handling.ts';
import {handledCaseIn} from '../given-rating.ts';
import {maskName} from './mask-name.ts';
import {maskAnswer, maskQuestion, type Person} from './mask-text.ts';
import {countRatings, departmentId, namedDepartments, sumOf} from './rating-counts.ts';

const pageSize = 20;

/** One page of the ratings, newest first, without whoever gave them, and the numbers that can be counted in them. */
export const findRatings = async (backend: Backend, search: RatingSearch): Promise<RatingPage> => {
  const {database} = backend;
  const counts = await countRatings(database);
  const listed = counts.filter(({department}) => [undefined, department].includes(search.department));
  const statistics = sumOf(listed);
  const rows = await findRows(database, search);
  return {
    total: statistics.all,
    page: search.page,
    pageSize,
    ratings: rows.map((row) => publishedOf(row, backend, search)),
    departments: await namedDepartments(database, counts, search.locale),
    statistics,
  };
};

const findRows = (database: Database, {department, page}: RatingSearch) =>
  database
    .selectFrom('ratings')
    .innerJoin('cases', 'cases.number', 'ratings.case_number')
    .leftJoin('contacts', 'contacts.rating', 'ratings.number')
    .leftJoin('handlings', 'handlings.rating', 'ratings.number')
    .selectAll('ratings')
    .select(['contacts.name', 'contacts.phone', 'contacts.masked_text'])
    .select(['cases.content as case', 'handlings.rating as handled'])
    .select(['call_back_due_on', 'rectification_due_on', 'called_back_on', 'rectified_on', 'words'])
    .$if(department !== undefined, (only) => only.where(departmentId, '=', department!))
    .orderBy('received_at', 'desc')
    .orderBy('ratings.number', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();

type Row = Awaited<ReturnType<typeof findRows>>[number];

const publishedOf = (row: Row, backend: Backend, {locale}: RatingSearch): PublishedRating => {
  const {profile, secrets} = backend.config;
  const {matter, department} = handledCaseIn(row.case, locale);
  const person = {name: row.name ?? '', phone: row.phone ?? ''};
  const name = row.anonymous ? undefined : maskName(person.name);
  const handling = handlingIn(row, backend, person);
  return {
    id: publicId(row.number, secrets.caseToken),
    ...{grade: row.grade, provenance: row.provenance, matter, department},
    indicators: indicatorsOf(row, backend, locale),
    text: row.masked_text ?? maskQuestion(row.text, person),
    ...(name && {name}),
    receivedOn: dayIn(profile.calendar.timeZone, row.received_at),
    ...(handling && {handling}),
  };
};

// Not the receipt’s number, which is half of what opens the rating.
const publicId = (number: string, secret: string): string =>
  createHmac('sha256', secret).update(`published ${number}`).digest('base64url').slice(0, 12);

const indicatorsOf = (
  {indicator_set, indicators}: Row,
  {config}: Backend,
  locale: RatingSearch['locale'],
) => {
  const {indicatorSet} = config.profile.rating;
  if (indicator_set !== indicatorSet.id) return [];
  const labels = new Map(indicatorSet.indicators.map(({code, label}) => [code, label]));
  return indicators.flatMap((code) => labels.get(code) ?? []).map((label) => inLanguage(label, locale));
};

const handlingIn = (row: Row, {config}: Backend, person: Person): PublishedRating['handling'] => {
  const {call_back_due_on, rectification_due_on, called_back_on, rectified_on, words} = row;
  const noted = row.handled !== null && {
    ...{rating: row.number, called_back_on, rectified_on, words},
    call_back_due_on: call_back_due_on!,
    rectification_due_on: rectification_due_on!,
  };
  const handling = handlingOf(row, noted || undefined, config.profile);
  return handling && {...handling, ...(handling.words && {words: maskAnswer(handling.words, person)})};
};
