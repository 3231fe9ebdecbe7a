import type {FastifyInstance} from 'fastify';
import {begunLetter, type AboutGuide} from '../begun-letter.ts';
import {html} from '../html.ts';
import {hotline} from '../profile.ts';
import {sendPage, type PortalRoom} from '../room.ts';
import {channelOf} from './rate.ts';

/** The page on which a citizen asks (政务咨询), by the direct file of the page's language. */
export const consultationPage = (app: FastifyInstance, room: PortalRoom): void => {
  const {reader} = room;
  const {language, t} = reader;
  const path = 'consultation/';
  app.get<AboutGuide>(`/${path}`, async (request, reply) =>
    sendPage(reply, reader, {
      path,
      isTask: true,
      title: t('consultation.title'),
      head: html`<script type="module" src="/huiyin/consultation.${language}.js"></script>`,
      main: html`
        <div class="width text">
          <h1>${t('consultation.title')}</h1>
          <p class="quiet">${t('consultation.lead')}</p>
          <hy-consultation
            api="/api"
            channel="${channelOf(request)}"
            guide-url="/${language}/services/{taskCode}/"
          >
            ${await begunLetter(request.query, 'question', room)}
            <p class="card">
              ${t('consultation.or')}
              <a href="/api/consultations/new?locale=${language}">${t('consultation.simple')}</a>
              ${t('consultation.call', {hotline})}
            </p>
          </hy-consultation>
          <p><a href="/${language}/replies/">${t('consultation.replies')}</a></p>
          <p><a href="/${language}/tracking/">${t('consultation.track')}</a></p>
        </div>
      `,
    }),
  );
};
