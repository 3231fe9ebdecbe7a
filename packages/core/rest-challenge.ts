import {AdapterError} from './adapter-error.ts';
import type {Challenge} from './contract/problem.ts';

/** Sends once more, with these headers besides. */
export type SendProven<T> = (headers: Record<string, string>) => Promise<T>;

/** Whether a backend asks for a proof of work; the challenge is the `cause`. */
export const isChallenged = (error: unknown): error is AdapterError & {cause: Challenge} => {
  const {challenge, salt, maxnumber} = Object(
    error instanceof AdapterError ? error.cause : undefined,
  ) as Partial<Challenge>;
  return typeof challenge === 'string' && typeof salt === 'string' && typeof maxnumber === 'number';
};
