import formbody from '@fastify/formbody';
import type {FastifyPluginAsync} from 'fastify';
import {
  attachmentQuerySchema,
  problemSchema,
  trackedSchema,
  trackingQuerySchema,
  type AttachmentQuery,
  type Tracked,
  type TrackingQuery,
} from '@huiyin/core/contract';
import {dayIn, type Language} from '@huiyin/core';
import {Type} from 'typebox';
import type {Backend} from '../backend.ts';
import {findSentFile} from '../complaints/find-sent-file.ts';
import {findFile} from '../letters/letter-store.ts';
import {openByCode} from '../letters/open-by-code.ts';
import {trackedLetterOf} from '../letters/tracked-letter.ts';
import {trackPage} from '../pages/track-page.ts';
import {trackedPage} from '../pages/tracked-page.ts';
import {problemOf, sendProblem} from '../problem.ts';
import {sendFile, sendSentFile} from '../send-file.ts';
import {trackedRatingOf} from '../tracked-rating.ts';
import {localeOf, localeQuerySchema} from './locale.ts';
import {answerForms, isForm, sendPage} from './plain-forms.ts';
import {sendMiss, trackForm} from './track-form.ts';

/**
 * Number and query code: what was sent, where it stands, and the files that came with an answer; as JSON, and as a page
 * for a plain form where there is no JavaScript.
 */
export const trackingRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const {config} = backend;
  await app.register(formbody);
  answerForms(app, config, trackForm(config));
  // Counted once the body is there, so that a form sent too often can be shown again with what was typed.
  const rateLimit = {max: config.limits.tracking, timeWindow: '1 minute', hook: 'preValidation'} as const;

  app.post<{Body: TrackingQuery}>('/tracking', {schema, config: {rateLimit}}, async (request, reply) => {
    const {body: query} = request;
    const language = localeOf(request);
    const tracked = await trackedOf(backend, query, language);
    // Every miss is answered alike: nobody learns which numbers exist.
    if (!isForm(request)) return tracked ?? sendProblem(reply, problemOf('notFound'));
    if (!tracked) return sendMiss(request, reply, config);
    const county = config.profile;
    const today = dayIn(county.calendar.timeZone, backend.clock());
    return sendPage(reply, 200, trackedPage(tracked, {county, language, query, today}));
  });

  app.get('/tracking', {schema: pageSchema}, async (request, reply) =>
    sendPage(reply, 200, trackPage({county: config.profile, language: localeOf(request)})),
  );

  app.post<{Body: AttachmentQuery}>(
    '/attachments',
    {schema: fileSchema, config: {rateLimit}},
    async (request, reply) => {
      const letter = await openByCode(backend, request.body);
      const file = letter && (await fileOf(backend, letter.number, request.body));
      if (file) return sendFile(reply, file.name, file.content);
      const sent = letter && (await findSentFile(backend, letter.number, request.body.attachment));
      if (sent) return sendSentFile(reply, sent);
      return isForm(request) ? sendMiss(request, reply, config) : sendProblem(reply, problemOf('notFound'));
    },
  );
};

const trackedOf = async (
  backend: Backend,
  query: TrackingQuery,
  language: Language,
): Promise<Tracked | undefined> => {
  const letter = await openByCode(backend, query);
  return letter ? trackedLetterOf(backend, letter, language) : trackedRatingOf(backend, query, language);
};

const fileOf = async ({database}: Backend, number: string, {attachment}: AttachmentQuery) =>
  attachment.includes('\0') ? undefined : findFile(database, number, attachment);

const schema = {
  summary: 'What was sent and its state, for a receipt’s number and query code.',
  description: 'A plain form needs an allowed Origin and is answered by a page.',
  consumes: ['application/json', 'application/x-www-form-urlencoded'],
  querystring: localeQuerySchema,
  body: trackingQuerySchema,
  response: {200: trackedSchema, default: problemSchema},
};

const fileSchema = {
  summary:
    'The bytes of a file in the timeline of a question or a report, or of one that came with a report.',
  consumes: ['application/json', 'application/x-www-form-urlencoded'],
  querystring: localeQuerySchema,
  body: attachmentQuerySchema,
  response: {
    200: {content: {'application/octet-stream': {schema: Type.Unsafe({type: 'string', format: 'binary'})}}},
    default: problemSchema,
  },
};

const pageSchema = {
  summary: 'A plain page to look up a receipt, where there is no JavaScript.',
  querystring: localeQuerySchema,
  response: {
    200: {content: {'text/html': {schema: Type.String()}}},
    default: {content: {'text/html': {schema: Type.String()}}},
  },
};
