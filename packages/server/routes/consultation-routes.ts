import type {FastifyPluginAsync, FastifyReply} from 'fastify';
import {Type} from 'typebox';
import {consultationSchema, problemSchema, receiptSchema, type Consultation} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {acceptConsultation, type ConsultationOutcome} from '../consultations/accept-consultation.ts';
import {consultationReceiptOf} from '../consultations/given-consultation.ts';
import {problemOf, sendProblem} from '../problem.ts';

/** Takes questions: as JSON from a widget, or from a plain form where there is no JavaScript. */
export const consultationRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const rateLimit = {max: backend.config.limits.consultations, timeWindow: '1 minute'};

  app.post<{Body: Consultation}>('/consultations', {schema, config: {rateLimit}}, async (request, reply) => {
    const key = String(request.headers['idempotency-key']);
    return sendOutcome(reply, await acceptConsultation(backend, request.body, key), backend);
  });
};

const sendOutcome = (reply: FastifyReply, outcome: ConsultationOutcome, {queryCodes}: Backend) => {
  switch (outcome.status) {
    case 'accepted':
      return reply
        .code(outcome.isNew ? 201 : 200)
        .send(consultationReceiptOf(outcome.consultation, queryCodes));
    case 'keyReused':
      return sendProblem(reply, problemOf('keyReused'));
    case 'notOffered':
      return sendProblem(reply, problemOf('notFound'));
    case 'invalid':
      return sendProblem(reply, problemOf('invalid', {fields: outcome.fields}));
  }
};

const schema = {
  summary: 'Sends one question. The same key and content give the same receipt.',
  description:
    'As JSON it needs an Idempotency-Key. A plain form needs an allowed Origin and is answered by a page.',
  consumes: ['application/json', 'application/x-www-form-urlencoded'],
  headers: Type.Object({'idempotency-key': Type.String({minLength: 1, maxLength: 200})}),
  body: consultationSchema,
  response: {200: receiptSchema, 201: receiptSchema, default: problemSchema},
};
