import type {FastifyPluginAsync} from 'fastify';
import {sql} from 'kysely';
import {Type} from 'typebox';
import {problemSchema, profileSchema} from '@huiyin/core/contract';
import {profileIn} from '@huiyin/core/national';
import type {Backend} from '../backend.ts';
import {problemOf, sendProblem} from '../problem.ts';
import {localeOf, localeQuerySchema} from './locale.ts';

/** The county's profile, the description of the API, and whether the server is well. */
export const serviceRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const {config, database} = backend;

  app.get('/profile', {schema: profileRouteSchema}, async (request) =>
    profileIn(config.profile, localeOf(request)),
  );

  app.get('/health', {schema: healthSchema}, async (_, reply) => {
    try {
      await sql`select 1`.execute(database);
      return {status: 'ok'};
    } catch {
      return sendProblem(reply, problemOf('maintenance'));
    }
  });

  app.get('/openapi.json', {schema: {hide: true}}, async () => app.swagger());
};

const profileRouteSchema = {
  summary: 'Everything that differs by place, in one language.',
  querystring: localeQuerySchema,
  response: {200: profileSchema, default: problemSchema},
};

const healthSchema = {
  summary: 'Whether the server can take ratings.',
  response: {200: Type.Object({status: Type.Literal('ok')}), default: problemSchema},
};
