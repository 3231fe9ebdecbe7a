import type {FastifyPluginAsync} from 'fastify';
import {
  problemSchema,
  trackedSchema,
  trackingQuerySchema,
  type Tracked,
  type TrackingQuery,
} from '@huiyin/core/contract';
import type {Language} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {givenRatingOf, handledCaseIn} from '../given-rating.ts';
import {problemOf, sendProblem} from '../problem.ts';
import {localeOf, localeQuerySchema} from './locale.ts';

/** Number and query code: what was sent and where it stands. */
export const trackingRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const rateLimit = {max: backend.config.limits.tracking, timeWindow: '1 minute'};
  app.post<{Body: TrackingQuery}>('/tracking', {schema, config: {rateLimit}}, async (request, reply) => {
    const tracked = await trackedOf(backend, request.body, localeOf(request));
    // Every miss is answered alike: nobody learns which numbers exist.
    return tracked ?? sendProblem(reply, problemOf('notFound'));
  });
};

const trackedOf = async (
  {database, queryCodes}: Backend,
  {number, queryCode}: TrackingQuery,
  language: Language,
): Promise<Tracked | undefined> => {
  if (number.includes('\0')) return undefined;
  const row = await database
    .selectFrom('ratings')
    .innerJoin('cases', 'cases.number', 'ratings.case_number')
    .leftJoin('outbox', 'outbox.rating', 'ratings.number')
    .selectAll('ratings')
    .select(['cases.content as case', 'outbox.forwarded_at'])
    .where('ratings.number', '=', number.normalize('NFKC').trim().toUpperCase())
    .executeTakeFirst();
  const isRight = queryCodes.isCode(
    queryCode,
    row?.number ?? number,
    row?.query_code_key ?? queryCodes.currentKey,
  );
  if (!row || !isRight) return undefined;
  return {
    about: 'rating',
    state: row.forwarded_at ? 'forwarded' : 'received',
    case: handledCaseIn(row.case, language),
    rating: givenRatingOf(row, queryCodes),
  };
};

const schema = {
  summary: 'What was sent and its state, for a receipt’s number and query code.',
  querystring: localeQuerySchema,
  body: trackingQuerySchema,
  response: {200: trackedSchema, default: problemSchema},
};
