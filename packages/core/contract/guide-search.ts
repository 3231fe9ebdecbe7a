import {Type} from 'typebox';
import {audiences, guideSchema} from './guide.ts';
import {languageSchema, localisedSchema} from './localised.ts';
import {calendarSchema} from './profile.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

const count = Type.Integer({minimum: 0});
const id = Type.String({minLength: 1, maxLength: 50});
const taskCode = Type.String({minLength: 1, maxLength: 36});

/** Two ways to order matters: by what happens in a life or a business (出生, 开办企业), and by subject (主题分类). */
export const topicKinds = ['lifeEvent', 'subject'] as const;

const written = Type.Array(localisedSchema, {minItems: 1});

export const guideCatalogueSchema = strictObject({
  topics: Type.Array(strictObject({id, kind: oneOf(topicKinds), name: written}), {
    description: 'In the order in which they are offered.',
  }),
  popular: Type.Array(taskCode, {
    description: 'Codes of the guides that are wanted most, the most wanted first.',
  }),
  synonyms: Type.Array(
    strictObject({
      says: Type.Array(Type.String({minLength: 1, maxLength: 100}), {minItems: 1}),
      means: Type.Array(Type.String({minLength: 1, maxLength: 100}), {minItems: 1}),
    }),
    {description: 'What people say, in any language, and the words of the guides that they mean by it.'},
  ),
});

/** What a county adds to its guides so that people find them. */
export type GuideCatalogue = Static<typeof guideCatalogueSchema>;

export const guideSearchSchema = strictObject({
  words: Type.String({maxLength: 2000, description: 'As typed. All guides when empty, the popular first.'}),
  topic: Type.Optional(id),
  department: Type.Optional(id),
  audience: Type.Optional(oneOf(audiences)),
  page: Type.Integer({minimum: 1, maximum: 100_000}),
  locale: languageSchema,
});

/** The body of `POST /guides/search`. By POST, so that nobody’s trouble stands in an address or a log. */
export type GuideSearch = Static<typeof guideSearchSchema>;

/** How a guide came to match: by which of its words, and how they were meant. */
export const matchKinds = [
  ...(['name', 'everydayName', 'synonym', 'pinyin', 'sound', 'spelling'] as const),
  ...(['department', 'topic'] as const),
] as const;

export const guideHitSchema = strictObject({
  taskCode,
  name: localisedSchema,
  department: localisedSchema,
  audience: Type.Array(oneOf(audiences), {minItems: 1}),
  match: Type.Optional(
    strictObject(
      {by: oneOf(matchKinds), words: localisedSchema},
      'Why it is here: the words of the county that matched. None where nothing was looked for.',
    ),
  ),
});

/** A guide among others, in one language. */
export type GuideHit = Static<typeof guideHitSchema>;

export const guidePageSchema = strictObject({
  total: count,
  page: Type.Integer({minimum: 1}),
  pageSize: Type.Integer({minimum: 1}),
  guides: Type.Array(guideHitSchema, {description: 'The best match first.'}),
  facets: strictObject(
    {
      topics: Type.Array(strictObject({id, kind: oneOf(topicKinds), name: localisedSchema, total: count})),
      departments: Type.Array(strictObject({id, name: localisedSchema, total: count})),
      audiences: Type.Array(strictObject({id: oneOf(audiences), total: count})),
    },
    'How many there would be with each choice: what is chosen in one facet narrows only the others.',
  ),
});

export type GuidePage = Static<typeof guidePageSchema>;

export const shownGuideSchema = strictObject({
  guide: guideSchema,
  replacedBy: Type.Optional(
    Type.String({description: 'The number of the version that holds now, where this one does no longer.'}),
  ),
  calendar: calendarSchema,
  hotline: Type.String({minLength: 1, maxLength: 20}),
});

/** A guide with what its days and hours go by: the answer of `GET /guides/{taskCode}?locale=`. */
export type ShownGuide = Static<typeof shownGuideSchema>;

/** What of a guide can be wrong. */
export const correctable = ['papers', 'fee', 'time', 'address', 'phone', 'other'] as const;

export const correctionSchema = strictObject({
  version: Type.String({minLength: 1, maxLength: 20, description: 'The one that was read.'}),
  accurate: Type.Boolean(),
  parts: Type.Array(oneOf(correctable), {
    uniqueItems: true,
    description: 'What is wrong; none when accurate.',
  }),
  text: Type.String({maxLength: 2000, description: 'At most 500 code points. Nobody’s name is asked for.'}),
  locale: languageSchema,
});

/** The body of `POST /guides/{taskCode}/corrections` (指南纠错). An answer is owed in three working days. */
export type Correction = Static<typeof correctionSchema>;
