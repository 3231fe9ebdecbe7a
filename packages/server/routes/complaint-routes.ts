import formbody from '@fastify/formbody';
import type {FastifyPluginAsync} from 'fastify';
import {Type} from 'typebox';
import {complaintSchema, problemSchema, receiptSchema, type Complaint} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {acceptComplaint} from '../complaints/accept-complaint.ts';
import {writesAMinute} from '../limits/writes-a-minute.ts';
import {problemPage} from '../pages/problem-page.ts';
import {reportPage} from '../pages/report-page.ts';
import {localeOf} from './locale.ts';
import {plainPageSchema} from './plain-page-schema.ts';
import {answerForms, isForm, sendPage} from './plain-forms.ts';
import {reportForm} from './report-form.ts';
import {sendLetterOutcome} from './send-letter-outcome.ts';

/** Takes reports (投诉举报): as JSON from a widget, or from a plain form where there is no JavaScript. */
export const complaintRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const {config} = backend;
  await app.register(formbody);
  app.decorateRequest('written');
  const form = reportForm(backend);
  answerForms(app, config, form);
  // Counted once the body is there, so that a form sent too often can be shown again with all that was typed.
  const limits = writesAMinute(config.limits.consultations, 'preValidation');

  // A line with the second would undo the full hour that is kept of an anonymous report. What fails is logged.
  const options = {schema, config: limits, logLevel: 'warn' as const};
  app.post<{Body: Complaint}>('/complaints', options, async (request, reply) => {
    const key = String(request.headers['idempotency-key']);
    const outcome = await acceptComplaint(backend, request.body, key);
    return isForm(request)
      ? form.answer(request, reply, outcome)
      : sendLetterOutcome(reply, outcome, backend);
  });

  // Stored nowhere: what somebody reports is not to be found by going back on a shared computer.
  app.get('/complaints/new', {schema: pageSchema}, async (request, reply) => {
    const [county, language] = [config.profile, localeOf(request)];
    if (county.complaint) return sendPage(reply, 200, reportPage({county, language, root: '../'}));
    return sendPage(reply, 404, problemPage(county, language, 'reportsNotOffered', '../'));
  });
};

const schema = {
  summary: 'Sends one report. The same key and content give the same receipt.',
  description:
    'As JSON it needs an Idempotency-Key. A plain form needs an allowed Origin and is answered by a page.',
  consumes: ['application/json', 'application/x-www-form-urlencoded'],
  headers: Type.Object({'idempotency-key': Type.String({minLength: 1, maxLength: 200})}),
  body: complaintSchema,
  response: {200: receiptSchema, 201: receiptSchema, default: problemSchema},
};

const pageSchema = plainPageSchema('A plain page to report from, where there is no JavaScript.');
