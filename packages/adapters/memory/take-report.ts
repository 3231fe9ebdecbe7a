import {
  addWorkingDays,
  AdapterError,
  complaintProblems,
  type Complaint,
  type ComplaintContent,
  type Receipt,
  letterMoment,
} from '@huiyin/core';
import {letterRules, type County} from './county.ts';
import {newLetter, type Letter} from './letter.ts';
import type {LetterBook} from './letter-book.ts';
import {newQueryCode, receiptNumber} from './receipts.ts';
import {mayBeFrom} from './same-writer.ts';
import type {SentFiles} from './sent-files.ts';

/** What a report is kept in. */
export interface ReportKeeper {
  book: LetterBook;
  files: SentFiles;
  county: County;
}

/**
 * Keeps a report with its files and gives its receipt, the same for the same key. Nothing waits between the look-up and
 * the end: of ten that come at once, one is the first.
 * @throws {AdapterError} `rejected`
 */
export const takeReport = (
  {book, files, county}: ReportKeeper,
  sent: Complaint,
  {key, digest}: {key: string; digest: string},
): Receipt => {
  const bound = book.ofKey(key);
  if (bound) return repeated(bound, sent, digest);
  const rules = letterRules(county, 'complaint');
  if (!rules) throw new AdapterError('rejected');
  const {calendar} = rules;
  const fields = [
    ...complaintProblems(sent, rules, {timeZone: calendar.timeZone, now: new Date()}),
    ...files.missing(sent),
  ];
  if (fields.length > 0) throw new AdapterError('rejected', {fields});
  const {reporter} = sent;
  const now = letterMoment(reporter.disclosure, new Date());
  const receipt = {
    number: receiptNumber('TS', book.nextCount('complaint'), calendar, now),
    receivedAt: now.toISOString(),
    queryCode: newQueryCode(),
    digest,
    dueOn: addWorkingDays(now, rules.replyWorkingDays, calendar),
  };
  book.kept.push({
    ...newLetter(receipt, now),
    ...{about: 'complaint', key, locale: sent.locale, content: contentOf(sent), files: files.bind(sent)},
    disclosure: reporter.disclosure,
    voices: new Set(),
    writer: reporter.disclosure === 'anonymous' ? undefined : reporter,
  });
  return receipt;
};

const repeated = (bound: Letter, {reporter}: Complaint, digest: string): Receipt => {
  const isSame =
    bound.about === 'complaint' &&
    bound.receipt.digest === digest &&
    bound.disclosure === reporter.disclosure &&
    (reporter.disclosure === 'anonymous' || mayBeFrom(bound, reporter));
  if (isSame) return bound.receipt;
  throw new AdapterError('rejected');
};

const contentOf = ({kind, title, text, department, person, answers}: Complaint): ComplaintContent => ({
  ...{kind, title, text, answers},
  ...(department !== undefined && {department}),
  ...(person !== undefined && {person}),
});
