import type {TimelineEntry} from './contract/tracking.ts';
import {dayIn} from './working-days.ts';

/** By when an answer is promised, days `YYYY-MM-DD`. */
export interface PromisedDays {
  dueOn: string | undefined;
  /** The day that had passed already when it was put off. */
  missed: string | undefined;
}

/**
 * What these entries, oldest first, promise in the end. To put off a day that has passed undoes nothing; only what is
 * taken up again has a promise of its own.
 */
export const promiseIn = (
  entries: readonly (Pick<TimelineEntry, 'type' | 'dueOn'> & {at: string | Date})[],
  timeZone: string,
): PromisedDays => {
  let dueOn: string | undefined;
  let missed: string | undefined;
  for (const {type, at, dueOn: next} of entries) {
    if (!next) continue;
    if (type !== 'extended') missed = undefined;
    else if (dueOn && dayIn(timeZone, new Date(at)) > dueOn) missed ??= dueOn;
    dueOn = next;
  }
  return {dueOn, missed};
};
