import {partsFor} from '@huiyin/core/guide';
import {dayIn} from '@huiyin/core';
import {limitWords} from '../limit-words.ts';
import {plain} from '../line.ts';
import {dayAfter, slotsOn} from '../opening.ts';
import {candidates, type View} from '../view.ts';
import type {CalendarEvent} from './calendar-file.ts';
import {endOf, momentAt} from './dates.ts';
import type {MoreWords} from './words.ts';

/** For so many days office hours go into a calendar: further ahead they are less and less sure. */
const daysAhead = 14;

/** By when a matter is promised to be done if the papers are handed in today, and when the counters are open. */
export const calendarEvents = (view: View, words: MoreWords, url: string | undefined): CalendarEvent[] =>
  [...promised(view, words), ...officeHours(view, words)].map((event) => ({...event, ...(url && {url})}));

/** Whether there is anything for a calendar. */
export const hasEvents = (view: View): boolean =>
  promiseOf(view) !== undefined || slotsAhead(view).length > 0;

/** The limit that is promised and its day, where both are sure: what is done on the spot has no day. */
const promiseOf = ({guide, situation, calendar, now}: View) => {
  const [limit] = candidates(guide.promisedLimits, situation.concernOf);
  if (!limit || limit.count === 0 || situation.concernOf(limit) !== 'yes') return undefined;
  const from = dayIn(calendar.timeZone, now);
  const day = endOf(limit, from, calendar);
  return day && {limit, from, day};
};

const promised = (view: View, words: MoreWords): CalendarEvent[] => {
  const {guide, localizer} = view;
  const promise = promiseOf(view);
  if (!promise) return [];
  const {limit, from, day} = promise;
  return [
    {
      uid: `${guide.taskCode}-promised-${day}@huiyin`,
      summary: words.t('take.promised', {name: guide.name.text}),
      description: words.t('take.promisedFrom', {
        date: words.date(from),
        limit: limitWords(limit, localizer),
      }),
      when: {day},
    },
  ];
};

const slotsAhead = ({guide, situation, calendar, now}: View) => {
  const today = dayIn(calendar.timeZone, now);
  const days = Array.from({length: daysAhead}, (_, at) => dayAfter(today, at));
  return partsFor(guide.places, situation).flatMap((place) =>
    days.flatMap((day) => (slotsOn(day, place.hours, calendar) ?? []).map((slot) => ({...slot, place, day}))),
  );
};

const officeHours = (view: View, words: MoreWords): CalendarEvent[] =>
  slotsAhead(view).map(({place, day, opens, closes}) => ({
    uid: `${view.guide.taskCode}-${place.id}-${day}-${opens.replace(':', '')}@huiyin`,
    summary: words.t('take.office', {place: place.name.text}),
    description: view.guide.name.text,
    location: plain([place.address, place.window]),
    when: {
      from: momentAt(day, opens, view.calendar.timeZone),
      to: momentAt(day, closes, view.calendar.timeZone),
    },
  }));
