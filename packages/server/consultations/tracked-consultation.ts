import {dayIn, stateAfter, type Language, type TimelineEntry, type TrackedConsultation} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {Backend} from '../backend.ts';
import type {StoredConsultation} from '../database/tables.ts';
import {findEntries, type EntryWithFiles, type ReceivedConsultation} from './consultation-store.ts';
import {askedOf, consultationReceiptOf, nameIn} from './given-consultation.ts';
import {possibleReactions} from './possible-reactions.ts';

/** A question as the holder of its number and code sees it now. */
export const trackedConsultationOf = async (
  {config, database, queryCodes, clock}: Backend,
  row: ReceivedConsultation,
  language: Language,
): Promise<TrackedConsultation> => {
  const {profile} = config;
  const entries = await findEntries(database, row.number);
  const {unratedAnswer, ...possible} = possibleReactions(row, entries, profile, clock());
  const content = askedOf(row);
  const department = nameIn(profile.departments, row.department, language);
  const service = nameIn(profile.services, row.service, language);
  return {
    about: 'consultation',
    state: row.state,
    receipt: consultationReceiptOf(row, queryCodes),
    ...(content && {content}),
    ...(department && {department}),
    ...(service && {service}),
    ...promiseOf(row, profile, clock()),
    timeline: entries.map((entry) => timelineEntryOf(entry, profile, language)),
    ...possible,
    ...(unratedAnswer && {unratedAnswer: String(unratedAnswer.id)}),
  };
};

// A promise stands as long as an answer can still come.
const promiseOf = ({state, due_on}: StoredConsultation, {calendar}: CountyProfile, now: Date) => {
  if (!due_on || !stateAfter(state, 'answered')) return {overdue: false};
  return {dueOn: due_on, overdue: dayIn(calendar.timeZone, now) > due_on};
};

const timelineEntryOf = (
  {id, type, at, words, text, digest, due_on, grade, attachments, ...entry}: EntryWithFiles,
  {departments}: CountyProfile,
  language: Language,
): TimelineEntry => {
  const department = nameIn(departments, entry.department, language);
  return {
    id: String(id),
    type,
    at: at.toISOString(),
    ...(department && {department}),
    ...(words && {words}),
    ...(text !== null && {text}),
    ...(digest && {digest}),
    ...(due_on && {dueOn: due_on}),
    ...(grade && {grade}),
    ...(attachments.length > 0 && {attachments}),
  };
};
