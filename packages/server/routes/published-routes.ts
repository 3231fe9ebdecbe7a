import type {FastifyPluginAsync} from 'fastify';
import {
  problemSchema,
  replyPageSchema,
  replySearchSchema,
  type RatingSearch,
  type ReplySearch,
  ratingPageSchema,
  ratingSearchSchema,
} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {findRatings} from '../published/find-ratings.ts';
import {findReplies} from '../published/find-replies.ts';
import {replyStatistics} from '../published/reply-statistics.ts';

/** What everybody may read: answered questions (公开选登) and ratings. */
export const publishedRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const statistics = replyStatistics(backend);
  app.post<{Body: ReplySearch}>('/replies/search', {schema: repliesSchema, config}, async ({body}) =>
    findReplies(backend, body, statistics),
  );
  app.post<{Body: RatingSearch}>('/ratings/search', {schema: ratingsSchema, config}, async ({body}) =>
    findRatings(backend, body),
  );
};

// From one address, behind which a whole county types.
const config = {rateLimit: {max: 1200, timeWindow: '1 minute'}};

const repliesSchema = {
  summary: 'Published questions with their answers, best match first. What is looked for is not logged.',
  body: replySearchSchema,
  response: {200: replyPageSchema, default: problemSchema},
};

const ratingsSchema = {
  summary: 'Ratings as everybody may read them, newest first, with what the office did about bad ones.',
  body: ratingSearchSchema,
  response: {200: ratingPageSchema, default: problemSchema},
};
