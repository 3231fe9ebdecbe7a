import formbody from '@fastify/formbody';
import type {FastifyPluginAsync} from 'fastify';
import {Type} from 'typebox';
import {consultationSchema, problemSchema, receiptSchema, type Consultation} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {acceptConsultation} from '../consultations/accept-consultation.ts';
import {askPage} from '../pages/ask-page.ts';
import {problemPage} from '../pages/problem-page.ts';
import {writesAMinute} from '../limits/writes-a-minute.ts';
import {askForm} from './ask-form.ts';
import {localeOf} from './locale.ts';
import {plainPageSchema} from './plain-page-schema.ts';
import {answerForms, isForm, sendPage} from './plain-forms.ts';
import {sendLetterOutcome} from './send-letter-outcome.ts';

/** Takes questions: as JSON from a widget, or from a plain form where there is no JavaScript. */
export const consultationRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const {config} = backend;
  await app.register(formbody);
  const form = askForm(backend);
  answerForms(app, config, form);
  // Counted once the body is there, so that a form sent too often can be shown again with all that was typed.
  const limits = writesAMinute(config.limits.consultations, 'preValidation');

  app.post<{Body: Consultation}>('/consultations', {schema, config: limits}, async (request, reply) => {
    const key = String(request.headers['idempotency-key']);
    const outcome = await acceptConsultation(backend, request.body, key);
    return isForm(request)
      ? form.answer(request, reply, outcome)
      : sendLetterOutcome(reply, outcome, backend);
  });

  app.get('/consultations/new', {schema: pageSchema}, async (request, reply) => {
    const [county, language] = [config.profile, localeOf(request)];
    if (!county.consultation) return sendPage(reply, 404, problemPage(county, language, 'notOffered', '../'));
    // Going back to it must bring back what was typed, which a browser does not do for what may not be stored.
    reply.header('Cache-Control', 'private, no-cache');
    return sendPage(reply, 200, askPage({county, language, root: '../'}));
  });
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

const pageSchema = plainPageSchema('A plain page to ask from, where there is no JavaScript.');
