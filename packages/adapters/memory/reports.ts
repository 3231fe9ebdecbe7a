import {
  dayIn,
  randomKey,
  type Localised,
  type PublishedReport,
  type SimilarReports,
  type SimilarSearch,
} from '@huiyin/core';
import type {ReportNotice} from '@huiyin/core/testing';
import {departmentNames, letterRules, type County} from './county.ts';
import {answerOf, type Report} from './letter.ts';
import {maskText, maskWords} from './masks.ts';

const most = 5;
const leastShare = 0.2;

/** Publishes a report in the office’s words. `false` for a 举报, an anonymous one, and one that is over without an answer. */
export const publishReport = (report: Report, {title, showsPlace}: ReportNotice, county: County): boolean => {
  const {content, disclosure, writer, state, locale: lang, receipt} = report;
  const rules = letterRules(county, 'complaint');
  const nature = rules?.kinds.find(({id}) => id === content?.kind)?.nature;
  if (!content || !rules || !nature || nature === 'report' || disclosure === 'anonymous') return false;
  if (state === 'returned' || state === 'withdrawn') return false;
  const {timeZone} = rules.calendar;
  const answer = answerOf(report);
  const [place] = Object.values(content.answers).flatMap((one) => ('place' in one ? [one.place] : []));
  report.published = {
    id: report.published?.id ?? randomKey().slice(0, 12),
    title: {text: maskText(title, writer), lang},
    department: answer?.department ?? report.department ?? '',
    receivedOn: dayIn(timeZone, new Date(receipt.receivedAt)),
    ...(showsPlace && place && {place: {...place, address: maskText(place.address, writer)}}),
    ...(answer && {answeredOn: dayIn(timeZone, answer.at), answer: maskWords(answer.words, writer)}),
  };
  return true;
};

/** A published report as everybody reads it now. */
export const reportAsRead = (
  {published, state, voices}: Report,
  nameOf: (id: string) => Localised,
): PublishedReport => ({
  ...published!,
  department: nameOf(published!.department),
  state: state === 'answered' || state === 'closed' ? 'answered' : 'inProgress',
  voices: voices.size,
});

/** The published reports that have words of a title, the most alike first. */
export const similarTo = (
  {title, locale}: SimilarSearch,
  reports: readonly Report[],
  county: County,
): SimilarReports => {
  const nameOf = departmentNames(county, locale);
  const asked = piecesOf(title);
  const shareOf = ({published}: Report): number => {
    const there = new Set(piecesOf(`${published!.title.text} ${published!.place?.address ?? ''}`));
    return asked.filter((piece) => there.has(piece)).length / asked.length;
  };
  const found = reports
    .filter(({published}) => published)
    .map((report) => ({report, share: shareOf(report)}))
    .filter(({share}) => share >= leastShare)
    .sort((one, other) => other.share - one.share);
  return {reports: found.slice(0, most).map(({report}) => reportAsRead(report, nameOf))};
};

/** For how many more people it is the same, with this one; `undefined` where no report of this id is published. */
export const addVoice = (reports: readonly Report[], id: string, key: string): number | undefined =>
  reports.find(({published}) => published?.id === id)?.voices.add(key).size;

// Words, and of what marks no words every two letters that stand together.
const piecesOf = (text: string): string[] => {
  const runs = text.toLowerCase().match(pieces) ?? [];
  return [...new Set(runs.flatMap((run) => (unspelled.test(run) ? pairsOf([...run]) : [run])))];
};

const unspelled = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const pieces = new RegExp(`${unspelled.source}+|(?:(?!${unspelled.source})[\\p{L}\\p{N}])+`, 'gu');

const pairsOf = (letters: readonly string[]): string[] =>
  letters.length === 1 ? [...letters] : letters.slice(1).map((letter, before) => letters[before]! + letter);
