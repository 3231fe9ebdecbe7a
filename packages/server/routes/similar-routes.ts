import type {FastifyPluginAsync} from 'fastify';
import {Type} from 'typebox';
import {
  problemSchema,
  similarReportsSchema,
  similarSearchSchema,
  strictObject,
  voicesSchema,
  type SimilarSearch,
} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {mended} from '../letters/storable.ts';
import {readsAMinute} from '../limits/reads-a-minute.ts';
import {writesAMinute} from '../limits/writes-a-minute.ts';
import {problemOf, sendProblem} from '../problem.ts';
import {addVoice} from '../published/add-voice.ts';
import {findSimilar} from '../published/find-similar.ts';

/** Published reports that may be about the same as one that is being written, and the voices that join them. */
export const similarRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  app.post<{Body: SimilarSearch}>(
    '/complaints/similar',
    {schema: similarSchema, config: readsAMinute},
    ({body}) => findSimilar(backend, mended(body)),
  );

  const limits = writesAMinute(backend.config.limits.consultations);
  app.post<{Params: {id: string}}>(
    '/complaints/:id/voices',
    {schema: voiceSchema, config: limits},
    async (request, reply) => {
      const key = String(request.headers['idempotency-key']);
      const added = await addVoice(backend.database, request.params.id, key);
      if (!added) return sendProblem(reply, problemOf('notFound'));
      const {isNew, voices} = added;
      return reply.code(isNew ? 201 : 200).send({voices});
    },
  );
};

const similarSchema = {
  summary: 'Published reports with words of this title, at most five. What is looked for is not logged.',
  body: similarSearchSchema,
  response: {200: similarReportsSchema, default: problemSchema},
};

const voiceSchema = {
  summary: 'It is the same for somebody else, of whom nothing is kept. The same key counts once.',
  params: Type.Object({id: Type.String({maxLength: 50, pattern: '^[\\w-]+$'})}),
  headers: Type.Object({'idempotency-key': Type.String({minLength: 1, maxLength: 200})}),
  body: strictObject({}),
  response: {200: voicesSchema, 201: voicesSchema, default: problemSchema},
};
