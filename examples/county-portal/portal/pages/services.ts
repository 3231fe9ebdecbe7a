import type {FastifyInstance} from 'fastify';
import type {Guide, Localised} from '@huiyin/core';
import {services} from '../content/services.ts';
import {factRows} from '../fact-rows.ts';
import {guideOf} from '../guide-of.ts';
import {html, type Insertable, type Markup} from '../html.ts';
import {hotline} from '../profile.ts';
import type {Reader} from '../reader.ts';
import {sendPage, type PortalRoom} from '../room.ts';

/** How matters are done (办事指南): the search, and a page for each of them. */
export const servicePages = (app: FastifyInstance, room: PortalRoom): void => {
  const {reader} = room;
  const {language, t} = reader;
  app.get('/services/', (_, reply) =>
    sendPage(reply, reader, {
      path: 'services/',
      title: t('service.list'),
      head: guideSearchScript(reader),
      main: html`
        <div class="width text">
          <h1>${t('service.list')}</h1>
          <p class="lead">${t('service.lead')}</p>
          ${guideSearch(reader)}
        </div>
      `,
    }),
  );
  app.get<{Params: {taskCode: string}}>('/services/:taskCode/', async (request, reply) => {
    const shown = await guideOf(request.params.taskCode, room);
    if (!shown) return reply.callNotFound();
    const {guide} = shown;
    return sendPage(reply, reader, {
      path: `services/${guide.taskCode}/`,
      title: guide.name.text,
      head: html`<script type="module" src="/huiyin/guide.${language}.js"></script>
        <script type="module" src="/assets/guide.js"></script>`,
      main: pageOf(guide, room),
    });
  });
};

/** The script of `guideSearch`. */
export const guideSearchScript = ({language}: Reader): Markup =>
  html`<script type="module" src="/huiyin/guides.${language}.js"></script>`;

/** The search over all guides; without JavaScript a list of those that are wanted most. */
export const guideSearch = ({language}: Reader): Markup => html`
  <hy-guides api="/api" guide-url="/${language}/services/{taskCode}/">
    <ul class="card">
      ${services.map(
        ({taskCode, title}) =>
          html`<li><a href="/${language}/services/${taskCode}/">${title[language]}</a></li>`,
      )}
    </ul>
  </hy-guides>
`;

const pageOf = (guide: Guide, {reader, origin}: PortalRoom) => {
  const {language, t} = reader;
  const code = encodeURIComponent(guide.taskCode);
  return html`
    <div class="width text">
      <h1 class="back"><a href="/${language}/services/">${t('service.list')}</a></h1>
      <hy-guide
        api="/api"
        task-code="${guide.taskCode}"
        share-url="${origin}/${language}/services/${code}/#choices={choices}"
        ask-url="/${language}/consultation/?about=${code}"
        failure-url="/${language}/complaint/?about=${code}"
      >
        ${fallbackOf(guide, reader)}
      </hy-guide>
      <p>${t('service.rate')} <a href="/${language}/cases/">${t('home.rateLink')}</a></p>
    </div>
  `;
};

/** What can be read without JavaScript: enough to come with the right papers, or to ask. */
const fallbackOf = (guide: Guide, {t}: Reader) => html`
  <div class="card">
    <h2 lang="${guide.name.lang}">${guide.name.text}</h2>
    <dl class="facts">
      ${factRows([
        [t('service.department'), words(guide.body.name)],
        ...guide.places.map((place): [Insertable, Insertable] => [
          t('service.where'),
          html`${words(place.name)}, ${words(place.address)}`,
        ]),
        [t('service.phone'), guide.enquiryPhones.join(' / ') || hotline],
      ])}
    </dl>
    ${guide.materials && materialsOf(guide.materials, t('service.materials'))}
    <p>${t('service.questions', {hotline})}</p>
  </div>
`;

const materialsOf = (materials: NonNullable<Guide['materials']>, title: string) => html`
  <h3>${title}</h3>
  <ul>
    ${materials.map(({name, standard}) => html`<li>${words(name)} ${standard && html`(${words(standard)})`}</li>`)}
  </ul>
`;

const words = ({text, lang}: Localised) => html`<span lang="${lang}">${text}</span>`;
