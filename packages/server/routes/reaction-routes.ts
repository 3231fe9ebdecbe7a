import type {FastifyPluginAsync, FastifyReply} from 'fastify';
import {Type} from 'typebox';
import {problemSchema, receiptSchema, sentReactionSchema, type SentReaction} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {acceptReaction, type ReactionOutcome} from '../letters/accept-reaction.ts';
import {reactionReceiptOf} from '../letters/given-letter.ts';
import {writesAMinute} from '../limits/writes-a-minute.ts';
import {problemOf, sendProblem} from '../problem.ts';

/** What a citizen does after the receipt: rates, asks on, reopens, withdraws, corrects, erases. */
export const reactionRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const limits = writesAMinute(backend.config.limits.consultations);
  app.post<{Body: SentReaction}>('/reactions', {schema, config: limits}, async (request, reply) => {
    const key = String(request.headers['idempotency-key']);
    return sendOutcome(reply, await acceptReaction(backend, request.body, key), backend);
  });
};

const sendOutcome = (reply: FastifyReply, outcome: ReactionOutcome, {queryCodes}: Backend) => {
  switch (outcome.status) {
    case 'accepted': {
      const receipt = reactionReceiptOf(outcome.letter, outcome.entry, queryCodes);
      return reply.code(outcome.isNew ? 201 : 200).send(receipt);
    }
    case 'notFound':
    case 'keyReused':
      return sendProblem(reply, problemOf(outcome.status));
    case 'notAllowedNow':
    case 'invalid':
      return sendProblem(reply, problemOf(outcome.status, {fields: outcome.fields}));
  }
};

const schema = {
  summary: 'What a citizen does after the receipt. The same key and content give the same receipt.',
  description: 'Allowed is what `POST /tracking` lists under `reactions`.',
  headers: Type.Object({'idempotency-key': Type.String({minLength: 1, maxLength: 200})}),
  body: sentReactionSchema,
  response: {200: receiptSchema, 201: receiptSchema, default: problemSchema},
};
