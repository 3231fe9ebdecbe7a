import type {Handling, Localised, PublishedRating, PublishedReply, RichText} from '@huiyin/core';
import {nationalIndicators} from '@huiyin/core/national';
import {departments, type DepartmentId} from './content/departments.ts';
import {people} from './content/people.ts';
import {earlierQuestions, type EarlierQuestion} from './content/questions.ts';
import {serviceOf} from './content/services.ts';
import type {GalleryWidget} from './gallery-states.ts';
import {dayBefore} from './handled-case.ts';
import type {Reader} from './reader.ts';

/** What the widgets of the gallery are filled with, where a backend would answer; in the reader's language. */
export const gallerySamples: Record<GalleryWidget, (reader: Reader) => object> = {
  rater: (reader) => ({...caseOf('social-security-card', reader), handledOn: dayBefore(4)}),
  replies: (reader) => ({
    replies: repliesFor(reader),
    departments: departmentsIn(reader),
    unheardOf: reader.t('gallery.sample.unheardOf'),
  }),
  ratings: (reader) => ({ratings: ratingsFor(reader), departments: departmentsIn(reader)}),
};

const departmentIn = (id: DepartmentId, {language}: Reader): Localised => ({
  text: departments[id][language],
  lang: language,
});

const departmentsIn = (reader: Reader) =>
  (Object.keys(departments) as DepartmentId[]).map((id) => ({id, name: departmentIn(id, reader)}));

/** The matter and the department of a handled case. */
const caseOf = (service: string, reader: Reader) => {
  const {title, department} = serviceOf(service);
  const {language} = reader;
  return {
    matter: {text: title[language], lang: language},
    department: departmentIn(department, reader),
  };
};

// Questions stay in the language in which they were asked: nothing is translated silently.
const repliesFor = (reader: Reader): PublishedReply[] => {
  const {language, t} = reader;
  const own = {
    title: t('gallery.sample.title'),
    text: t('gallery.sample.text'),
    answer: t('gallery.sample.answer'),
    name: people[0]!.name[language],
  };
  const first = {...earlierQuestions[0]!, ...own, locale: language};
  return [first, ...earlierQuestions.slice(1)].flatMap((one, at) =>
    one.publishConsent && one.answer ? [replyOf(one, one.answer, at, reader)] : [],
  );
};

const replyOf = (
  {id, locale, name, title, text, department}: EarlierQuestion,
  answer: string,
  at: number,
  reader: Reader,
): PublishedReply => ({
  id,
  title: {text: title, lang: locale},
  question: {text, lang: locale},
  asker: masked(name),
  department: departmentIn(department, reader),
  receivedOn: dayBefore(12 + 6 * at),
  answeredOn: dayBefore(5 + 6 * at),
  answer: {...paragraphs(answer), lang: locale},
});

const ratingsFor = (reader: Reader): PublishedRating[] => {
  const {t} = reader;
  const given = (
    daysAgo: number,
    service: string,
    grade: PublishedRating['grade'],
    codes: string[],
    more: Partial<PublishedRating> = {},
  ): PublishedRating => ({
    id: `gallery-${daysAgo}`,
    grade,
    provenance: 'active',
    indicators: codes.map((code) => indicatorIn(code, reader)),
    text: '',
    ...caseOf(service, reader),
    receivedOn: dayBefore(daysAgo),
    ...more,
  });
  const nameOf = (at: number) => masked(people[at]!.name[reader.language]);
  return [
    given(3, 'social-security-card', 'verySatisfied', ['510', '517'], {
      name: nameOf(0),
      text: t('gallery.sample.goodText'),
    }),
    given(9, 'sole-trader', 'dissatisfied', ['209'], {
      name: nameOf(1),
      text: t('gallery.sample.badText'),
      handling: putRight(9, reader),
    }),
    given(10, 'identity-card', 'satisfied', [], {provenance: 'default'}),
    given(24, 'road-occupation', 'veryDissatisfied', ['109', '113'], {handling: leftUndone(24)}),
    given(30, 'food-licence', 'basicallySatisfied', ['309'], {name: nameOf(2)}),
  ];
};

const indicatorIn = (code: string, {language}: Reader): Localised => ({
  text: nationalIndicators.indicators.find((one) => one.code === code)!.label[language]!,
  lang: language,
});

const putRight = (daysAgo: number, {language, t}: Reader): Handling => ({
  callBackDueOn: dayBefore(daysAgo - 1),
  rectificationDueOn: dayBefore(daysAgo - 21),
  calledBackOn: dayBefore(daysAgo - 1),
  rectifiedOn: dayBefore(daysAgo - 6),
  words: {...paragraphs(t('gallery.sample.handled')), lang: language},
});

const leftUndone = (daysAgo: number): Handling => ({
  callBackDueOn: dayBefore(daysAgo - 1),
  rectificationDueOn: dayBefore(daysAgo - 21),
  calledBackOn: dayBefore(daysAgo - 4),
});

const paragraphs = (text: string): Pick<RichText, 'blocks'> => ({
  blocks: text.split(/\n+/).map((line) => ({
    type: line.startsWith('- ') ? 'listItem' : 'paragraph',
    spans: [{text: line.replace(/^- /, '')}],
  })),
});

const masked = (name: string): string => `${[...name][0]!}*`;
