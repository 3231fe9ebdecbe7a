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
import type {Language} from '@huiyin/core';
import {Type} from 'typebox';
import type {Backend} from '../backend.ts';
import {findFile} from '../consultations/consultation-store.ts';
import {openByCode} from '../consultations/open-by-code.ts';
import {trackedConsultationOf} from '../consultations/tracked-consultation.ts';
import {problemOf, sendProblem} from '../problem.ts';
import {trackedRatingOf} from '../tracked-rating.ts';
import {localeOf, localeQuerySchema} from './locale.ts';

/** Number and query code: what was sent, where it stands, and the files that came with an answer. */
export const trackingRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const rateLimit = {max: backend.config.limits.tracking, timeWindow: '1 minute'};

  app.post<{Body: TrackingQuery}>('/tracking', {schema, config: {rateLimit}}, async (request, reply) => {
    const tracked = await trackedOf(backend, request.body, localeOf(request));
    // Every miss is answered alike: nobody learns which numbers exist.
    return tracked ?? sendProblem(reply, problemOf('notFound'));
  });

  app.post<{Body: AttachmentQuery}>(
    '/attachments',
    {schema: fileSchema, config: {rateLimit}},
    async (request, reply) => {
      const content = await fileOf(backend, request.body);
      if (!content) return sendProblem(reply, problemOf('notFound'));
      // Never shown inside the portal: a file of anybody’s could carry a script.
      return reply
        .headers({'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment'})
        .send(Buffer.from(content));
    },
  );
};

const trackedOf = async (
  backend: Backend,
  query: TrackingQuery,
  language: Language,
): Promise<Tracked | undefined> => {
  const question = await openByCode(backend, query);
  return question
    ? trackedConsultationOf(backend, question, language)
    : trackedRatingOf(backend, query, language);
};

const fileOf = async (backend: Backend, query: AttachmentQuery): Promise<Uint8Array | undefined> => {
  const question = await openByCode(backend, query);
  if (!question || query.attachment.includes('\0')) return undefined;
  return findFile(backend.database, question.number, query.attachment);
};

const schema = {
  summary: 'What was sent and its state, for a receipt’s number and query code.',
  querystring: localeQuerySchema,
  body: trackingQuerySchema,
  response: {200: trackedSchema, default: problemSchema},
};

const fileSchema = {
  summary: 'The bytes of a file in the timeline of a question.',
  body: attachmentQuerySchema,
  response: {
    200: {content: {'application/octet-stream': {schema: Type.Unsafe({type: 'string', format: 'binary'})}}},
    default: problemSchema,
  },
};
