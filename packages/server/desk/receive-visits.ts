import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {emptyForm, readForm} from './form.ts';
import {failurePage} from './pages/failure-page.ts';
import {lostPage, signInPage} from './pages/sign-in-page.ts';
import {sendPage} from './send-page.ts';
import {accountOf, isFormToken, newVisitorId} from './sessions.ts';
import {visitOf, wordsOf, type Desk, type Visit} from './visit.ts';

const cookieName = 'huiyin-desk';

/** Knows every visitor by a cookie, and takes a form only from the visitor that it was made for. */
export const receiveVisits = (app: FastifyInstance, desk: Desk): void => {
  const {database, clock} = desk.backend;
  app.decorateRequest('visit');
  app.addHook('onRequest', async (request, reply) => {
    const known = request.cookies[cookieName];
    const account = known && (await accountOf(database, known, clock()));
    const visit: Visit = {id: known ?? newVisitorId(), form: emptyForm, ...(account && {account})};
    if (!known) giveCookie(request, reply, desk, visit.id);
    request.setDecorator('visit', visit);
  });
  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST') return;
    const visit = visitOf(request);
    visit.form = await readForm(request, visit.account !== undefined);
    if (isFormToken(visit.form.fields.formToken ?? '', visit.id)) return;
    return sendPage(reply, failurePage(desk, visit, 'forbidden'), 403);
  });
};

/** Lets nobody through who is not signed in; what they had typed is shown to them again. */
export const requireSignIn = (app: FastifyInstance, desk: Desk): void => {
  app.addHook('preHandler', async (request, reply) => {
    const visit = visitOf(request);
    if (visit.account) return;
    if (request.method !== 'POST') return reply.redirect(`${desk.home}/sign-in?told=needed`, 303);
    const words = wordsOf(visit);
    if (words.length > 0) return sendPage(reply, lostPage(desk, visit, words, 'signedOut'), 401);
    return sendPage(reply, signInPage(desk, visit, {notice: desk.t('signIn.needed')}), 401);
  });
};

/** Gives a visitor an id that no script reads and that no other site’s request brings. */
export const giveCookie = (request: FastifyRequest, reply: FastifyReply, {root}: Desk, id: string): void => {
  reply.setCookie(cookieName, id, {
    path: root,
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
  });
};
