import type {FastifyPluginAsync} from 'fastify';
import {problemSchema, replyPageSchema, replySearchSchema, type ReplySearch} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {findReplies} from '../published/find-replies.ts';

/** What everybody may read: answered questions (公开选登) and ratings. */
export const publishedRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  app.post<{Body: ReplySearch}>('/replies/search', {schema: repliesSchema}, async ({body}) =>
    findReplies(backend, body),
  );
};

const repliesSchema = {
  summary: 'Published questions with their answers, best match first. What is looked for is not logged.',
  body: replySearchSchema,
  response: {200: replyPageSchema, default: problemSchema},
};
