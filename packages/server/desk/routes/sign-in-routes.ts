import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {lengthOf} from '@huiyin/core';
import {findAccount, setPassword} from '../accounts.ts';
import {writeAudit} from '../audit.ts';
import {momentWords} from '../pages/moments.ts';
import {passwordPage, signInPage} from '../pages/sign-in-page.ts';
import {isPassword, nobodysPassword, shortestPassword} from '../password.ts';
import {giveCookie} from '../receive-visits.ts';
import {sendPage} from '../send-page.ts';
import {endSession, openSession} from '../sessions.ts';
import {countTry, forgiveTry} from '../sign-in-limit.ts';
import {officialVisitOf, visitOf, type Desk} from '../visit.ts';

type Query = {Querystring: {told?: string}};

/** The way in. */
export const signInRoutes = (app: FastifyInstance, desk: Desk): void => {
  const {backend, t, home} = desk;
  const {database, clock} = backend;

  app.get<Query>('/sign-in', async (request, reply) => {
    const {told} = request.query;
    const known = (['signedOut', 'passwordChanged', 'needed'] as const).find((one) => one === told);
    return sendPage(reply, signInPage(desk, visitOf(request), {notice: known && t(`signIn.${known}`)}));
  });

  app.post('/sign-in', async (request, reply) => {
    const visit = visitOf(request);
    const {name = '', password = ''} = visit.form.fields;
    const until = await countTry(backend, name, request.ip);
    if (until) return refuse(request, reply, desk, until);
    const account = await findAccount(database, name);
    const isRight = await isPassword(password, account?.password ?? (await nobodysPassword()));
    if (!account || !isRight || account.disabled_at) {
      if (account) await writeAudit(database, {at: clock(), account: name, action: 'signInFailed'});
      const told = {notice: t('signIn.wrong'), isProblem: true};
      return sendPage(reply, signInPage(desk, visit, told), 401);
    }
    await forgiveTry(backend, name, request.ip);
    await endSession(database, visit.id, clock());
    // A fresh id: whoever knew the old one does not know this one.
    giveCookie(request, reply, desk, await openSession(database, account.name, clock()));
    await writeAudit(database, {at: clock(), account: account.name, action: 'signedIn'});
    return reply.redirect(`${home}/`, 303);
  });
};

/** Changing the own password, and the way out. */
export const passwordRoutes = (app: FastifyInstance, desk: Desk): void => {
  const {backend, home} = desk;
  const {database, clock} = backend;

  app.get('/password', async (request, reply) =>
    sendPage(reply, passwordPage(desk, officialVisitOf(request))),
  );

  app.post('/password', async (request, reply) => {
    const visit = officialVisitOf(request);
    const {name} = visit.account;
    const until = await countTry(backend, name, request.ip);
    if (until) return refuse(request, reply, desk, until);
    const problem = await passwordProblem(desk, name, visit.form.fields);
    if (problem) return sendPage(reply, passwordPage(desk, visit, problem), 400);
    await forgiveTry(backend, name, request.ip);
    await setPassword(database, name, visit.form.fields.next!);
    await writeAudit(database, {at: clock(), account: name, action: 'passwordChanged'});
    return reply.redirect(`${home}/sign-in?told=passwordChanged`, 303);
  });

  app.post('/sign-out', async (request, reply) => {
    const {id, account} = officialVisitOf(request);
    await endSession(database, id, clock());
    await writeAudit(database, {at: clock(), account: account.name, action: 'signedOut'});
    return reply.redirect(`${home}/sign-in?told=signedOut`, 303);
  });
};

/** The same answer for every name, whether it has an account or not. */
const refuse = (request: FastifyRequest, reply: FastifyReply, desk: Desk, until: Date) => {
  const seconds = Math.ceil((until.getTime() - desk.backend.clock().getTime()) / 1000);
  const notice = desk.t('signIn.tooMany', {time: momentWords(until, desk)});
  reply.header('Retry-After', String(Math.max(1, seconds)));
  return sendPage(reply, signInPage(desk, visitOf(request), {notice, isProblem: true}), 429);
};

const passwordProblem = async (
  {t, backend}: Desk,
  name: string,
  {current = '', next = '', again = ''}: Readonly<Record<string, string>>,
): Promise<Parameters<typeof passwordPage>[2]> => {
  if (lengthOf(next) < shortestPassword || next === name) {
    return {field: 'next', text: t('password.short', {count: shortestPassword})};
  }
  if (next !== again) return {field: 'again', text: t('password.different')};
  const account = await findAccount(backend.database, name);
  const isRight = account && (await isPassword(current, account.password));
  return isRight ? undefined : {field: 'current', text: t('password.wrong')};
};
