import {html, nothing, type TemplateResult} from 'lit';
import {partsFor} from '@huiyin/core/guide';
import type {Guide, Language} from '@huiyin/core';
import {called, drawn, linked, said, type Line} from './line.ts';
import {openingWords} from './short-version.ts';
import {dependence, notStated, type View} from './view.ts';

type Place = Guide['places'][number];

/** Where a matter is done and by which ways. */
export const places = (view: View): TemplateResult => {
  const {guide, situation} = view;
  const {t} = view.localizer;
  const where = partsFor(guide.places, situation);
  return html`<section id="places" part="places">
    <h3 tabindex="-1">${t('guide.places.title')}</h3>
    ${where.length ? where.map((place) => renderPlace(place, view)) : html`<p>${drawn(notStated(view))}</p>`}
    ${channels(view)}
  </section>`;
};

const renderPlace = (place: Place, view: View) => {
  const {t, language} = view.localizer;
  const row = (label: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  return html`
    <h4>${said(place.name)}</h4>
    <p>${drawn([place.address, place.window, openingWords(place, view), dependence(place, view)])}</p>
    <dl class="details">
      ${row(
        t('guide.places.hours'),
        place.hours.length || place.hoursExplanation
          ? html`${hoursLines(place, language).map((line) => html`<p>${line}</p>`)}
            ${place.hoursExplanation ? html`<p>${said(place.hoursExplanation)}</p>` : nothing}`
          : nothing,
      )}
      ${row(t('guide.places.transport'), place.transport && said(place.transport))}
      ${row(
        t('guide.places.phone'),
        place.phones.length ? place.phones.map((phone) => html`<p>${called({phone})}</p>`) : nothing,
      )}
    </dl>
  `;
};

/** When a place is open, such as “Mon–Fri 08:30–12:00, 13:30–17:00”: a line for the same days. */
export const hoursLines = ({hours}: Place, language: Language): string[] => {
  const byDays = new Map<string, string[]>();
  for (const {weekdays, opens, closes} of hours) {
    const days = daysInWords(weekdays, language);
    byDays.set(days, [...(byDays.get(days) ?? []), `${opens}–${closes}`]);
  }
  return [...byDays].map(([days, times]) => `${days} ${times.join(', ')}`);
};

const daysInWords = (weekdays: readonly number[], language: Language): string => {
  const {format} = new Intl.DateTimeFormat(language, {weekday: 'short', timeZone: 'UTC'});
  // The first of January 2024 was a Monday.
  const nameOf = (day: number) => format(new Date(Date.UTC(2024, 0, day)));
  return runsOf([...weekdays].sort())
    .map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`))
    .join(', ');
};

/** Numbers that follow each other, as the first and the last of each run. */
const runsOf = (sorted: readonly number[]): [number, number][] =>
  sorted.reduce<[number, number][]>((runs, day) => {
    const last = runs[runs.length - 1];
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
    return runs;
  }, []);

const channels = (view: View) => {
  const {guide, situation} = view;
  const {t} = view.localizer;
  const ways = partsFor(guide.channels, situation);
  const offers = (['booking', 'onlinePayment', 'express'] as const).filter((name) => guide[name]?.offered);
  const facts = [
    guide.onlineDepth && t('guide.depth.title', {depth: t(`guide.depth.${guide.onlineDepth}`)}),
    guide.inServiceCentre !== undefined && t(`guide.centre.${guide.inServiceCentre ? 'yes' : 'no'}`),
  ].filter(Boolean);
  if (!ways.length && !offers.length && !facts.length) return nothing;
  return html`<ul class="plain">
    ${ways.map((way) => {
      const line: Line = [dependence(way, view), way.explanation];
      return html`<li>
        <b>${linkedOr(way.url, t(`guide.channel.${way.channel}`))}</b>
        ${line.some(Boolean) ? html`<br />${drawn(line)}` : nothing}
      </li>`;
    })}
    ${facts.map((fact) => html`<li>${fact}</li>`)}
    ${offers.map((name) => html`<li>${linkedOr(guide[name]?.url, t(`guide.offer.${name}`))}</li>`)}
  </ul>`;
};

const linkedOr = (url: string | undefined, label: string) => {
  const link = linked(url, label);
  return link === nothing ? label : link;
};
