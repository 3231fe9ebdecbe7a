import type {Calendar} from './contract/profile.ts';

/**
 * The last day of a promise of `n` working days given at `from` (a moment, or a day `YYYY-MM-DD`), as `YYYY-MM-DD`
 * in the calendar's time zone. The day of `from` itself does not count.
 */
export const addWorkingDays = (from: Date | string, n: number, calendar: Calendar): string => {
  let day = typeof from === 'string' ? from : dayIn(calendar.timeZone, from);
  for (let left = n; left > 0;) {
    day = nextDay(day);
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
};

/** Whether offices work on this day: Monday to Friday without holidays, and the make-up days (调休). */
export const isWorkingDay = (day: string, {holidays, makeUpDays}: Calendar): boolean =>
  makeUpDays.includes(day) || (!isWeekend(day) && !holidays.includes(day));

/** The day, `YYYY-MM-DD`, that it is at this moment in a time zone such as `Asia/Shanghai`. */
export const dayIn = (timeZone: string, moment: Date): string => {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return `${of('year')}-${of('month')}-${of('day')}`;
};

// Days are counted in UTC, which has no summer time.
const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
