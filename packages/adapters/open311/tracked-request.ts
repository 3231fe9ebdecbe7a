import {
  dayIn,
  type ComplaintContent,
  type Language,
  type Place,
  type TimelineEntry,
  type TrackedComplaint,
} from '@huiyin/core';
import type {ServiceRequest} from './geo-report.ts';

interface Circumstances {
  number: string;
  /** The language of the backend's words. */
  language: Language;
  /** IANA name, such as Asia/Shanghai. */
  timeZone: string;
  /** The id of the question whose answer is the location. */
  placeQuestion: string | undefined;
  now: Date;
}

/**
 * What `GET requests/ID.json` tells. GeoReport keeps the last note alone, so an open request's earlier notes are gone
 * from the timeline once there is a new one. It gives no attributes back, and nobody's name.
 */
export const trackedRequestOf = (
  request: ServiceRequest,
  {number, language, timeZone, placeQuestion, now}: Circumstances,
): TrackedComplaint => {
  const {agency_responsible: agency, expected_datetime: expected} = request;
  const isClosed = request.status === 'closed';
  const dueOn = expected ? dayIn(timeZone, new Date(expected)) : undefined;
  const last = lastEntryOf(request, language);
  return {
    about: 'complaint',
    state: isClosed ? 'closed' : last ? 'inProgress' : 'received',
    receipt: {number, receivedAt: momentOf(request.requested_datetime)},
    ...(agency && {department: {text: agency, lang: language}}),
    ...(dueOn && {dueOn}),
    overdue: !isClosed && dueOn !== undefined && dayIn(timeZone, now) > dueOn,
    timeline: [
      {id: 'requested', type: 'received', at: momentOf(request.requested_datetime)},
      ...(last ? [last] : []),
    ],
    reactions: [],
    content: {
      kind: String(request.service_code),
      ...wordsOf(request),
      answers: placeQuestion ? answersOf(request, placeQuestion) : {},
    },
  };
};

const lastEntryOf = (request: ServiceRequest, language: Language): TimelineEntry | undefined => {
  const {status, status_notes: notes, requested_datetime: requested, updated_datetime: updated} = request;
  const isClosed = status === 'closed';
  if (!isClosed && !notes?.trim()) return undefined;
  const at = momentOf(updated ?? requested);
  return {
    id: `${status} ${at}`,
    type: isClosed ? 'closed' : 'started',
    at,
    ...(notes?.trim() && {
      words: {lang: language, blocks: [{type: 'paragraph', spans: [{text: notes}]}]},
    }),
  };
};

// What was sent here has its title before the first empty line; what came another way has none.
const wordsOf = ({description, service_name: name}: ServiceRequest): {title: string; text: string} => {
  const [, title, text] = /^([^\r\n]+)\r?\n\r?\n([^]*)$/.exec(description ?? '') ?? [];
  return title === undefined ? {title: name ?? '', text: description ?? ''} : {title, text: text ?? ''};
};

const answersOf = ({address, lat, long}: ServiceRequest, question: string): ComplaintContent['answers'] => {
  const hasPoint = lat != null && long != null;
  const place: Place = {
    address: address ?? '',
    ...(hasPoint && {point: {latitude: Number(lat), longitude: Number(long), system: 'WGS84'}}),
  };
  return place.address || place.point ? {[question]: {place}} : {};
};

const momentOf = (moment: string): string => {
  if (Number.isNaN(Date.parse(moment))) throw new RangeError(`"${moment}" is no moment.`);
  return moment;
};
