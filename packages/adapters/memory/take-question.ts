import {
  addWorkingDays,
  AdapterError,
  consultationProblems,
  type Consultation,
  type ConsultationContent,
  type Receipt,
} from '@huiyin/core';
import {letterRules, type County} from './county.ts';
import {newLetter, type Letter} from './letter.ts';
import type {LetterBook} from './letter-book.ts';
import {newQueryCode, receiptNumber} from './receipts.ts';
import {mayBeFrom} from './same-writer.ts';

/**
 * Keeps a question and gives its receipt, the same for the same key. Nothing waits between the look-up and the end: of
 * ten that come at once, one is the first.
 * @throws {AdapterError} `rejected`
 */
export const takeQuestion = (
  book: LetterBook,
  county: County,
  sent: Consultation,
  {key, digest}: {key: string; digest: string},
): Receipt => {
  const bound = book.ofKey(key);
  if (bound) return repeated(bound, sent, digest);
  const rules = letterRules(county, 'consultation');
  const fields = rules ? consultationProblems(sent, rules) : [];
  if (!rules || fields.length > 0) throw new AdapterError('rejected', {fields});
  const now = new Date();
  const dueOn = sent.replyWanted ? addWorkingDays(now, rules.replyWorkingDays, rules.calendar) : undefined;
  const receipt = {
    number: receiptNumber('ZX', book.nextCount('consultation'), rules.calendar, now),
    receivedAt: now.toISOString(),
    queryCode: newQueryCode(),
    digest,
    ...(dueOn && {dueOn}),
  };
  book.kept.push({
    ...newLetter(receipt, now),
    ...{about: 'consultation', key, locale: sent.locale, content: contentOf(sent), writer: sent.asker},
  });
  return receipt;
};

const repeated = (bound: Letter, {asker}: Consultation, digest: string): Receipt => {
  const isSame = bound.about === 'consultation' && bound.receipt.digest === digest && mayBeFrom(bound, asker);
  if (isSame) return bound.receipt;
  throw new AdapterError('rejected');
};

const contentOf = (sent: Consultation): ConsultationContent => {
  const {kind, title, text, department, service, replyWanted, publishConsent} = sent;
  return {
    ...{kind, title, text, replyWanted, publishConsent},
    ...(department !== undefined && {department}),
    ...(service !== undefined && {service}),
  };
};
