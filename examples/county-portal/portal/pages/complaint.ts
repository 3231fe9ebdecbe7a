import type {FastifyInstance} from 'fastify';
import {begunLetter, type AboutGuide} from '../begun-letter.ts';
import {html} from '../html.ts';
import {hotline} from '../profile.ts';
import {sendPage, type PortalRoom} from '../room.ts';
import {securityHeaders} from '../security-headers.ts';
import {channelOf} from './rate.ts';

/**
 * The page on which a citizen reports something (投诉举报), by the direct file of the page's language, and the same with
 * the form in a frame that the page cannot read.
 */
export const complaintPage = (app: FastifyInstance, room: PortalRoom): void => {
  const {reader, backendApart} = room;
  const {language, t} = reader;
  const path = 'complaint/';
  const isolatedPath = 'complaint/isolated/';
  app.get<AboutGuide>(`/${path}`, async (request, reply) =>
    sendPage(reply, reader, {
      path,
      isTask: true,
      title: t('complaint.title'),
      head: html`<script type="module" src="/huiyin/complaint.${language}.js"></script>`,
      main: html`
        <div class="width text">
          <h1>${t('complaint.title')}</h1>
          <p class="quiet">${t('complaint.lead')}</p>
          <hy-complaint api="/api" channel="${channelOf(request)}">
            ${await begunLetter(request.query, 'complaint', room)}
            <p class="card">
              ${t('complaint.or')}
              <a href="/api/complaints/new?locale=${language}">${t('consultation.simple')}</a>
              ${t('consultation.call', {hotline})}
            </p>
          </hy-complaint>
          ${backendApart && html`<p><a href="/${language}/${isolatedPath}">${t('complaint.apart')}</a></p>`}
          <p><a href="/${language}/consultation/">${t('complaint.ask')}</a></p>
          <p><a href="/${language}/tracking/">${t('complaint.track')}</a></p>
        </div>
      `,
    }),
  );

  if (!backendApart) return;
  app.get(`/${isolatedPath}`, (_, reply) =>
    sendPage(reply.headers(securityHeaders({framed: backendApart})), reader, {
      path: isolatedPath,
      isTask: true,
      title: t('complaint.apartTitle'),
      head: html`<script type="module" src="/huiyin/complaint.${language}.js"></script>`,
      main: html`
        <div class="width text">
          <h1>${t('complaint.apartTitle')}</h1>
          <p class="quiet">${t('complaint.apartLead')}</p>
          <hy-complaint isolated api="${backendApart}/api">
            <p class="card">
              ${t('complaint.or')}
              <a href="${backendApart}/api/complaints/new?locale=${language}">${t('consultation.simple')}</a>
              ${t('consultation.call', {hotline})}
            </p>
          </hy-complaint>
          <p>
            <a
              href="${backendApart}/api/complaints/isolated?locale=${language}"
              target="_blank"
              rel="noopener noreferrer"
              >${t('complaint.apartWindow')}</a
            >
          </p>
          <p><a href="/${language}/tracking/">${t('complaint.track')}</a></p>
        </div>
      `,
    }),
  );
};
