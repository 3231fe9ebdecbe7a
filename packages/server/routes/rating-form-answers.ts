import type {FastifyReply, FastifyRequest} from 'fastify';
import type {FieldProblem, Rating} from '@huiyin/core';
import type {Outcome} from '../accept-rating.ts';
import type {Backend} from '../backend.ts';
import {contentOf, receiptOf} from '../given-rating.ts';
import {formPage} from '../pages/form-page.ts';
import {problemPage, type PageProblem} from '../pages/problem-page.ts';
import {receiptPage} from '../pages/receipt-page.ts';
import {ratingOfForm, type FormRating} from '../rating-form.ts';
import type {ServerConfig} from '../server-config.ts';
import {languageOfForm, sendPage, type PlainForm} from './plain-forms.ts';

/** The rater’s form without JavaScript. */
export const ratingForm = (config: ServerConfig): PlainForm => ({
  read: (fields) => ratingOfForm(fields, config.profile),
  refuse: (request, reply, problem) => {
    if (problem.fields) return sendForm(request, reply, config, problem.fields);
    const kind = pageProblems[problem.status] ?? 'unavailable';
    return sendPage(reply, problem.status, problemPage(config.profile, languageOfForm(request), kind));
  },
  forbidden: 'forbidden',
});

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
