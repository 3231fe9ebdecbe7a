import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {languageOf, type Language, type Problem} from '@huiyin/core';
import {logOwnError, problemOfError} from '../error-handling.ts';
import {problemPage, type PageProblem} from '../pages/problem-page.ts';
import {sendProblem} from '../problem.ts';
import type {FormFields} from '../rating-form.ts';
import type {ServerConfig} from '../server-config.ts';

/** A form that a page without JavaScript posts. */
export interface PlainForm {
  /** The message in its fields: a body as a widget would send it. */
  read(fields: FormFields, request: FastifyRequest): object;
  /** Answers one that cannot be taken, with a page in words. */
  refuse(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply;
  /** What somebody reads who comes from a page that may not post here. */
  forbidden: PageProblem;
}

/** Whether a request is a plain form, which any page of the web can send without asking first. */
export const isForm = ({headers}: FastifyRequest): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '');

/** Lets plain forms in from allowed origins only, reads them, and answers their errors in words. */
export const answerForms = (app: FastifyInstance, config: ServerConfig, form: PlainForm): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (!isForm(request) || config.allowedOrigins.includes(request.headers.origin ?? '')) return;
    return sendPage(reply, 403, problemPage(config.profile, languageOfForm(request), form.forbidden));
  });
  app.addHook('preValidation', async (request) => {
    if (isForm(request)) request.body = form.read((request.body ?? {}) as FormFields, request);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    logOwnError(error, request, reply);
    const problem = problemOfError(error);
    return isForm(request) ? form.refuse(request, reply, problem) : sendProblem(reply, problem);
  });
};

/** Answers with a page that, unless another `policy` is given, runs nothing, is framed by nobody and posts only to us. */
export const sendPage = (reply: FastifyReply, status: number, text: string, policy = plainPolicy) =>
  reply
    .code(status)
    .headers({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      // A page of ours posts its form again: this lets the browser say where that form came from.
      'Referrer-Policy': 'same-origin',
    })
    .serializer((page: string) => page)
    .send(text);

const plainPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'";

/** The language of a form as far as it could be read, else the browser’s. */
export const languageOfForm = ({body, headers}: FastifyRequest): Language =>
  (body as {locale?: Language} | undefined)?.locale ??
  languageOf(headers['accept-language']?.split(/[,;]/)[0]) ??
  'zh';
