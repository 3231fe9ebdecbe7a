import {partsFor} from '@huiyin/core/guide';
import {dayIn, type Material} from '@huiyin/core';
import type {Sheet, SheetRow} from '../../parts/receipt/sheet.ts';
import {followed, plain, type Line} from '../line.ts';
import {lapseOf} from '../notices.ts';
import {paperLine} from '../papers.ts';
import {hoursLines} from '../places.ts';
import {phoneRows} from '../sections.ts';
import {shortVersion} from '../short-version.ts';
import {dependence, type View} from '../view.ts';
import type {MoreWords} from './words.ts';

/** A guide as it is taken away: what is needed, where, and in which situation that holds. */
export const sheetOf = (view: View, words: MoreWords, url?: string): Sheet => {
  const {guide, calendar, readAt} = view;
  const lapse = lapseOf(view);
  return {
    title: guide.name.text,
    rows: [
      // On the screen it stands before the name on one line.
      {label: words.t('guide.by').replace(/[:：]$/, ''), value: guide.body.name.text},
      ...rows(words.t('take.situation'), situationLines(view)),
      // Where it is and whether it is open now stand below, without the “now”.
      ...shortVersion(view)
        .filter(({name}) => name !== 'where')
        .flatMap(({name, lines}) => rows(words.t(`guide.short.${name}`), lines.map(plain))),
      ...rows(words.t('guide.conditions'), conditionLines(view)),
      ...rows(words.t('take.papers'), paperLines(view, words)),
      ...rows(words.t('take.places'), placeLines(view)),
      ...rows(words.t('guide.phones.title'), phoneLines(view)),
      ...rows(words.t('take.version'), [
        words.t('take.seenOn', {date: words.date(dayIn(calendar.timeZone, readAt))}),
        ...(lapse ? [lapse] : []),
      ]),
      ...rows(words.t('take.link'), url ? [url] : []),
    ],
  };
};

const rows = (label: string, lines: readonly string[]): SheetRow[] =>
  lines.length ? [{label, value: lines.join('\n')}] : [];

/** The questions that are answered, with their answers. */
export const situationLines = ({situation, choices}: View): string[] =>
  situation.asked.flatMap(({id, label, choices: offered}) => {
    const choice = offered.find((one) => one.id === choices[id]);
    return choice ? [`${label.text} ${choice.label.text}`] : [];
  });

const paperLines = (view: View, {t}: MoreWords): string[] => {
  const {materials} = view.guide;
  if (!materials) return [];
  const needed = partsFor(materials, view.situation);
  if (!needed.length) return [t('guide.papers.none')];
  return needed.map(
    (paper) =>
      `${paper.shared ? '—' : '□'} ${plain([paper.name, ...paperLine(paper, view), ...demands(paper, t)])}`,
  );
};

/** For what else somebody is sent home: what is on the screen below a paper. */
const demands = (
  {standard, fillingIn, sourceExplanation, blankFormUrl, shared}: Material,
  t: MoreWords['t'],
): Line => {
  if (shared) return [];
  const blank = followed(blankFormUrl);
  return [standard, fillingIn, sourceExplanation, blank && `${t('guide.papers.blank')} ${blank}`];
};

const conditionLines = (view: View): string[] =>
  partsFor(view.guide.conditions, view.situation).map((one) => plain([dependence(one, view), one.text]));

const phoneLines = (view: View): string[] =>
  phoneRows(view).map(([label, numbers]) => plain([label, numbers.join(', ')]));

const placeLines = (view: View): string[] =>
  partsFor(view.guide.places, view.situation).flatMap((place) => [
    plain([place.name, place.address, place.window]),
    ...hoursLines(place, view.localizer.language),
    ...(place.phones.length ? [place.phones.join(', ')] : []),
  ]);
