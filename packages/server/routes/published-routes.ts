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
import {readsAMinute} from '../limits/reads-a-minute.ts';
import {findRatings} from '../published/find-ratings.ts';
import {findReplies} from '../published/find-replies.ts';
import {replyStatistics} from '../published/reply-statistics.ts';

/** What everybody may read: answered questions (公开选登) and ratings. */
export const publishedRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const statistics = replyStatistics(backend);
  app.post<{Body: ReplySearch}>(
    '/replies/search',
    {schema: repliesSchema, config: readsAMinute},
    async ({body}) => findReplies(backend, body, statistics),
  );
  app.post<{Body: RatingSearch}>(
    '/ratings/search',
    {schema: ratingsSchema, config: readsAMinute},
    async ({body}) => findRatings(backend, body),
  );
};

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
