import {dayAfter} from '../opening.ts';

/** Something that a calendar shows: on a whole day, `YYYY-MM-DD`, or from one moment to another. */
export interface CalendarEvent {
  /** Stays the same when the same is saved again, and says nothing of whoever saves it. */
  uid: string;
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  when: {day: string} | {from: Date; to: Date};
}

/**
 * Events as an iCalendar file (RFC 5545). All times are in UTC, so that no time zone has to be described. Nothing here
 * makes anybody busy: it is only known when something is.
 */
export const calendarFile = (events: readonly CalendarEvent[], madeAt: Date): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Huiyin//hy-guide//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => linesOf(event, madeAt)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

const linesOf = ({uid, summary, description, location, url, when}: CalendarEvent, madeAt: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${utc(madeAt)}`,
  ...('day' in when
    ? [`DTSTART;VALUE=DATE:${compact(when.day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(when.day, 1))}`]
    : [`DTSTART:${utc(when.from)}`, `DTEND:${utc(when.to)}`]),
  `SUMMARY:${escaped(summary)}`,
  ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
  ...(location ? [`LOCATION:${escaped(location)}`] : []),
  // An address is no text: nothing in it is escaped, and a line break would end it.
  ...(url ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const compact = (day: string): string => day.replace(/-/g, '');

const utc = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** RFC 5545, 3.3.11. Other control characters may not stand in a text at all. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** RFC 5545, 3.1: no line has more than 75 octets, and none is cut inside of a character. */
const folded = (line: string): string => {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n');
};
