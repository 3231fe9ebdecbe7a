import type {FastifyReply, FastifyRequest} from 'fastify';
import type {FieldProblem} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {LetterOutcome} from '../letters/letter-outcome.ts';
import type {ReceivedLetter} from '../letters/letter-store.ts';
import type {FormNotice} from '../pages/form-notice.ts';
import {problemPage, type PageProblem} from '../pages/problem-page.ts';
import type {FormFields} from '../rating-form.ts';
import {languageOfForm, sendPage, type PlainForm} from './plain-forms.ts';

/** What a form comes again with; without a key it gets a new one. */
export interface FormAgain {
  key?: string;
  fields?: readonly FieldProblem[];
  notice?: FormNotice;
}

/** What differs between the plain forms of questions and of reports. */
export interface LetterFormParts {
  county: CountyProfile;
  /** The message in the fields of a form. */
  read(fields: FormFields, request: FastifyRequest): object;
  /** Everything that is wrong with a message whose shape was refused: the shape hides what the rules would say. */
  problems(request: FastifyRequest, ofShape: readonly FieldProblem[]): readonly FieldProblem[];
  /** The form with what was typed. */
  again(request: FastifyRequest, again: FormAgain): string;
  receipt(request: FastifyRequest, letter: ReceivedLetter): string | Promise<string>;
  pages: Record<'forbidden' | 'unavailable' | 'notOffered', PageProblem>;
}

/** A plain form, and how it is answered once it was read. */
export interface LetterForm extends PlainForm {
  answer(request: FastifyRequest, reply: FastifyReply, outcome: LetterOutcome): Promise<FastifyReply>;
}

/** The form of a letter without JavaScript. Whatever goes wrong, everything typed is there again. */
export const letterForm = (parts: LetterFormParts): LetterForm => ({
  read: (fields, request) => {
    // A form has no header of its own: the key that its page was made with stands in a hidden field.
    const key = [fields.key ?? ''].flat().at(-1) ?? '';
    if (/^[\w-]{1,200}$/.test(key)) request.headers['idempotency-key'] = key;
    return parts.read(fields, request);
  },
  refuse: (request, reply, {status, fields}) => {
    const {county, pages} = parts;
    if (typeof request.body !== 'object' || request.body === null) {
      const kind = status === 413 ? 'tooLarge' : status === 429 ? 'rateLimited' : pages.unavailable;
      return sendPage(reply, status, problemPage(county, languageOfForm(request), kind));
    }
    const found = fields ? parts.problems(request, fields) : [];
    const wrong = found.filter(({field}) => field !== 'idempotency-key');
    const notice = {name: notices[status] ?? ('unavailable' as const)};
    const more = wrong.length > 0 ? {fields: wrong} : {notice};
    return sendPage(reply, status, parts.again(request, {...keyOf(request), ...more}));
  },
  forbidden: parts.pages.forbidden,
  answer: async (request, reply, outcome) => {
    switch (outcome.status) {
      case 'accepted':
        return sendPage(reply, 200, await parts.receipt(request, outcome.letter));
      case 'keyReused': {
        const notice = {name: 'alreadySent', number: outcome.letter.number} as const;
        return sendPage(reply, 422, parts.again(request, {notice}));
      }
      case 'invalid':
        return sendPage(reply, 400, parts.again(request, {...keyOf(request), fields: outcome.fields}));
      case 'notOffered': {
        const page = problemPage(parts.county, languageOfForm(request), parts.pages.notOffered);
        return sendPage(reply, 404, page);
      }
    }
  },
});

const notices: Record<number, FormNotice['name']> = {400: 'checkAgain', 429: 'rateLimited'};

const keyOf = ({headers}: FastifyRequest): {key?: string} => {
  const key = headers['idempotency-key'];
  return typeof key === 'string' ? {key} : {};
};
