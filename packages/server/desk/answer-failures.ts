import type {FastifyError, FastifyInstance, FastifyRequest} from 'fastify';
import {logOwnError} from '../error-handling.ts';
import {emptyForm} from './form.ts';
import {failurePage, type Failure} from './pages/failure-page.ts';
import {sendPage} from './send-page.ts';
import {newVisitorId} from './sessions.ts';
import {visitOf, type Desk, type Visit} from './visit.ts';

/** Answers every failure with a page in words, which tells nothing of the inside. */
export const answerFailures = (app: FastifyInstance, desk: Desk): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    logOwnError(error, request, reply);
    const status = error.statusCode ?? 500;
    return sendPage(reply, failurePage(desk, visitorOf(request), failures[status] ?? 'unavailable'), status);
  });
  app.setNotFoundHandler((request, reply) =>
    sendPage(reply, failurePage(desk, visitorOf(request), 'notFound'), 404),
  );
};

const failures: Record<number, Failure> = {404: 'notFound', 413: 'tooLarge', 415: 'forbidden'};

// What fails before anybody was looked at has no visit yet.
const visitorOf = (request: FastifyRequest): Visit =>
  visitOf(request) ?? {id: newVisitorId(), form: emptyForm};
