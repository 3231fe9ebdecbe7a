import {Type} from 'typebox';
import {languageSchema, localisedSchema} from './localised.ts';
import {gradeSchema} from './rating.ts';
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
  page,
  locale: languageSchema,
});

/** The body of `POST /replies/search`. By POST, so that nobody’s question stands in an address or a log. */
export type ReplySearch = Static<typeof replySearchSchema>;

export const publishedReplySchema = strictObject({
  id: Type.String({minLength: 1, maxLength: 50}),
  title: localisedSchema,
  question: localisedSchema,
  asker: Type.Optional(Type.String({description: 'Masked by the server: 张*.'})),
  department: localisedSchema,
  receivedOn: daySchema,
  answeredOn: daySchema,
  answer: richTextSchema,
});

/** A published question and its answer (公开选登). */
export type PublishedReply = Static<typeof publishedReplySchema>;

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
