import type {FastifyReply, FastifyRequest} from 'fastify';
import {consultationProblems, type Consultation, type FieldProblem, type Problem} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {LetterOutcome} from '../letters/letter-outcome.ts';
import {consultationOfForm, type FormConsultation} from '../consultations/consultation-form.ts';
import {askedOf} from '../consultations/given-consultation.ts';
import {letterReceiptOf} from '../letters/given-letter.ts';
import {consultationRulesOf} from '../letters/history.ts';
import {askPage, type AskNotice} from '../pages/ask-page.ts';
import {askedPage} from '../pages/asked-page.ts';
import {problemPage} from '../pages/problem-page.ts';
import type {ServerConfig} from '../server-config.ts';
import {languageOfForm, sendPage, type PlainForm} from './plain-forms.ts';

/** The form for a question without JavaScript. Whatever goes wrong, everything typed is there again. */
export const askForm = ({profile}: ServerConfig): PlainForm => ({
  read: (fields, request) => {
    // A form has no header of its own: the key that its page was made with stands in a hidden field.
    const key = [fields.key ?? ''].flat().at(-1) ?? '';
    if (/^[\w-]{1,200}$/.test(key)) request.headers['idempotency-key'] = key;
    return consultationOfForm(fields, profile);
  },
  refuse: (request, reply, problem) => {
    const typed = request.body as Partial<FormConsultation> | undefined;
    if (typed?.asker) return sendAgain(request, reply, problem, profile);
    const kind =
      problem.status === 413 ? 'tooLarge' : problem.status === 429 ? 'rateLimited' : 'askUnavailable';
    return sendPage(reply, problem.status, problemPage(profile, languageOfForm(request), kind));
  },
  forbidden: 'askForbidden',
});

/** Answers a plain form: its receipt, or what was wrong with what was typed kept. */
export const sendAskOutcome = (
  request: FastifyRequest<{Body: Consultation}>,
  reply: FastifyReply,
  outcome: LetterOutcome,
  {config: {profile: county}, queryCodes}: Backend,
) => {
  const language = request.body.locale;
  switch (outcome.status) {
    case 'accepted': {
      const receipt = letterReceiptOf(outcome.letter, queryCodes);
      const content = askedOf(outcome.letter);
      return sendPage(reply, 200, askedPage({county, language, receipt, content}));
    }
    case 'keyReused': {
      const notice = {name: 'alreadySent', number: outcome.letter.number} as const;
      return sendPage(reply, 422, askPage({county, language, root: '', typed: request.body, notice}));
    }
    case 'invalid':
      return sendTyped(request, reply, 400, county, {fields: outcome.fields});
    case 'notOffered':
      return sendPage(reply, 404, problemPage(county, language, 'notOffered'));
  }
};

type County = ServerConfig['profile'];

const notices: Record<number, AskNotice> = {400: 'checkAgain', 429: 'rateLimited'};

const sendAgain = (
  request: FastifyRequest,
  reply: FastifyReply,
  {status, fields}: Problem,
  county: County,
) => {
  const typed = request.body as Consultation;
  // The shape hides what the rules would say, and nobody wants to be told twice.
  const found = fields && [...fields, ...consultationProblems(typed, consultationRulesOf(county))];
  const wrong = found?.filter(({field}) => field !== 'idempotency-key') ?? [];
  const notice = wrong.length > 0 ? undefined : {name: notices[status] ?? ('unavailable' as const)};
  return sendTyped(request, reply, status, county, {fields: wrong, notice});
};

const sendTyped = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  county: County,
  more: {fields: readonly FieldProblem[]; notice?: {name: AskNotice}},
) => {
  const typed = request.body as FormConsultation;
  const key = request.headers['idempotency-key'];
  const kept = typeof key === 'string' ? {key} : {};
  return sendPage(
    reply,
    status,
    askPage({county, language: typed.locale, root: '', typed, ...kept, ...more}),
  );
};
