import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type {FastifyInstance, FastifyPluginAsync} from 'fastify';
import {languageOf, languages, type Language} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {keepAccount} from './accounts.ts';
import {answerFailures} from './answer-failures.ts';
import {deskWords} from './desk-words.ts';
import {partLimits} from './form.ts';
import {deskStyles} from './pages/desk-styles.ts';
import {auditRoutes} from './routes/audit-routes.ts';
import {correctionRoutes} from './routes/correction-routes.ts';
import {fileRoutes} from './routes/file-routes.ts';
import {inboxRoutes} from './routes/inbox-routes.ts';
import {questionRoutes} from './routes/question-routes.ts';
import {ratingRoutes} from './routes/rating-routes.ts';
import {passwordRoutes, signInRoutes} from './routes/sign-in-routes.ts';
import {deskHeaders} from './send-page.ts';
import {receiveVisits, requireSignIn} from './receive-visits.ts';
import type {Desk} from './visit.ts';

/** The reply desk: pages for officials, in five languages, that work without JavaScript. */
export const desk: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  for (const account of backend.config.desk?.accounts ?? []) {
    await keepAccount(backend.database, account, backend.clock());
  }
  await app.register(cookie);
  await app.register(formbody);
  await app.register(multipart, partLimits);
  // Pages are no part of the API that is described.
  app.addHook('onRoute', (route) => {
    route.schema = {...route.schema, hide: true};
  });
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(deskHeaders);
  });
  const root = app.prefix;
  app.get('/desk.css', async (_, reply) => reply.type('text/css').send(deskStyles));
  app.get('/', async ({headers}, reply) => {
    const wanted = (headers['accept-language'] ?? '')
      .split(',')
      .map((tag) => languageOf(tag.split(';')[0]!.trim()));
    return reply.redirect(`${root}/${wanted.find(Boolean) ?? 'zh'}/`, 303);
  });
  for (const language of languages) {
    await app.register(async (pages) => deskIn(pages, deskAt(backend, root, language)), {
      prefix: `/${language}`,
    });
  }
};

const deskAt = (backend: Backend, root: string, language: Language): Desk => ({
  backend,
  language,
  t: deskWords(language),
  root,
  home: `${root}/${language}`,
});

const deskIn = async (app: FastifyInstance, pages: Desk): Promise<void> => {
  receiveVisits(app, pages);
  answerFailures(app, pages);
  signInRoutes(app, pages);
  await app.register(async (inside) => {
    requireSignIn(inside, pages);
    for (const routes of [
      passwordRoutes,
      inboxRoutes,
      questionRoutes,
      fileRoutes,
      ratingRoutes,
      correctionRoutes,
      auditRoutes,
    ]) {
      routes(inside, pages);
    }
  });
};
