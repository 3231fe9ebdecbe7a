import type {FastifyPluginAsync, FastifyReply} from 'fastify';
import {Type} from 'typebox';
import {complaintSchema, problemSchema, receiptSchema, type Complaint} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {acceptComplaint, type ComplaintOutcome} from '../complaints/accept-complaint.ts';
import {letterReceiptOf} from '../letters/given-letter.ts';
import {writesAMinute} from '../limits/writes-a-minute.ts';
import {problemOf, sendProblem} from '../problem.ts';

/** Takes reports (投诉举报). */
export const complaintRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const limits = writesAMinute(backend.config.limits.consultations);
  app.post<{Body: Complaint}>('/complaints', {schema, config: limits}, async (request, reply) => {
    const key = String(request.headers['idempotency-key']);
    return sendOutcome(reply, await acceptComplaint(backend, request.body, key), backend);
  });
};

const sendOutcome = (reply: FastifyReply, outcome: ComplaintOutcome, {queryCodes}: Backend) => {
  switch (outcome.status) {
    case 'accepted':
      return reply.code(outcome.isNew ? 201 : 200).send(letterReceiptOf(outcome.complaint, queryCodes));
    case 'keyReused':
      return sendProblem(reply, problemOf('keyReused'));
    case 'notOffered':
      return sendProblem(reply, problemOf('notFound'));
    case 'invalid':
      return sendProblem(reply, problemOf('invalid', {fields: outcome.fields}));
  }
};

const schema = {
  summary: 'Sends one report. The same key and content give the same receipt.',
  headers: Type.Object({'idempotency-key': Type.String({minLength: 1, maxLength: 200})}),
  body: complaintSchema,
  response: {200: receiptSchema, 201: receiptSchema, default: problemSchema},
};
