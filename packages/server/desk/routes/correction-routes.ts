import type {FastifyInstance, FastifyReply} from 'fastify';
import {writeAudit} from '../audit.ts';
import {
  correctionHeaps,
  readCorrection,
  readCorrections,
  settleCorrection,
  type ReadCorrection,
} from '../corrections.ts';
import {correctionPage, type CorrectionParts} from '../pages/correction-page.ts';
import {correctionsPage} from '../pages/corrections-page.ts';
import {todayAt} from '../pages/moments.ts';
import {sendLost} from '../send-lost.ts';
import {sendPage} from '../send-page.ts';
import {settlingOfForm} from '../settling-of-form.ts';
import {officialVisitOf, type Desk} from '../visit.ts';
import {numberOf, pageOf, type ListQuery} from './list-query.ts';
import type {Asked, Numbered} from './numbered.ts';

/** What citizens say of guides: which mistakes wait, and what is done about them. */
export const correctionRoutes = (app: FastifyInstance, desk: Desk): void => {
  const {backend, t} = desk;
  const {database, clock} = backend;

  app.get<{Querystring: ListQuery & {guide?: string}}>('/corrections', async (request, reply) => {
    const visit = officialVisitOf(request);
    const heap = correctionHeaps.find((one) => one === request.query.heap) ?? 'open';
    const guide = String(request.query.guide ?? '')
      .slice(0, 50)
      .replaceAll('\0', '');
    const query = {heap, number: numberOf(request.query), guide, today: todayAt(backend)};
    const page = pageOf(request.query);
    const found = await readCorrections(backend, visit.account, query, page);
    return sendPage(reply, correctionsPage(desk, visit, {query, page, found}));
  });

  app.get<Numbered>('/corrections/:number', async (request, reply) => {
    const {account} = officialVisitOf(request);
    const {number} = request.params;
    const correction = await readCorrection(backend, account, number);
    if (!correction) return sendLost(desk, request, reply);
    await writeAudit(database, {at: clock(), account: account.name, action: 'correctionRead', number});
    const notice = request.query.done === 'settled' ? t('done.settled') : undefined;
    return show(desk, request, reply, {correction, notice});
  });

  app.post<Numbered>('/corrections/:number', async (request, reply) => {
    const {account} = officialVisitOf(request);
    const correction = await readCorrection(backend, account, request.params.number);
    return correction ? settle(desk, request, reply, correction) : sendLost(desk, request, reply);
  });
};

const settle = async (desk: Desk, request: Asked, reply: FastifyReply, correction: ReadCorrection) => {
  const {backend, home, t} = desk;
  const {account, form} = officialVisitOf(request);
  const {number} = correction;
  const filled = settlingOfForm(form);
  if ('problem' in filled) {
    const {problem} = filled;
    const notice = t('problem.summary');
    return show(desk, request, reply, {correction, problem, notice, isProblem: true}, 400);
  }
  if (await settleCorrection(backend, account, number, filled)) {
    return reply.redirect(`${home}/corrections/${number}?done=settled`, 303);
  }
  const now = await readCorrection(backend, account, number);
  if (!now) return sendLost(desk, request, reply);
  const notice = t('problem.notNow');
  return show(desk, request, reply, {correction: now, lost: filled.note, notice, isProblem: true}, 409);
};

const show = (desk: Desk, request: Asked, reply: FastifyReply, parts: CorrectionParts, status = 200) =>
  sendPage(reply, correctionPage(desk, officialVisitOf(request), parts), status);
