import {dayIn, type Profile} from '@huiyin/core';
import {momentOf} from '../../parts/receipt/moment-of.ts';
import type {TrackedWords} from './words.ts';

/** The county's time zone. */
export const zoneOf = (profile: Profile | undefined): string => profile?.calendar.timeZone ?? 'Asia/Shanghai';

/** A moment in words, in the county's time wherever the reader is. */
export const whenOf = (at: string, {language}: TrackedWords, profile: Profile | undefined): string =>
  momentOf(at, language, zoneOf(profile));

/** The county's day of a moment, `YYYY-MM-DD`; of now, unless one is given. */
export const dayOf = (profile: Profile | undefined, at?: string): string =>
  dayIn(zoneOf(profile), at ? new Date(at) : new Date());

/** Whether the reader's own clock shows another time than the county's. */
export const isElsewhere = (profile: Profile | undefined): boolean => {
  const timeIn = (timeZone?: string) => new Date().toLocaleString('en', {timeZone});
  return timeIn(zoneOf(profile)) !== timeIn();
};
