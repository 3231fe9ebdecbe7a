import type {FastifyInstance, FastifyRequest} from 'fastify';
import type {Channel} from '@huiyin/core';
import {people, type Person, type PortalCase} from '../content/people.ts';
import {serviceOf} from '../content/services.ts';
import {caseTokenFor} from '../handled-case.ts';
import {html} from '../html.ts';
import {raterFallback} from '../rater-fallback.ts';
import {sendPage, type PortalRoom} from '../room.ts';

/** The page on which a citizen rates one handled case, by the direct file of the page's language. */
export const ratePages = (app: FastifyInstance, room: PortalRoom): void => {
  for (const person of people) for (const portalCase of person.cases) ratePage(app, room, person, portalCase);
};

const ratePage = (app: FastifyInstance, room: PortalRoom, {id}: Person, portalCase: PortalCase): void => {
  const {reader, backend} = room;
  const {language, t} = reader;
  const path = `rate/${portalCase.id}/`;
  app.get(`/${path}`, async (request, reply) => {
    const caseToken = await caseTokenFor(portalCase, backend);
    const channel = channelOf(request);
    return sendPage(reply, reader, {
      path,
      isTask: true,
      title: t('rate.title', {matter: serviceOf(portalCase.service).title[language]}),
      head: html`<script type="module" src="/huiyin/rater.${language}.js"></script>`,
      main: html`
        <div class="width text">
          <h1>${t('rate.heading')}</h1>
          <hy-rater api="/api" channel="${channel}" case-token="${caseToken}">
            ${raterFallback({reader, caseToken, channel, api: '/api'})}
          </hy-rater>
          <p class="quiet">${t('rate.lead')}</p>
          <p class="back"><a href="/${language}/cases/${id}/">${t('rate.back')}</a></p>
        </div>
      `,
    });
  });
};

/** Whether the citizen sits before a computer or holds a phone, as far as the browser says. */
export const channelOf = ({headers}: FastifyRequest): Channel =>
  /Mobi/.test(headers['user-agent'] ?? '') ? 'mobile' : 'pc';
