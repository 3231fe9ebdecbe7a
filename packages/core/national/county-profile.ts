import {Type} from 'typebox';
import {gradeSchema} from '../contract/rating.ts';
import {indicatorSchema, profileSchema, ratingProfileSchema, type Profile} from '../contract/profile.ts';
import type {Localised} from '../contract/localised.ts';
import {strictObject, type Static} from '../contract/schema.ts';
import type {Language} from '../language.ts';

const words = Type.String({minLength: 1});

/** Words in the county's own Chinese, and in as many other languages as it has translated. */
export const translatedSchema = strictObject({
  zh: words,
  en: Type.Optional(words),
  ru: Type.Optional(words),
  ja: Type.Optional(words),
  ko: Type.Optional(words),
});

export type Translated = Static<typeof translatedSchema>;

const days = (description: string) => Type.Optional(Type.Integer({minimum: 0, maximum: 3660, description}));

const countyRatingSchema = strictObject({
  ...ratingProfileSchema.properties,
  grades: Type.Array(strictObject({grade: gradeSchema, label: Type.Optional(translatedSchema)}), {
    minItems: 5,
    maxItems: 5,
  }),
  indicatorSet: strictObject({
    id: Type.String({minLength: 1, maxLength: 50}),
    indicators: Type.Array(strictObject({...indicatorSchema.properties, label: translatedSchema})),
  }),
  viewers: Type.Array(translatedSchema),
  ratingDays: days('A case can be rated for so many days after it was handled. Always, when absent.'),
  followUpDays: days(
    'The follow-up (追评) is possible for so many days after the first rating. Always, when absent.',
  ),
});

const {schemaVersion, portal, calendar} = profileSchema.properties;

export const countyProfileSchema = strictObject({
  schemaVersion,
  portal: strictObject({...portal.properties, name: translatedSchema}),
  calendar,
  notices: Type.Array(translatedSchema),
  rating: countyRatingSchema,
});

/** Everything that differs by place, in every language the county has: one JSON file on its server. */
export type CountyProfile = Static<typeof countyProfileSchema>;

/** What `GET /profile` answers: the county's profile in one language, untranslated words marked as Chinese. */
export const profileIn = (county: CountyProfile, language: Language): Profile => {
  const say = (translated: Translated) => inLanguage(translated, language);
  const {ratingDays: _, followUpDays: __, ...rating} = county.rating;
  return {
    ...county,
    locale: language,
    portal: {...county.portal, name: say(county.portal.name)},
    notices: county.notices.map(say),
    rating: {
      ...rating,
      grades: rating.grades.map(({grade, label}) => ({grade, ...(label && {label: say(label)})})),
      indicatorSet: {
        id: rating.indicatorSet.id,
        indicators: rating.indicatorSet.indicators.map((one) => ({...one, label: say(one.label)})),
      },
      viewers: rating.viewers.map(say),
    },
  };
};

const inLanguage = (translated: Translated, language: Language): Localised => {
  const text = translated[language];
  return text ? {text, lang: language} : {text: translated.zh, lang: 'zh'};
};
