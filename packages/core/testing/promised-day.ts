import type {Profile} from '../contract/profile.ts';
import type {Receipt} from '../contract/receipt.ts';
import {addWorkingDays, dayIn, isWorkingDay} from '../working-days.ts';
import {ensure} from './expectations.ts';

/** Throws unless the promised day, where there is one, is one on which somebody can keep the promise. */
export function ensurePromisedDay(
  what: 'question' | 'report',
  {receivedAt, dueOn}: Receipt,
  {calendar, replyWorkingDays}: Pick<Profile, 'calendar'> & {replyWorkingDays: number},
): void {
  if (dueOn === undefined) return;
  const sent = new Date(receivedAt);
  const today = dayIn(calendar.timeZone, sent);
  const last = addWorkingDays(sent, replyWorkingDays, calendar);
  ensure(dueOn >= today, `A ${what} of ${today} was due on ${dueOn} already.`);
  ensure(dueOn <= last, `A ${what} of ${today} is due on ${dueOn}, later than the profile says: ${last}.`);
  ensure(dueOn === today || isWorkingDay(dueOn, calendar), `${dueOn}, the day promised, is no working day.`);
}
