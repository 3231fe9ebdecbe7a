import type {FastifyPluginAsync, FastifyReply} from 'fastify';
import {Type} from 'typebox';
import {problemSchema, ratingSchema, receiptSchema, type Rating} from '@huiyin/core/contract';
import {acceptRating, type Outcome} from '../accept-rating.ts';
import type {Backend} from '../backend.ts';
import {receiptOf} from '../given-rating.ts';
import {problemOf, sendProblem} from '../problem.ts';

/** Takes ratings, as JSON from a widget. */
export const ratingRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const rateLimit = {max: backend.config.limits.ratings, timeWindow: '1 minute'};

  app.post<{Body: Rating}>('/ratings', {schema, config: {rateLimit}}, async (request, reply) => {
    const outcome = await acceptRating(backend, request.body, String(request.headers['idempotency-key']));
    return sendOutcome(reply, outcome, backend);
  });
};

const sendOutcome = (reply: FastifyReply, outcome: Outcome, {queryCodes}: Backend) => {
  switch (outcome.status) {
    case 'accepted':
      return reply.code(outcome.isNew ? 201 : 200).send(receiptOf(outcome.rating, queryCodes));
    case 'alreadyRated':
      return sendProblem(reply, problemOf('alreadyRated', {receipt: receiptOf(outcome.rating, queryCodes)}));
    case 'keyReused':
      return sendProblem(reply, problemOf('keyReused'));
    case 'expired':
      return sendProblem(reply, problemOf('expiredToken'));
    case 'invalid':
      return sendProblem(reply, problemOf('invalid', {fields: outcome.fields}));
  }
};

const schema = {
  summary: 'Sends one rating. The same key and content give the same receipt.',
  headers: Type.Object({'idempotency-key': Type.String({minLength: 1, maxLength: 200})}),
  body: ratingSchema,
  response: {200: receiptSchema, 201: receiptSchema, default: problemSchema},
};
