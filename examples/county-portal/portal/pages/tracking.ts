import type {FastifyInstance} from 'fastify';
import type {Channel, TrackingQuery} from '@huiyin/core';
import {html, type Markup} from '../html.ts';
import {hotline} from '../profile.ts';
import type {Reader} from '../reader.ts';
import {sendPage, type PortalRoom} from '../room.ts';
import {channelOf} from './rate.ts';

/** Shows what was sent and where it stands, by the direct file of the page's language. */
export const trackingPage = (app: FastifyInstance, {reader}: PortalRoom): void => {
  const {language, t} = reader;
  const path = 'tracking/';
  app.get(`/${path}`, (request, reply) =>
    sendPage(reply, reader, {
      path,
      title: t('tracking.title'),
      head: html`<script type="module" src="/huiyin/tracker.${language}.js"></script>
        <script type="module" src="/assets/tracking.js"></script>`,
      main: html`
        <div class="width text">
          <h1>${t('tracking.title')}</h1>
          <p class="lead">${t('tracking.lead')}</p>
          <hy-tracker api="/api">${fallback(reader)}</hy-tracker>
          ${rateAgain(reader, channelOf(request))}
        </div>
      `,
    }),
  );
};

/** The form without JavaScript: number and code travel in the body, and the backend answers with a page. */
const fallback = (reader: Reader): Markup => html`
  <form class="card" method="post" action="/api/tracking?locale=${reader.language}">
    ${field(reader, 'number')} ${field(reader, 'queryCode')}
    <p class="actions"><button>${reader.t('tracking.button')}</button></p>
  </form>
`;

// In a template: an element on the page would be loaded, and a case has to be looked up first.
const rateAgain = ({t, language}: Reader, channel: Channel): Markup => html`
  <section id="again" hidden>
    <h2 tabindex="-1">${t('tracking.rateAgain')}</h2>
    <template
      ><hy-rater api="/api" channel="${channel}"
        ><p class="card">${t('consultation.call', {hotline})}</p></hy-rater
      ></template
    >
    <p><a href="/${language}/tracking/">${t('tracking.again')}</a></p>
  </section>
`;

const field = ({t}: Reader, name: keyof TrackingQuery): Markup => html`
  <label for="${name}">${t(`tracking.${name}`)}</label>
  <input
    id="${name}"
    name="${name}"
    autocomplete="off"
    autocapitalize="characters"
    spellcheck="false"
    aria-describedby="${name}-hint"
  />
  <p class="quiet" id="${name}-hint">${t(`tracking.${name}Hint`)}</p>
`;
