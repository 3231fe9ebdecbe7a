import {isWorkingDay, type Calendar} from '@huiyin/core';

/** How a promised day stands today: how many days it is over, or how many working days are left. */
export type Due = {kind: 'overdue'; days: number} | {kind: 'today'} | {kind: 'left'; workingDays: number};

/** Compares a promised day with today, both `YYYY-MM-DD`. */
export const dueAt = (dueOn: string, today: string, calendar: Calendar): Due => {
  if (dueOn < today) return {kind: 'overdue', days: daysBetween(dueOn, today).length};
  if (dueOn === today) return {kind: 'today'};
  const left = daysBetween(today, dueOn).filter((day) => isWorkingDay(day, calendar));
  return {kind: 'left', workingDays: left.length};
};

/** The days after the first one, up to and with the last one. */
const daysBetween = (first: string, last: string): string[] => {
  const days: string[] = [];
  // Days are counted in UTC, which has no summer time.
  const day = new Date(`${first}T00:00:00Z`);
  while (days.at(-1) !== last) {
    day.setUTCDate(day.getUTCDate() + 1);
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
};
