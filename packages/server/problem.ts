import type {FastifyReply} from 'fastify';
import {problemTypes, type Problem} from '@huiyin/core/contract';

type KnownProblem = keyof typeof problemTypes;

const statuses: Record<KnownProblem, [status: number, title: string]> = {
  invalid: [400, 'Some of what was sent is missing or not allowed.'],
  expiredToken: [401, 'This case token is unknown or has expired.'],
  alreadyRated: [409, 'This case has been rated already.'],
  keyReused: [422, 'This idempotency key was used for something else.'],
  notAllowedNow: [409, 'This cannot be done now.'],
  notFound: [404, 'There is nothing here.'],
  maintenance: [503, 'The service is not available at the moment.'],
  proofRequired: [428, 'Solve the challenge first.'],
  rateLimited: [429, 'Too many requests. Try again later.'],
};

/** One of the problems that a widget acts upon, ready to send. */
export const problemOf = (
  name: KnownProblem,
  more: Pick<Problem, 'detail' | 'fields' | 'receipt' | 'challenge'> = {},
): Problem => {
  const [status, title] = statuses[name];
  return {type: problemTypes[name], title, status, ...more};
};

/** A problem that has no name of its own, only its HTTP status. */
export const plainProblem = (status: number, title: string): Problem => ({
  type: 'about:blank',
  title,
  status,
});

/** Answers with problem details (RFC 9457). */
export const sendProblem = (reply: FastifyReply, problem: Problem) =>
  reply.code(problem.status).header('Content-Type', 'application/problem+json').send(problem);
