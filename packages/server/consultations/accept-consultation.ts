import {isDeepStrictEqual} from 'node:util';
import {consultationDigestOf, consultationProblems, dayIn, type Consultation} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';
import {findAsker, insertConsultation} from './consultation-store.ts';
import type {LetterOutcome} from '../letters/letter-outcome.ts';
import {findByKey, wasCorrected, type ReceivedLetter} from '../letters/letter-store.ts';
import {dueOnFor} from '../letters/history.ts';
import {mended, unstorable} from '../letters/storable.ts';

/** Takes one question. The same key and content give the same receipt however often they come. */
export const acceptConsultation = async (
  backend: Backend,
  sent: Consultation,
  key: string,
): Promise<LetterOutcome> => {
  const {consultation: rules} = backend.config.profile;
  const consultation = mended(sent);
  const before = await outcomeBefore(backend.database, consultation, key);
  if (before) return before;
  if (!rules) return {status: 'notOffered'};
  const fields = [...consultationProblems(consultation, rules), ...unstorable(consultation)];
  if (fields.length > 0) return {status: 'invalid', fields};

  const kept = await keep(backend, consultation, key);
  if (kept) return {status: 'accepted', letter: kept, isNew: true};
  // Somebody was faster: the constraint has decided, and what it kept answers.
  return acceptConsultation(backend, sent, key);
};

const outcomeBefore = async (
  database: Database,
  sent: Consultation,
  key: string,
): Promise<LetterOutcome | undefined> => {
  const bound = await findByKey(database, key);
  if (!bound) return undefined;
  const isSame =
    bound.about === 'consultation' &&
    bound.digest === (await consultationDigestOf(sent)) &&
    (await isSameAsker(database, bound, sent));
  return isSame ? {status: 'accepted', letter: bound, isNew: false} : {status: 'keyReused', letter: bound};
};

// Once the asker was corrected or erased, what was sent first is known no more: then the words alone decide.
const isSameAsker = async (database: Database, {number}: ReceivedLetter, {asker}: Consultation) => {
  const stored = await findAsker(database, number);
  if (!stored || isDeepStrictEqual(stored, asker)) return true;
  return wasCorrected(database, number);
};

const keep = async ({config, database, queryCodes, clock}: Backend, sent: Consultation, key: string) => {
  const {profile} = config;
  const now = clock();
  const {kind, title, text, department, service, replyWanted, publishConsent, asker} = sent;
  const letter = {
    about: 'consultation' as const,
    idempotency_key: key,
    ...{kind, title, text},
    chosen_department: department ?? null,
    service: service ?? null,
    reply_wanted: replyWanted,
    publish_consent: publishConsent,
    notify: sent.notify ?? null,
    channel: sent.channel,
    locale: sent.locale,
    digest: await consultationDigestOf(sent),
    query_code_key: queryCodes.currentKey,
    received_at: now,
    // Nothing is promised to somebody who wants no reply.
    due_on: replyWanted ? dueOnFor('consultation', profile, now) : null,
  };
  return insertConsultation(database, {letter, asker, day: dayIn(profile.calendar.timeZone, now)});
};
