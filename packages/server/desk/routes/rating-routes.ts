import type {FastifyInstance, FastifyReply} from 'fastify';
import {dayIn} from '@huiyin/core';
import {findContact} from '../../rating-store.ts';
import {writeAudit} from '../audit.ts';
import {
  ratingHeaps,
  readBadRating,
  readBadRatings,
  saveHandling,
  startClocks,
  type BadRating,
} from '../bad-ratings.ts';
import {handlingOfForm} from '../handling-of-form.ts';
import {todayAt} from '../pages/moments.ts';
import {ratingPage, type RatingParts} from '../pages/rating-page.ts';
import {ratingsPage} from '../pages/ratings-page.ts';
import {reasonOfForm} from '../reason-of-form.ts';
import {revealCodeOfRating} from '../reveal-query-code.ts';
import {sendLost} from '../send-lost.ts';
import {sendPage} from '../send-page.ts';
import {officialVisitOf, type Desk} from '../visit.ts';
import {numberOf, pageOf, type ListQuery} from './list-query.ts';
import type {Asked, Numbered} from './numbered.ts';

/** Bad ratings: which ones wait, what was said, and what is done about it. */
export const ratingRoutes = (app: FastifyInstance, desk: Desk): void => {
  const {backend, t} = desk;
  const {database, clock} = backend;

  app.get<{Querystring: ListQuery}>('/ratings', async (request, reply) => {
    const visit = officialVisitOf(request);
    await startClocks(backend);
    const heap = ratingHeaps.find((one) => one === request.query.heap) ?? 'open';
    const query = {heap, number: numberOf(request.query), page: pageOf(request.query)};
    const found = await readBadRatings(backend, visit.account, query);
    return sendPage(reply, ratingsPage(desk, visit, {...query, found}));
  });

  app.get<Numbered>('/ratings/:number', async (request, reply) => {
    const rating = await open(desk, request, 'ratingRead');
    const notice = request.query.done === 'handled' ? t('done.handled') : undefined;
    return rating ? show(desk, request, reply, {rating, notice}) : sendLost(desk, request, reply);
  });

  app.post<Numbered>('/ratings/:number/contact', async (request, reply) => {
    const rating = await open(desk, request, 'contactRead');
    if (!rating) return sendLost(desk, request, reply);
    const contact = await findContact(database, rating.number);
    return show(desk, request, reply, {rating, contact, isContactShown: true});
  });

  app.post<Numbered>('/ratings/:number/query-code', async (request, reply) => {
    const {account, form} = officialVisitOf(request);
    const {number} = request.params;
    const rating = await readBadRating(backend, account, number);
    if (!rating) return sendLost(desk, request, reply);
    const filled = reasonOfForm(form);
    if ('problem' in filled) {
      const triedReason = {secret: 'queryCode', problem: filled.problem} as const;
      const notice = t('problem.summary');
      return show(desk, request, reply, {rating, triedReason, notice, isProblem: true}, 400);
    }
    const queryCode = await revealCodeOfRating(backend, {account, number, reason: filled.reason});
    return queryCode ? show(desk, request, reply, {rating, queryCode}) : sendLost(desk, request, reply);
  });

  app.post<Numbered>('/ratings/:number', async (request, reply) => {
    const {account} = officialVisitOf(request);
    const rating = await readBadRating(backend, account, request.params.number);
    return rating ? save(desk, request, reply, rating) : sendLost(desk, request, reply);
  });

  const open = async (
    {backend}: Desk,
    request: Asked,
    action: 'ratingRead' | 'contactRead',
  ): Promise<BadRating | undefined> => {
    const {account} = officialVisitOf(request);
    const {number} = request.params;
    const rating = await readBadRating(backend, account, number);
    if (rating) await writeAudit(database, {at: clock(), account: account.name, action, number});
    return rating;
  };
};

const save = async (desk: Desk, request: Asked, reply: FastifyReply, rating: BadRating) => {
  const {backend, language, home, t} = desk;
  const {account, form} = officialVisitOf(request);
  const {number} = rating;
  const {timeZone} = backend.config.profile.calendar;
  const receivedOn = dayIn(timeZone, rating.received_at);
  const filled = handlingOfForm(form.fields, {receivedOn, today: todayAt(backend), language});
  if ('problems' in filled) {
    const {problems} = filled;
    return show(desk, request, reply, {rating, problems, notice: t('problem.summary'), isProblem: true}, 400);
  }
  const change = {number, seen: form.fields.seen ?? '', handling: filled.handling};
  if (await saveHandling(backend, account, change)) {
    return reply.redirect(`${home}/ratings/${number}?done=handled`, 303);
  }
  const now = await readBadRating(backend, account, number);
  if (!now) return sendLost(desk, request, reply);
  const notice = t('problem.changed');
  return show(desk, request, reply, {rating: now, problems: {}, notice, isProblem: true}, 409);
};

const show = (desk: Desk, request: Asked, reply: FastifyReply, parts: RatingParts, status = 200) =>
  sendPage(reply, ratingPage(desk, officialVisitOf(request), parts), status);
