import type {FastifyError, FastifyReply, FastifyRequest} from 'fastify';
import type {FieldProblem, Problem} from '@huiyin/core';
import {plainProblem, problemOf} from './problem.ts';

/** The problem that an error is for the outside, which learns nothing of the inside. */
export const problemOfError = (error: FastifyError): Problem => {
  if (error.validation) return problemOf('invalid', {fields: error.validation.flatMap(fieldProblemsOf)});
  // A character that no database keeps.
  if (error.code === '22021') return problemOf('invalid');
  if (error.statusCode === 429) return problemOf('rateLimited');
  const title = titles[error.statusCode ?? 500];
  if (error.statusCode && title) return plainProblem(error.statusCode, title);
  return error.statusCode && error.statusCode < 500 ? problemOf('invalid') : plainProblem(500, titles[500]!);
};

/** Logs an error that is ours, without its message: a database quotes what a citizen wrote. */
export const logOwnError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  if (problemOfError(error).status < 500) return;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  reply.log.error({route: request.routeOptions.url, name: error.name, code: error.code, frames}, 'failed');
};

const titles: Record<number, string> = {
  403: 'This origin may not post here.',
  408: 'The request took too long.',
  413: 'The request is too large.',
  415: 'This kind of content is not accepted here.',
  500: 'Something went wrong on our side.',
};

interface SchemaError {
  keyword?: string;
  instancePath?: string;
  params?: Record<string, unknown>;
}

const codes: Record<string, string> = {
  required: 'required',
  additionalProperties: 'unknown',
  maxLength: 'tooLong',
  minLength: 'required',
};

const fieldProblemsOf = ({keyword = '', instancePath = '', params = {}}: SchemaError): FieldProblem[] => {
  const at = instancePath
    .split('/')
    .slice(1)
    .filter((part) => !/^\d+$/.test(part));
  const code = codes[keyword] ?? 'invalid';
  const names = (params.requiredProperties ?? params.additionalProperties ?? []) as string[];
  if (names.length > 0) return names.map((name) => ({field: [...at, name].join('.'), code}));
  // An unknown property is reported twice: by its own name, and as "schema is false".
  return keyword === 'boolean' || at.length === 0 ? [] : [{field: at.join('.'), code}];
};
