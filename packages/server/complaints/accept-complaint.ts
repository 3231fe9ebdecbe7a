import {isDeepStrictEqual} from 'node:util';
import {complaintDigestOf, complaintProblems, dayIn, letterMoment, type Complaint} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {LetterOutcome} from '../letters/letter-outcome.ts';
import {findByKey, wasCorrected, type ReceivedLetter} from '../letters/letter-store.ts';
import {mended, unstorable} from '../letters/storable.ts';
import {dueOnFor} from '../letters/history.ts';
import {findSealed, insertComplaint} from './complaint-store.ts';
import {fileFieldsOf, missingFiles, uploadIdsOf} from './sent-files.ts';

/** Takes one report. The same key and content give the same receipt however often they come. */
export const acceptComplaint = async (
  backend: Backend,
  sent: Complaint,
  key: string,
): Promise<LetterOutcome> => {
  const {complaint: rules, calendar} = backend.config.profile;
  const complaint = mended(sent);
  const before = await outcomeBefore(backend, complaint, key);
  if (before) return before;
  if (!rules) return {status: 'notOffered'};
  const {timeZone} = calendar;
  const fields = [
    ...complaintProblems(complaint, rules, {timeZone, now: backend.clock()}),
    ...(await missingFiles(backend, complaint)),
    ...unstorable(complaint),
  ];
  if (fields.length > 0) {
    // The same report may have been faster, and its files are no more free.
    return (await outcomeBefore(backend, complaint, key)) ?? {status: 'invalid', fields};
  }
  const kept = await keep(backend, complaint, key);
  // Somebody was faster, and what the database kept answers; or had this number, and another is drawn.
  if (kept === 'taken') return acceptComplaint(backend, sent, key);
  if (kept === 'fileLost') return {status: 'invalid', fields: fileFieldsOf(complaint)};
  return {status: 'accepted', letter: kept, isNew: true};
};

const outcomeBefore = async (
  {database, identities}: Backend,
  sent: Complaint,
  key: string,
): Promise<LetterOutcome | undefined> => {
  const bound = await findByKey(database, key);
  if (!bound) return undefined;
  const isSame =
    bound.about === 'complaint' &&
    bound.digest === (await complaintDigestOf(sent)) &&
    (await isSameReporter({database, identities}, bound, sent));
  return isSame ? {status: 'accepted', letter: bound, isNew: false} : {status: 'keyReused', letter: bound};
};

// Once who reported was corrected or erased, what was sent first is known no more: then the words alone decide.
const isSameReporter = async (
  {database, identities}: Pick<Backend, 'database' | 'identities'>,
  {number, disclosure}: ReceivedLetter,
  {reporter}: Complaint,
): Promise<boolean> => {
  if (disclosure !== reporter.disclosure) return false;
  const sealed = await findSealed(database, number);
  if (!sealed || isDeepStrictEqual(await identities.open(sealed), reporter)) return true;
  return wasCorrected(database, number);
};

const keep = async (
  {config, database, queryCodes, identities, clock}: Backend,
  sent: Complaint,
  key: string,
): ReturnType<typeof insertComplaint> => {
  const {profile} = config;
  const {kind, title, text, department, person, answers, reporter} = sent;
  const now = letterMoment(reporter.disclosure, clock());
  return insertComplaint(database, {
    letter: {
      about: 'complaint',
      idempotency_key: key,
      ...{kind, title, text},
      chosen_department: department ?? null,
      service: null,
      reply_wanted: true,
      publish_consent: false,
      notify: sent.notify ?? null,
      channel: sent.channel,
      locale: sent.locale,
      digest: await complaintDigestOf(sent),
      query_code_key: queryCodes.currentKey,
      received_at: now,
      due_on: dueOnFor('complaint', profile, now),
    },
    details: {disclosure: reporter.disclosure, person: person ?? null, answers: JSON.stringify(answers)},
    sealed: reporter.disclosure === 'anonymous' ? undefined : await identities.seal(reporter),
    files: [...(await uploadIdsOf(sent)).values()],
    day: dayIn(profile.calendar.timeZone, now),
  });
};
