import type {FastifyPluginAsync} from 'fastify';
import {Type} from 'typebox';
import {complaintSchema, problemSchema, receiptSchema, type Complaint} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {acceptComplaint} from '../complaints/accept-complaint.ts';
import {writesAMinute} from '../limits/writes-a-minute.ts';
import {sendLetterOutcome} from './send-letter-outcome.ts';

/** Takes reports (投诉举报). */
export const complaintRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const limits = writesAMinute(backend.config.limits.consultations);
  app.post<{Body: Complaint}>('/complaints', {schema, config: limits}, async (request, reply) => {
    const key = String(request.headers['idempotency-key']);
    return sendLetterOutcome(reply, await acceptComplaint(backend, request.body, key), backend);
  });
};

const schema = {
  summary: 'Sends one report. The same key and content give the same receipt.',
  headers: Type.Object({'idempotency-key': Type.String({minLength: 1, maxLength: 200})}),
  body: complaintSchema,
  response: {200: receiptSchema, 201: receiptSchema, default: problemSchema},
};
