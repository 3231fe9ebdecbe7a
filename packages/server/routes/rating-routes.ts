import formbody from '@fastify/formbody';
import type {FastifyPluginAsync, FastifyReply} from 'fastify';
import {Type} from 'typebox';
import {problemSchema, ratingSchema, receiptSchema, type Rating} from '@huiyin/core/contract';
import {acceptRating, type Outcome} from '../accept-rating.ts';
import type {Backend} from '../backend.ts';
import {receiptOf} from '../given-rating.ts';
import {pageStyles} from '../pages/page.ts';
import {writesAMinute} from '../limits/writes-a-minute.ts';
import {problemOf, sendProblem} from '../problem.ts';
import {answerForms, isForm} from './plain-forms.ts';
import {ratingForm, sendOutcomePage} from './rating-form-answers.ts';

/** Takes ratings: as JSON from a widget, or from a plain form where there is no JavaScript. */
export const ratingRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  await app.register(formbody);
  answerForms(app, backend.config, ratingForm(backend.config));
  const limits = writesAMinute(backend.config.limits.ratings);

  app.post<{Body: Rating}>('/ratings', {schema, config: limits}, async (request, reply) => {
    if (isForm(request)) {
      const outcome = await acceptRating(backend, request.body, undefined);
      return sendOutcomePage(request, reply, outcome, backend);
    }
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string') return sendProblem(reply, keyMissing);
    return sendOutcome(reply, await acceptRating(backend, request.body, key), backend);
  });

  app.get('/page.css', {schema: {hide: true}}, async (_, reply) => reply.type('text/css').send(pageStyles));
};

const keyMissing = problemOf('invalid', {fields: [{field: 'Idempotency-Key', code: 'required'}]});

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
  description:
    'As JSON it needs an Idempotency-Key. A plain form needs an allowed Origin and is answered by a page.',
  consumes: ['application/json', 'application/x-www-form-urlencoded'],
  headers: Type.Object({'idempotency-key': Type.Optional(Type.String({minLength: 1, maxLength: 200}))}),
  body: ratingSchema,
  response: {200: receiptSchema, 201: receiptSchema, default: problemSchema},
};
