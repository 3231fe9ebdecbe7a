import {
  dayIn,
  possibleReactions,
  stateAfter,
  type Language,
  type Localised,
  type TimelineEntry,
  type TrackedConsultation,
} from '@huiyin/core';
import {questionRules, type County} from './county.ts';
import type {Entry, Question} from './question.ts';

/** A question as the holder of its number and code sees it now. */
export const trackedQuestionOf = (
  question: Question,
  county: County,
  language: Language,
): TrackedConsultation => {
  const {state, receipt, content, entries} = question;
  const {departments, services} = county.recipientsOf(language);
  const {reopenDays = 0, calendar = county.profileOf('zh').calendar} = questionRules(county) ?? {};
  const {timeZone} = calendar;
  const now = new Date();
  const {unratedAnswer, ...possible} = possibleReactions(state, entries, {reopenDays, timeZone}, now);
  const department = nameOf(question.department, departments);
  const service = nameOf(content?.service, services);
  return {
    ...{about: 'consultation', state, receipt},
    ...(content && {content}),
    ...(department && {department}),
    ...(service && {service}),
    ...promiseOf(question, dayIn(timeZone, now)),
    timeline: entries.map((entry) => timelineEntryOf(entry, departments)),
    ...possible,
    ...(unratedAnswer && {unratedAnswer: unratedAnswer.id}),
  };
};

// A promise stands as long as an answer can still come.
const promiseOf = ({state, dueOn}: Question, today: string) =>
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
