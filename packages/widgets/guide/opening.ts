import {dayIn, type Calendar, type Guide} from '@huiyin/core';

type Hours = Guide['places'][number]['hours'];

/** From when to when a counter is open on one day, `HH:MM` of the county. */
export interface Slot {
  opens: string;
  closes: string;
}

/** Whether a counter is open; `overToday` once it has closed for the day. */
export type Opening =
  {state: 'open'; time: string} | {state: 'later'; time: string} | {state: 'overToday'} | {state: 'closed'};

/**
 * Whether a counter is open at this moment, and until or from when today. `undefined` where that is not known: no hours
 * are given, or the calendar says too little of this day.
 */
export const openingOf = (hours: Hours, calendar: Calendar, now: Date): Opening | undefined => {
  const slots = slotsOn(dayIn(calendar.timeZone, now), hours, calendar);
  if (!slots) return undefined;
  if (!slots.length) return {state: 'closed'};
  const time = timeIn(calendar.timeZone, now);
  const next = slots.find(({closes}) => time < closes);
  if (!next) return {state: 'overToday'};
  return time < next.opens ? {state: 'later', time: next.opens} : {state: 'open', time: next.closes};
};

/** When a counter is open on a day, in order; none when it is closed, `undefined` where that is not known. */
export const slotsOn = (day: string, hours: Hours, calendar: Calendar): Slot[] | undefined => {
  const {holidays, makeUpDays} = calendar;
  if (!hours.length) return undefined;
  if (holidays.includes(day)) return [];
  if (!knowsYearOf(day, calendar)) return undefined;
  const weekday = makeUpDays.includes(day) ? 1 : weekdayOf(day);
  const slots = hours
    .filter(({weekdays}) => weekdays.includes(weekday))
    .map(({opens, closes}) => ({opens, closes}))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
  // A calendar does not list the weekends inside of a holiday, on which no counter can be relied on.
  const isBesideHoliday = holidays.includes(dayAfter(day, -1)) || holidays.includes(dayAfter(day, 1));
  return weekday > 5 && slots.length && isBesideHoliday ? undefined : slots;
};

/**
 * Whether a calendar holds the holidays of the year of this day. They are not published before autumn of the year
 * before; New Year's Day is fixed by law and may stand there long before the others.
 */
export const knowsYearOf = (day: string, {holidays}: Calendar): boolean =>
  holidays.some((holiday) => holiday.slice(0, 4) === day.slice(0, 4) && holiday.slice(5, 7) !== '01');

/** The day so many days after another one, both `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const timeIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-GB', {timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(
    moment,
  );
