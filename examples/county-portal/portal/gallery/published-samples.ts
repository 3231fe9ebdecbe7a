import type {Handling, PublishedRating, PublishedReply, PublishedReport} from '@huiyin/core';
import {departments, type DepartmentId} from '../content/departments.ts';
import {people} from '../content/people.ts';
import {earlierQuestions, type EarlierQuestion} from '../content/questions.ts';
import {earlierReports, type EarlierReport} from '../content/reports.ts';
import {dayBefore} from '../handled-case.ts';
import type {Reader} from '../reader.ts';
import {caseOf, departmentIn, indicatorIn, masked, paragraphs, putRight} from './sample-parts.ts';

/** All departments, as a list offers them. */
export const departmentsIn = (reader: Reader) =>
  (Object.keys(departments) as DepartmentId[]).map((id) => ({id, name: departmentIn(id, reader)}));

/** Questions with their answers, in the language in which they were asked: nothing is translated silently. */
export const repliesFor = (reader: Reader): PublishedReply[] => {
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

/** Reports that are public: one that is dealt with, about what the reader reports, and one that is answered. */
export const reportsFor = (reader: Reader): PublishedReport[] => {
  const {language: locale, t} = reader;
  const own = {published: t('gallery.sample.reportTitle'), locale};
  const [first, second] = earlierReports as readonly [EarlierReport, EarlierReport];
  return [
    {...reportOf({...first, ...own}, 4, reader), place: {address: t('gallery.sample.address')}},
    reportOf(second, 11, reader),
  ];
};

const reportOf = (
  {id, locale, published, department, place, voices, answer}: EarlierReport,
  daysAgo: number,
  reader: Reader,
): PublishedReport => ({
  id,
  title: {text: published, lang: locale},
  department: departmentIn(department, reader),
  receivedOn: dayBefore(daysAgo),
  state: answer ? 'answered' : 'inProgress',
  voices,
  place,
  ...(answer && {answer: {...paragraphs(answer), lang: locale}, answeredOn: dayBefore(daysAgo - 7)}),
});

/** Ratings of every kind: good, bad and put right, bad and left undone, default. */
export const ratingsFor = (reader: Reader): PublishedRating[] => {
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

const leftUndone = (daysAgo: number): Handling => ({
  callBackDueOn: dayBefore(daysAgo - 1),
  rectificationDueOn: dayBefore(daysAgo - 21),
  calledBackOn: dayBefore(daysAgo - 4),
});
