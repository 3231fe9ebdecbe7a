import {Type} from 'typebox';
import {gradeSchema} from '../contract/rating.ts';
import {
  consultationProfileSchema,
  indicatorSchema,
  profileSchema,
  ratingProfileSchema,
  type ConsultationProfile,
  type Profile,
} from '../contract/profile.ts';
import {
  complaintProfileSchemaOf,
  type ComplaintProfile,
  type ComplaintQuestion,
} from '../contract/complaint-profile.ts';
import type {Recipients} from '../contract/consultation.ts';
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
  contactMonths: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1200,
      description: 'Who gave a rating is erased after so many months. Kept with the rating, when absent.',
    }),
  ),
});

const id = Type.String({minLength: 1, maxLength: 50});

const countyConsultationSchema = strictObject({
  ...consultationProfileSchema.properties,
  kinds: Type.Array(strictObject({id, label: translatedSchema}), {minItems: 1}),
  notAccepted: Type.Array(strictObject({matter: translatedSchema, turnTo: translatedSchema})),
  handler: strictObject({
    ...consultationProfileSchema.properties.handler.properties,
    name: translatedSchema,
    contact: translatedSchema,
  }),
});

const {schemaVersion, portal, calendar} = profileSchema.properties;

export const countyProfileSchema = strictObject({
  schemaVersion,
  portal: strictObject({...portal.properties, name: translatedSchema}),
  calendar,
  notices: Type.Array(translatedSchema),
  rating: countyRatingSchema,
  consultation: Type.Optional(countyConsultationSchema),
  complaint: Type.Optional(complaintProfileSchemaOf(translatedSchema)),
  departments: Type.Optional(
    Type.Array(strictObject({id, name: translatedSchema}), {description: 'Whom a question can go to.'}),
  ),
  services: Type.Optional(
    Type.Array(strictObject({id, name: translatedSchema, department: Type.Optional(id)}), {
      description: 'What a question can be about.',
    }),
  ),
});

/** Everything that differs by place, in every language the county has: one JSON file on its server. */
export type CountyProfile = Static<typeof countyProfileSchema>;

/** What `GET /profile` answers: the county's profile in one language, untranslated words marked as Chinese. */
export const profileIn = (county: CountyProfile, language: Language): Profile => {
  const say = (translated: Translated) => inLanguage(translated, language);
  const {ratingDays: _, followUpDays: __, contactMonths: ___, ...rating} = county.rating;
  const {schemaVersion, calendar, consultation, complaint} = county;
  return {
    schemaVersion,
    calendar,
    ...(consultation && {consultation: consultationIn(consultation, say)}),
    ...(complaint && {complaint: complaintIn(complaint, say)}),
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

type Say = (translated: Translated) => Localised;

const consultationIn = (
  county: NonNullable<CountyProfile['consultation']>,
  say: Say,
): ConsultationProfile => ({
  ...county,
  ...receptionIn(county, say),
  kinds: county.kinds.map(({id, label}) => ({id, label: say(label)})),
});

type Reception = Pick<NonNullable<CountyProfile['consultation']>, 'notAccepted' | 'handler'>;

/** What is not taken, and who handles the rest. */
const receptionIn = ({notAccepted, handler}: Reception, say: Say) => ({
  notAccepted: notAccepted.map(({matter, turnTo}) => ({matter: say(matter), turnTo: say(turnTo)})),
  handler: {...handler, name: say(handler.name), contact: say(handler.contact)},
});

type CountyMap = NonNullable<NonNullable<CountyProfile['complaint']>['map']>;

const mapIn = ({landmarks, ...map}: CountyMap, say: Say): NonNullable<ComplaintProfile['map']> => ({
  ...{...map, attribution: say(map.attribution)},
  ...(landmarks && {landmarks: landmarks.map(({label, point}) => ({label: say(label), point}))}),
});

const complaintIn = (
  {map, ...county}: NonNullable<CountyProfile['complaint']>,
  say: Say,
): ComplaintProfile => ({
  ...county,
  ...receptionIn(county, say),
  ...(map && {map: mapIn(map, say)}),
  kinds: county.kinds.map(({explanation, ...kind}) => ({
    ...kind,
    label: say(kind.label),
    ...(explanation && {explanation: say(explanation)}),
  })),
  steps: county.steps.map(({id, title, questions}) => ({
    ...{id, title: say(title)},
    questions: questions.map((question) => questionIn(question, say)),
  })),
});

type CountyQuestion = NonNullable<CountyProfile['complaint']>['steps'][number]['questions'][number];

const questionIn = (question: CountyQuestion, say: Say): ComplaintQuestion => {
  if (!('id' in question)) return question;
  const {label, hint, ...rest} = question;
  const words = {label: say(label), ...(hint && {hint: say(hint)})};
  if (rest.type === 'choice') {
    return {...rest, ...words, choices: rest.choices.map(({id, label}) => ({id, label: say(label)}))};
  }
  if (rest.type !== 'number') return {...rest, ...words};
  const {unit, ...number} = rest;
  return {...number, ...words, ...(unit && {unit: say(unit)})};
};

/** What `GET /recipients` answers, in one language. */
export const recipientsIn = (
  {departments = [], services = []}: Pick<CountyProfile, 'departments' | 'services'>,
  language: Language,
): Recipients => ({
  departments: departments.map(({id, name}) => ({id, name: inLanguage(name, language)})),
  services: services.map((service) => ({...service, name: inLanguage(service.name, language)})),
});

/** The words in a language, else in Chinese and marked as such. */
export const inLanguage = (translated: Translated, language: Language): Localised => {
  const text = translated[language];
  return text ? {text, lang: language} : {text: translated.zh, lang: 'zh'};
};
