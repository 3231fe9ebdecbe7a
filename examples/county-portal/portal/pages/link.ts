import type {FastifyInstance} from 'fastify';
import {html} from '../html.ts';
import {hotline} from '../profile.ts';
import {sendPage, type PortalRoom} from '../room.ts';

/** Where a QR code or a text message leads. Its script exchanges the handle in the fragment for a case token. */
export const linkPage = (app: FastifyInstance, {reader}: PortalRoom): void => {
  const {language, t} = reader;
  app.get('/r/', (_, reply) =>
    sendPage(reply, reader, {
      path: 'r/',
      isTask: true,
      title: t('link.title'),
      head: html`
        <script type="module" src="/assets/link.js"></script>
        <script type="module" src="/huiyin/rater.${language}.js"></script>
      `,
      main: html`
        <div class="width text" id="link">
          <h1>${t('link.title')}</h1>
          <p class="lead">${t('link.lead')}</p>
          <noscript><p class="problem">${t('link.noScript', {hotline})}</p></noscript>
          <p role="status" hidden data-when="opening">${t('link.opening')}</p>
          <div role="alert" hidden data-when="gone">
            <p class="problem">${t('link.gone', {hotline})}</p>
            <p><a class="button" href="/${language}/cases/">${t('nav.cases')}</a></p>
          </div>
          <div role="alert" hidden data-when="offline">
            <p class="problem">${t('link.offline')}</p>
            <p><button>${t('link.retry')}</button></p>
          </div>
          <hy-rater api="/api" hidden data-when="open"></hy-rater>
        </div>
      `,
    }),
  );
};
