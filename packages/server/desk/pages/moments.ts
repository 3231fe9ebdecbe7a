import type {Language} from '@huiyin/core';
import {html, type Markup} from '../../pages/html.ts';
import {dayIn} from '@huiyin/core';
import {dueAt} from '../due.ts';
import type {Desk} from '../visit.ts';

/** A day `YYYY-MM-DD` in words. */
export const dayWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeZone: 'UTC'}).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A moment in words, by the county's clock. */
export const momentWords = (moment: Date, {language, backend}: Desk): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: backend.config.profile.calendar.timeZone,
    hourCycle: 'h23',
  }).format(moment);

/** The county's day, `YYYY-MM-DD`. */
export const todayAt = ({clock, config}: Desk['backend']): string =>
  dayIn(config.profile.calendar.timeZone, clock());

/** How a promise that is still open stands: overdue, today, or how many working days are left. */
export const dueMarkup = (dueOn: string, desk: Desk): Markup => {
  const {t, backend, language} = desk;
  const due = dueAt(dueOn, todayAt(backend), backend.config.profile.calendar);
  const day = html`<span class="quiet whole">${t('due.by', {day: dayWords(dueOn, language)})}</span>`;
  if (due.kind === 'overdue') {
    return html`<strong class="overdue">${t('due.overdue', {count: due.days})}</strong> ${day}`;
  }
  if (due.kind === 'today') return html`<strong class="today">${t('due.today')}</strong> ${day}`;
  return html`${t('due.left', {count: due.workingDays})} ${day}`;
};
