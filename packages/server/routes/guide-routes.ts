import {createHash} from 'node:crypto';
import type {FastifyPluginAsync} from 'fastify';
import {Type} from 'typebox';
import {dayIn} from '@huiyin/core';
import {
  correctionSchema,
  guidePageSchema,
  guideSearchSchema,
  problemSchema,
  receiptSchema,
  shownGuideSchema,
  strictObject,
  type Correction,
  type GuideSearch,
} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {acceptCorrection, correctionReceiptOf} from '../guide/accept-correction.ts';
import {findGuide} from '../guide/guide-store.ts';
import {shownGuide} from '../guide/shown-guide.ts';
import {readsAMinute} from '../limits/reads-a-minute.ts';
import {writesAMinute} from '../limits/writes-a-minute.ts';
import {problemOf, sendProblem} from '../problem.ts';
import {localeOf, localeQuerySchema} from './locale.ts';

type OfGuide = {Params: {taskCode: string}};

/** How matters are done (办事指南), and what citizens say is wrong in it. */
export const guideRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const {config, database, clock} = backend;

  app.post<{Body: GuideSearch}>(
    '/guides/search',
    {schema: searchSchema, config: readsAMinute},
    async ({body}) => backend.guides.find(body),
  );

  app.get<OfGuide & {Querystring: {version?: string}}>(
    '/guides/:taskCode',
    {schema: guideSchema, config: readsAMinute},
    async (request, reply) => {
      const {params, query, headers} = request;
      const {profile} = config;
      const today = dayIn(profile.calendar.timeZone, clock());
      const found = await findGuide(database, params.taskCode, {version: query.version, today});
      if (!found) return sendProblem(reply, problemOf('notFound'));
      const shown = JSON.stringify(shownGuide(found, profile, localeOf(request)));
      const tag = `"${createHash('sha256').update(shown).digest('base64url')}"`;
      // Kept by whoever read it, and asked for again each time: what was put right is read at once.
      reply.headers({ETag: tag, 'Cache-Control': 'public, no-cache'});
      if (headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) return reply.code(304).send();
      return reply.type('application/json; charset=utf-8').serializer(String).send(shown);
    },
  );

  const limits = writesAMinute(config.limits.consultations);
  app.post<OfGuide & {Body: Correction}>(
    '/guides/:taskCode/corrections',
    {schema: correctionRouteSchema, config: limits},
    async (request, reply) => {
      const key = String(request.headers['idempotency-key']);
      const outcome = await acceptCorrection(backend, request.params.taskCode, request.body, key);
      switch (outcome.status) {
        case 'accepted':
          return reply.code(outcome.isNew ? 201 : 200).send(correctionReceiptOf(outcome.correction));
        case 'keyReused':
        case 'notFound':
          return sendProblem(reply, problemOf(outcome.status));
        case 'invalid':
          return sendProblem(reply, problemOf('invalid', {fields: outcome.fields}));
      }
    },
  );
};

const params = Type.Object({taskCode: Type.String({minLength: 1, maxLength: 36, pattern: '^[^\\0]+$'})});

const searchSchema = {
  summary: 'Guides to matters, best match first. What is looked for is not logged.',
  body: guideSearchSchema,
  response: {200: guidePageSchema, default: problemSchema},
};

const guideSchema = {
  summary: 'One guide in one language: the version that holds now, or the one of this number.',
  params,
  querystring: strictObject({
    ...localeQuerySchema.properties,
    version: Type.Optional(Type.String({minLength: 1, maxLength: 20, pattern: '^[^\\0]+$'})),
  }),
  response: {200: shownGuideSchema, default: problemSchema},
};

const correctionRouteSchema = {
  summary: 'Says whether a guide is right. The same key and content give the same receipt.',
  params,
  headers: Type.Object({'idempotency-key': Type.String({minLength: 1, maxLength: 200})}),
  body: correctionSchema,
  response: {200: receiptSchema, 201: receiptSchema, default: problemSchema},
};
