import {dayIn, stateAfter, type Language, type TimelineEntry, type TrackedLetter} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {Backend} from '../backend.ts';
import {contentOf, findDetails} from '../complaints/complaint-store.ts';
import {askedOf} from '../consultations/given-consultation.ts';
import type {StoredLetter} from '../database/tables.ts';
import {letterReceiptOf, nameIn} from './given-letter.ts';
import {findEntries, type EntryWithFiles, type ReceivedLetter} from './letter-store.ts';
import {possibleReactions} from './possible-reactions.ts';

/** A question or a report as the holder of its number and code sees it now. */
export const trackedLetterOf = async (
  backend: Pick<Backend, 'config' | 'database' | 'queryCodes' | 'clock'>,
  row: ReceivedLetter,
  language: Language,
): Promise<TrackedLetter> => {
  const shared = await sharedOf(backend, row, language);
  if (row.about === 'complaint') {
    const details = await findDetails(backend.database, row.number);
    const content = contentOf(row, details);
    return {about: 'complaint', ...shared, disclosure: details.disclosure, ...(content && {content})};
  }
  const content = askedOf(row);
  const service = nameIn(backend.config.profile.services, row.service, language);
  return {about: 'consultation', ...shared, ...(content && {content}), ...(service && {service})};
};

const sharedOf = async (
  {config, database, queryCodes, clock}: Pick<Backend, 'config' | 'database' | 'queryCodes' | 'clock'>,
  row: ReceivedLetter,
  language: Language,
) => {
  const {profile} = config;
  const entries = await findEntries(database, row.number);
  const {unratedAnswer, ...possible} = possibleReactions(row, entries, profile, clock());
  const department = nameIn(profile.departments, row.department, language);
  return {
    state: row.state,
    receipt: letterReceiptOf(row, queryCodes),
    ...(department && {department}),
    ...promiseOf(row, profile, clock()),
    timeline: entries.map((entry) => timelineEntryOf(entry, profile, language)),
    ...possible,
    ...(unratedAnswer && {unratedAnswer: String(unratedAnswer.id)}),
  };
};

// A promise stands as long as an answer can still come.
const promiseOf = ({state, due_on}: StoredLetter, {calendar}: CountyProfile, now: Date) => {
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
