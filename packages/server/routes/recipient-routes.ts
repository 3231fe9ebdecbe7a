import type {FastifyPluginAsync} from 'fastify';
import {problemSchema, recipientsSchema} from '@huiyin/core/contract';
import {recipientsIn} from '@huiyin/core/national';
import type {Backend} from '../backend.ts';
import {localeOf, localeQuerySchema} from './locale.ts';

/** The departments and service items that a question can be about. */
export const recipientRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  app.get('/recipients', {schema}, async (request) =>
    recipientsIn(backend.config.profile, localeOf(request)),
  );
};

const schema = {
  summary: 'Whom and what a question can be about, in one language.',
  querystring: localeQuerySchema,
  response: {200: recipientsSchema, default: problemSchema},
};
