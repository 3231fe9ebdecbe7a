import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {languageOf, type FieldProblem, type Language, type Rating} from '@huiyin/core';
import type {Outcome} from '../accept-rating.ts';
import type {Backend} from '../backend.ts';
import {logOwnError, problemOfError} from '../error-handling.ts';
import {contentOf, receiptOf} from '../given-rating.ts';
import {formPage} from '../pages/form-page.ts';
import {problemPage, type PageProblem} from '../pages/problem-page.ts';
import {receiptPage} from '../pages/receipt-page.ts';
import {sendProblem} from '../problem.ts';
import {ratingOfForm, type FormFields, type FormRating} from '../rating-form.ts';
import type {ServerConfig} from '../server-config.ts';

/** Whether a request is a plain form, which any page of the web can send without asking first. */
export const isForm = ({headers}: FastifyRequest): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '');

/** Lets plain forms in from allowed origins only, turns them into ratings, and answers their errors in words. */
export const answerForms = (app: FastifyInstance, config: ServerConfig): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (!isForm(request) || config.allowedOrigins.includes(request.headers.origin ?? '')) return;
    return sendPage(reply, 403, problemPage(config.profile, languageOfForm(request), 'forbidden'));
  });
  app.addHook('preValidation', async (request) => {
    if (isForm(request)) request.body = ratingOfForm((request.body ?? {}) as FormFields, config.profile);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    logOwnError(error, request, reply);
    const problem = problemOfError(error);
    if (!isForm(request)) return sendProblem(reply, problem);
    if (error.validation) return sendForm(request, reply, config, problem.fields ?? []);
    const kind = pageProblems[problem.status] ?? 'unavailable';
    return sendPage(reply, problem.status, problemPage(config.profile, languageOfForm(request), kind));
  });
};

/** Answers a plain form: its receipt, or what was wrong with what was typed kept. */
export const sendOutcomePage = (
  request: FastifyRequest<{Body: Rating}>,
  reply: FastifyReply,
  outcome: Outcome,
  {config, queryCodes}: Backend,
) => {
  const language = request.body.locale;
  const county = config.profile;
  switch (outcome.status) {
    case 'accepted':
    case 'alreadyRated': {
      const isEarlier = outcome.status === 'alreadyRated';
      const receipt = receiptOf(outcome.rating, queryCodes);
      const content = contentOf(outcome.rating);
      return sendPage(
        reply,
        isEarlier ? 409 : 200,
        receiptPage({county, language, receipt, content, isEarlier}),
      );
    }
    case 'invalid':
      return sendForm(request, reply, config, outcome.fields);
    // A form brings no key that could have been used before.
    case 'keyReused':
    case 'expired':
      return sendPage(reply, 401, problemPage(county, language, 'expiredToken'));
  }
};

const pageProblems: Record<number, PageProblem> = {413: 'tooLarge', 429: 'rateLimited'};

const sendForm = (
  request: FastifyRequest,
  reply: FastifyReply,
  {profile}: ServerConfig,
  fields: readonly FieldProblem[],
) => {
  const typed = request.body as FormRating;
  if (fields.some(({field}) => field === 'caseToken')) {
    return sendPage(reply, 401, problemPage(profile, typed.locale, 'expiredToken'));
  }
  return sendPage(reply, 400, formPage({county: profile, language: typed.locale, typed, fields}));
};

// A page of ours posts its form again: `same-origin` lets the browser say where that form came from.
const sendPage = (reply: FastifyReply, status: number, text: string) =>
  reply
    .code(status)
    .headers({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
      'Referrer-Policy': 'same-origin',
    })
    .serializer((page: string) => page)
    .send(text);

const languageOfForm = ({body, headers}: FastifyRequest): Language =>
  (body as Partial<FormRating> | undefined)?.locale ??
  languageOf(headers['accept-language']?.split(/[,;]/)[0]) ??
  'zh';
