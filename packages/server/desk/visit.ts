import type {FastifyRequest} from 'fastify';
import type {TFunction} from 'i18next';
import type {Language} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {Account} from './accounts.ts';
import type {Form} from './form.ts';

/** The reply desk in one language. */
export interface Desk {
  backend: Backend;
  language: Language;
  t: TFunction;
  /** Where all languages begin, such as `/api/desk`. */
  root: string;
  /** Where this language begins, such as `/api/desk/zh`. */
  home: string;
}

/** Somebody who asks for a page: known by a cookie, perhaps signed in. */
export interface Visit {
  id: string;
  account?: Account;
  /** What they sent; empty when they only ask. */
  form: Form;
}

/** A visit of somebody who is signed in. */
export type OfficialVisit = Visit & {account: Account};

/** Whose request it is. */
export const visitOf = (request: FastifyRequest): Visit => request.getDecorator<Visit>('visit');

/** Whose request it is, on the pages that nobody reaches without being signed in. */
export const officialVisitOf = (request: FastifyRequest): OfficialVisit =>
  request.getDecorator<OfficialVisit>('visit');

/** What somebody wrote in a form, for when it cannot be kept. */
export const wordsOf = ({form}: Visit): string[] =>
  [form.fields.text ?? '', form.fields.turnTo ?? '', form.fields.reason ?? ''].filter(
    (typed) => typed.trim() !== '',
  );
