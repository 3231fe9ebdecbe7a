import type {FastifyReply, FastifyRequest} from 'fastify';
import {failurePage} from './pages/failure-page.ts';
import {lostPage} from './pages/sign-in-page.ts';
import {sendPage} from './send-page.ts';
import {officialVisitOf, wordsOf, type Desk} from './visit.ts';

/** Another department's letter is answered as one that does not exist; words that were typed are given back. */
export const sendLost = (desk: Desk, request: FastifyRequest, reply: FastifyReply) => {
  const visit = officialVisitOf(request);
  const words = wordsOf(visit);
  const page =
    words.length > 0 ? lostPage(desk, visit, words, 'passedOn') : failurePage(desk, visit, 'notFound');
  return sendPage(reply, page, 404);
};
