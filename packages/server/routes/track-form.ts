import type {FastifyReply, FastifyRequest} from 'fastify';
import type {AttachmentQuery, TrackingQuery} from '@huiyin/core/contract';
import {trackPage, type TrackNotice} from '../pages/track-page.ts';
import type {FormFields} from '../rating-form.ts';
import type {ServerConfig} from '../server-config.ts';
import {localeOf} from './locale.ts';
import {sendPage, type PlainForm} from './plain-forms.ts';

/** The look-up without JavaScript: number and code in the body, the language alone in the address. */
export const trackForm = ({profile}: ServerConfig): PlainForm => ({
  read: queryOfForm,
  refuse: (request, reply, {status, fields = []}) => {
    const missing = fieldNames.filter((name) =>
      fields.some(({field, code}) => field === name && code === 'required'),
    );
    const notice =
      missing.length > 0 ? undefined : status < 500 ? (notices[status] ?? 'miss') : 'unavailable';
    return sendTrackPage(request, reply, profile, {status, missing, notice});
  },
  forbidden: 'trackForbidden',
});

/** Says that nothing was found, whatever was wrong. */
export const sendMiss = (request: FastifyRequest, reply: FastifyReply, {profile}: ServerConfig) =>
  sendTrackPage(request, reply, profile, {status: 404, notice: 'miss'});

const fieldNames = ['number', 'queryCode'] as const;
const notices: Record<number, TrackNotice> = {429: 'busy'};

const queryOfForm = (fields: FormFields): TrackingQuery | AttachmentQuery => {
  const one = (name: string) => ([fields[name] ?? ''].flat().at(-1) ?? '').trim();
  const attachment = one('attachment');
  return {number: one('number'), queryCode: one('queryCode'), ...(attachment && {attachment})};
};

const sendTrackPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  county: ServerConfig['profile'],
  {
    status,
    ...more
  }: {status: number; notice?: TrackNotice | undefined; missing?: readonly (keyof TrackingQuery)[]},
) => {
  const typed = (request.body ?? {}) as Partial<TrackingQuery>;
  return sendPage(reply, status, trackPage({county, language: localeOf(request), typed, ...more}));
};
