import type {Profile, TimelineEntry, Tracked} from '@huiyin/core';
import {handlingLines} from '../../parts/handling/handling-lines.ts';
import type {Sheet, SheetRow} from '../../parts/receipt/sheet.ts';
import {dayOf, whenOf} from './county-time.ts';
import {headlineOf, ratingHeadlineOf} from './headline-of.ts';
import {plainText} from './office-words.ts';
import {letterRows} from './letter-rows.ts';
import {caseRows, ratingRows} from './rating-record.ts';
import {gradeOf} from './step.ts';
import type {TrackedWords} from './words.ts';

/** All that is on the screen of a question or a rating, to be copied, printed and kept. */
export const recordOf = (tracked: Tracked, words: TrackedWords, profile?: Profile): Sheet => {
  const {t} = words;
  if (tracked.about !== 'rating') {
    const steps = tracked.timeline.map((entry) => stepRow(entry, words, profile));
    return {
      title: t(`tracked.state.${headlineOf(tracked)}`),
      rows: [...letterRows(tracked, words, profile), ...steps],
    };
  }
  const {handling} = tracked;
  const done = handling && [
    ...handlingLines(handling, words, dayOf(profile)),
    ...(handling.words ? [plainText(handling.words)] : []),
  ];
  return {
    title: t(`tracked.rating.${ratingHeadlineOf(tracked)}`),
    rows: [
      ...ratingRows(tracked, words, profile),
      ...caseRows(tracked, words),
      ...(done ? [{label: t('handling.title'), value: done.join('\n'), kind: 'words' as const}] : []),
    ],
  };
};

const stepRow = (entry: TimelineEntry, words: TrackedWords, profile?: Profile): SheetRow => {
  const {type, at, department, grade, text, words: said, dueOn} = entry;
  const lines = [
    whenOf(at, words, profile),
    department?.text,
    grade && gradeOf(grade, words, profile),
    text,
    said && plainText(said),
    dueOn && words.t('tracked.dueOn', {date: words.date(dueOn)}),
  ];
  const value = lines.filter(Boolean).join('\n');
  return {label: words.t(`timeline.${type}`), value, kind: 'words'};
};
