import type {FastifyReply} from 'fastify';
import type {Backend} from '../backend.ts';
import {letterReceiptOf} from '../letters/given-letter.ts';
import type {LetterOutcome} from '../letters/letter-outcome.ts';
import {problemOf, sendProblem} from '../problem.ts';

/** Answers a widget that sent a question or a report: with its receipt, or with why there is none. */
export const sendLetterOutcome = (reply: FastifyReply, outcome: LetterOutcome, {queryCodes}: Backend) => {
  switch (outcome.status) {
    case 'accepted':
      return reply.code(outcome.isNew ? 201 : 200).send(letterReceiptOf(outcome.letter, queryCodes));
    case 'keyReused':
      return sendProblem(reply, problemOf('keyReused'));
    case 'notOffered':
      return sendProblem(reply, problemOf('notFound'));
    case 'invalid':
      return sendProblem(reply, problemOf('invalid', {fields: outcome.fields}));
  }
};
