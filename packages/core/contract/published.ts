import {Type} from 'typebox';
import {languageSchema, localisedSchema} from './localised.ts';
import {gradeSchema} from './rating.ts';
import {placeSchema} from './place.ts';
import {daySchema} from './receipt.ts';
import {richTextSchema} from './rich-text.ts';
import {handlingSchema} from './tracking.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

const count = Type.Integer({minimum: 0});
const page = Type.Integer({minimum: 1, maximum: 100_000});
const departments = Type.Array(strictObject({id: Type.String(), name: localisedSchema, total: count}));

export const replySearchSchema = strictObject({
  text: Type.String({maxLength: 2000, description: 'Words to look for; all replies when empty.'}),
  department: Type.Optional(Type.String({maxLength: 50})),
  id: Type.Optional(Type.String({maxLength: 50, description: 'Only the one that has this id.'})),
  page,
  locale: languageSchema,
});

/** The body of `POST /replies/search`. By POST, so that nobody’s question stands in an address or a log. */
export type ReplySearch = Static<typeof replySearchSchema>;

const letter = {
  id: Type.String({minLength: 1, maxLength: 50}),
  title: localisedSchema,
  department: localisedSchema,
  receivedOn: daySchema,
};

export const publishedQuestionSchema = strictObject({
  ...letter,
  question: localisedSchema,
  asker: Type.Optional(Type.String({description: 'Masked by the server: 张*.'})),
  answeredOn: daySchema,
  answer: richTextSchema,
});

/** A published question and its answer (公开选登). */
export type PublishedQuestion = Static<typeof publishedQuestionSchema>;

export const publishedReportSchema = strictObject({
  ...letter,
  title: {...localisedSchema, description: 'In the office’s words: nothing else of the report is published.'},
  state: oneOf(['inProgress', 'answered'] as const),
  voices: Type.Integer({minimum: 0, description: 'For how many people besides the first it is the same.'}),
  place: Type.Optional(placeSchema),
  answeredOn: Type.Optional(daySchema),
  answer: Type.Optional(richTextSchema),
});

/** A report that the office made public, already while it is dealt with. Never a 举报, never an anonymous one. */
export type PublishedReport = Static<typeof publishedReportSchema>;

export const publishedReplySchema = Type.Union([publishedQuestionSchema, publishedReportSchema]);

/** What an office made public: a question with its answer, or a report. */
export type PublishedReply = Static<typeof publishedReplySchema>;

export const similarSearchSchema = strictObject({
  title: Type.String({
    maxLength: 2000,
    description: 'Of the report that is being written, and nothing else of it.',
  }),
  locale: languageSchema,
});

/** The body of `POST /complaints/similar`. By POST, so that nobody’s report stands in an address or a log. */
export type SimilarSearch = Static<typeof similarSearchSchema>;

export const similarReportsSchema = strictObject({
  reports: Type.Array(publishedReportSchema, {maxItems: 5, description: 'The most alike first.'}),
});

/** Published reports that may be about the same. */
export type SimilarReports = Static<typeof similarReportsSchema>;

export const voicesSchema = strictObject({voices: count});

/** How many voices a published report has now. */
export type Voices = Static<typeof voicesSchema>;

export const replyPageSchema = strictObject({
  total: count,
  page,
  pageSize: Type.Integer({minimum: 1}),
  replies: Type.Array(publishedReplySchema),
  departments,
  statistics: strictObject(
    {received: count, answered: count, answeredInTime: count, rated: count, satisfied: count},
    'Of all consultations received, published or not; rated and satisfied count answers.',
  ),
});

export type ReplyPage = Static<typeof replyPageSchema>;

export const ratingSearchSchema = strictObject({
  department: Type.Optional(Type.String({maxLength: 50})),
  page,
  locale: languageSchema,
});

export type RatingSearch = Static<typeof ratingSearchSchema>;

export const publishedRatingSchema = strictObject({
  id: Type.String({minLength: 1, maxLength: 50}),
  grade: gradeSchema,
  provenance: oneOf(['active', 'default'] as const),
  indicators: Type.Array(localisedSchema),
  text: Type.String({description: 'The citizen’s own words; empty when there are none.'}),
  name: Type.Optional(Type.String({description: 'Masked by the server; absent when anonymous.'})),
  matter: localisedSchema,
  department: localisedSchema,
  receivedOn: daySchema,
  handling: Type.Optional(handlingSchema),
});

/** A rating as everybody may read it. */
export type PublishedRating = Static<typeof publishedRatingSchema>;

export const ratingPageSchema = strictObject({
  total: count,
  page,
  pageSize: Type.Integer({minimum: 1}),
  ratings: Type.Array(publishedRatingSchema),
  departments,
  statistics: strictObject(
    {
      all: count,
      good: count,
      active: count,
      activeGood: count,
      bad: count,
      calledBack: count,
      rectified: count,
    },
    'Of all the ratings listed. Good are the upper three grades, bad (差评) the lower two.',
  ),
});

export type RatingPage = Static<typeof ratingPageSchema>;
