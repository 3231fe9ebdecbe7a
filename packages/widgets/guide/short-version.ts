import {partsFor} from '@huiyin/core/guide';
import type {Guide, TimeLimit} from '@huiyin/core';
import {limitWords} from './limit-words.ts';
import type {Line} from './line.ts';
import {openingOf} from './opening.ts';
import {candidates, dependence, notStated, type View} from './view.ts';

/** What people want to know first, in the order in which they do. */
export interface ShortFact {
  name: 'whom' | 'time' | 'cost' | 'visits' | 'where' | 'online';
  lines: readonly Line[];
}

/** The guide in a few lines, for the situation as far as it is known. */
export const shortVersion = (view: View): ShortFact[] => [
  {name: 'whom', lines: [view.guide.audience.map((one) => view.localizer.t(`guide.audience.${one}`))]},
  {name: 'time', lines: brief(timeLines(view), view)},
  {name: 'cost', lines: brief(costLines(view), view)},
  {name: 'visits', lines: brief(visitLines(view), view)},
  {name: 'where', lines: brief(whereLines(view), view)},
  {name: 'online', lines: onlineLines(view)},
];

/** Where many things are possible, only that it depends: each of them is told further down, and the questions come first. */
const brief = (lines: readonly Line[], {localizer: {t}}: View): readonly Line[] => {
  const depends = t('guide.depends');
  const sure = lines.filter((line) => !line.includes(depends));
  return lines.length - sure.length > 2 ? [...sure, [depends]] : lines;
};

/** The promised limits, then the legal ones. */
export const timeLines = (view: View): readonly Line[] => {
  const {promisedLimits, legalLimits} = view.guide;
  const {localizer} = view;
  const lines = (limits: readonly TimeLimit[], word: 'promised' | 'legal'): Line[] =>
    partsFor(limits, view.situation).map((limit) => [
      localizer.t(`guide.${word}`, {limit: limitWords(limit, localizer)}),
      dependence(limit, view),
      limit.explanation,
    ]);
  return some([...lines(promisedLimits, 'promised'), ...lines(legalLimits, 'legal')], view);
};

/** What it costs. That nothing is known of it is not that it is free. */
const costLines = (view: View): readonly Line[] => {
  const {fees} = view.guide;
  if (!fees) return [notStated(view)];
  const due = partsFor(fees, view.situation);
  if (!due.length) return [[view.localizer.t('guide.free')]];
  return due.map((fee) => [fee.name, fee.standard, dependence(fee, view)]);
};

const visitLines = (view: View): readonly Line[] => {
  const {situation, guide} = view;
  const {t} = view.localizer;
  const possible = candidates(guide.visits, situation.concernOf);
  const lines = possible.map((visit): Line => [
    visit.count === 0 ? t('guide.noVisit') : t('guide.times', {count: visit.count}),
    (possible.length > 1 && t('guide.depends')) || dependence(visit, view),
    visit.reason,
  ]);
  return some(lines, view);
};

const whereLines = (view: View): readonly Line[] => {
  const places = partsFor(view.guide.places, view.situation);
  const lines = places.map((place): Line => [
    place.name,
    place.window,
    openingWords(place, view),
    dependence(place, view),
  ]);
  return some(lines, view);
};

/** Whether a place is open now; nothing where that is not known. */
export const openingWords = (
  {hours}: Guide['places'][number],
  {calendar, now, localizer: {t}}: View,
): string | undefined => {
  const opening = openingOf(hours, calendar, now);
  return opening && t(`guide.${opening.state}`, 'time' in opening ? {time: opening.time} : {});
};

const onlineLines = (view: View): readonly Line[] => {
  const {t} = view.localizer;
  const {channels} = view.guide;
  if (!channels.length) return [notStated(view)];
  const online = partsFor(channels, view.situation).filter(({channel}) =>
    ['online', 'mobile'].includes(channel),
  );
  if (!online.length) return [[t('guide.online.no')]];
  return [[t('guide.online.yes'), online.every((one) => dependence(one, view)) && t('guide.depends')]];
};

const some = (lines: readonly Line[], view: View): readonly Line[] =>
  lines.length ? lines : [notStated(view)];
