import {
  dayIn,
  stateAfter,
  type Language,
  type Localised,
  type TimelineEntry,
  type TrackedLetter,
} from '@huiyin/core';
import {letterRules, type County} from './county.ts';
import type {Entry, Letter} from './letter.ts';
import {possibleNow} from './reactions.ts';

/** A question or a report as the holder of its number and code sees it now. */
export const trackedLetterOf = (letter: Letter, county: County, language: Language): TrackedLetter => {
  const shared = sharedOf(letter, county, language);
  if (letter.about === 'complaint') {
    const {disclosure, content} = letter;
    return {about: 'complaint', ...shared, disclosure, ...(content && {content})};
  }
  const {content} = letter;
  const service = nameOf(content?.service, county.recipientsOf(language).services);
  return {about: 'consultation', ...shared, ...(content && {content}), ...(service && {service})};
};

const sharedOf = (letter: Letter, county: County, language: Language) => {
  const {about, state, receipt, entries} = letter;
  const {departments} = county.recipientsOf(language);
  const {reopenDays = 0, calendar = county.profileOf('zh').calendar} = letterRules(county, about) ?? {};
  const now = new Date();
  const {unratedAnswer, ...possible} = possibleNow(letter, {reopenDays, calendar}, now);
  const department = nameOf(letter.department, departments);
  return {
    ...{state, receipt},
    ...(department && {department}),
    ...promiseOf(letter, dayIn(calendar.timeZone, now)),
    timeline: entries.map((entry) => timelineEntryOf(entry, departments)),
    ...possible,
    ...(unratedAnswer && {unratedAnswer: unratedAnswer.id}),
  };
};

// A promise stands as long as an answer can still come.
const promiseOf = ({state, dueOn}: Letter, today: string) =>
  dueOn && stateAfter(state, 'answered') ? {dueOn, overdue: today > dueOn} : {overdue: false};

type Named = readonly {id: string; name: Localised}[];

const nameOf = (id: string | undefined, list: Named): Localised | undefined =>
  list.find((one) => one.id === id)?.name;

const timelineEntryOf = (entry: Entry, departments: Named): TimelineEntry => {
  const {about: _, key: __, at, department, attachments, ...shown} = entry;
  const name = nameOf(department, departments);
  return {
    ...shown,
    at: at.toISOString(),
    ...(name && {department: name}),
    ...(attachments && {attachments: attachments.map(({id, name, bytes}) => ({id, name, bytes}))}),
  };
};
