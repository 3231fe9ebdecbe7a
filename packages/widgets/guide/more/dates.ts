import {addWorkingDays, type Calendar, type TimeLimit} from '@huiyin/core';
import {dayAfter, knowsYearOf} from '../opening.ts';

/**
 * The last day of a time limit that begins on this day, both `YYYY-MM-DD`; `undefined` where it hangs on holidays that
 * the calendar does not hold.
 */
export const endOf = ({count, unit}: TimeLimit, from: string, calendar: Calendar): string | undefined => {
  if (unit === 'workingDay') {
    const end = addWorkingDays(from, count, calendar);
    return [from, end].every((day) => knowsYearOf(day, calendar)) ? end : undefined;
  }
  return unit === 'day' ? dayAfter(from, count) : monthsAfter(from, unit === 'year' ? 12 * count : count);
};

// A month from the 31st ends with a shorter month.
const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

/** The moment at which it is this time, `HH:MM`, of this day in a time zone. */
export const momentAt = (day: string, time: string, timeZone: string): Date => {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const guess = wanted - offsetAt(wanted, timeZone);
  // Where the clocks change between the two, the second guess is right.
  return new Date(wanted - offsetAt(guess, timeZone));
};

/** By how many milliseconds a zone is ahead of UTC at a moment. */
const offsetAt = (moment: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit'},
    ...{hour: '2-digit', minute: '2-digit', second: '2-digit'},
  } as const).formatToParts(moment);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  const there = `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}Z`;
  return Date.parse(there) - Math.floor(moment / 1000) * 1000;
};
