import Fastify, {type FastifyInstance} from 'fastify';
import fastifyStatic from '@fastify/static';
import {join} from 'node:path';
import {languages, type Channel} from '@huiyin/core';
import {serviceOf} from '../content/services.ts';
import {newHandledCase} from '../handled-case.ts';
import {html} from '../html.ts';
import {documentOf, languageLinks} from '../layout.ts';
import {raterFallback} from '../rater-fallback.ts';
import {readerOf, type Reader} from '../reader.ts';
import type {RatingBackend} from '../rating-backend.ts';
import {sendHtml, type PortalRoom} from '../room.ts';
import {root} from '../root.ts';
import {securityHeaders} from '../security-headers.ts';
import {readerFor} from './not-found.ts';
import {channelOf} from './rate.ts';

/** The portal's link to the other site. */
export const elsewhereLink = (app: FastifyInstance, {reader, elsewhere}: PortalRoom): void => {
  app.get('/elsewhere/', (_, reply) => reply.redirect(`${elsewhere}/${reader.language}/`));
};

/** Another site, on an origin of its own, that embeds the county's rater and calls the county's API. */
export const elsewhereSite = (county: string, backend: RatingBackend): FastifyInstance => {
  const app = Fastify({forceCloseConnections: true});
  app.register(fastifyStatic, {root: join(root, 'public'), prefix: '/assets/'});
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(securityHeaders({foreign: county}));
  });
  app.get('/', (request, reply) => reply.redirect(`/${readerFor(request).language}/`));
  for (const language of languages) {
    const reader = readerOf(language);
    app.get(`/${language}/`, async (request, reply) => {
      const caseToken = await backend.caseTokenOf(newHandledCase(serviceOf('road-occupation')));
      return sendHtml(reply, pageOf(reader, county, caseToken, channelOf(request)));
    });
  }
  return app;
};

const pageOf = (reader: Reader, county: string, caseToken: string, channel: Channel): string => {
  const {language, t} = reader;
  return documentOf(
    {
      reader,
      title: t('elsewhere.title'),
      stylesheet: 'elsewhere.css',
      head: html`<script type="module" src="${county}/huiyin/rater.${language}.js"></script>`,
    },
    html`
      <header>
        <p>${t('elsewhere.name')}</p>
        ${languageLinks(reader, '')}
      </header>
      <main>
        <h1>${t('elsewhere.title')}</h1>
        <p>${t('elsewhere.lead')}</p>
        <hy-rater api="${county}/api" channel="${channel}" case-token="${caseToken}">
          ${raterFallback({reader, caseToken, channel, api: `${county}/api`})}
        </hy-rater>
        <p><a href="${county}/${language}/">${t('elsewhere.back')}</a></p>
      </main>
    `,
  );
};
