import type {GivenRating, HandledCase, Language, Localised, RatingContent, Receipt} from '@huiyin/core';
import type {StoredCase, StoredRating} from './database/tables.ts';
import type {QueryCodes} from './query-codes.ts';

/** The receipt of a kept rating: the same however often it is asked for. */
export const receiptOf = (row: StoredRating, codes: QueryCodes): Receipt => ({
  number: row.number,
  receivedAt: row.received_at.toISOString(),
  queryCode: codes.codeOf(row.number, row.query_code_key),
  digest: row.digest,
  ...(row.due_on && {dueOn: row.due_on}),
});

/** What the citizen said, as it was kept. */
export const contentOf = (row: StoredRating): RatingContent => ({
  grade: row.grade,
  indicatorSet: row.indicator_set,
  indicators: row.indicators,
  text: row.text,
  anonymous: row.anonymous,
});

/** A kept rating, as the holder of its token or code sees it. */
export const givenRatingOf = (row: StoredRating, codes: QueryCodes): GivenRating => ({
  ratingNumber: row.rating_number,
  provenance: row.provenance,
  content: contentOf(row),
  receipt: receiptOf(row, codes),
});

/** The case in the reader's language, else in Chinese, else in the first language it has. */
export const handledCaseIn = (stored: StoredCase, language: Language): HandledCase => ({
  number: stored.number,
  matter: inLanguage(stored.matter, language),
  department: inLanguage(stored.department, language),
  handledOn: stored.handledOn,
});

const inLanguage = (words: readonly Localised[], language: Language): Localised =>
  words.find(({lang}) => lang === language) ?? words.find(({lang}) => lang === 'zh') ?? words[0]!;
