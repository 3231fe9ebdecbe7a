import {chinaCalendar} from '../../national/china-calendar.ts';
import {isWorkingDay} from '../../working-days.ts';

/** The next day, `YYYY-MM-DD`, on which no office works. */
export function nextDayOff(): string {
  const day = new Date(Date.now() + 86_400_000);
  while (isWorkingDay(day.toISOString().slice(0, 10), chinaCalendar)) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
