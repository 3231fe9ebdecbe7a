import type {FastifyInstance} from 'fastify';
import {departments} from '../content/departments.ts';
import {services, type Service} from '../content/services.ts';
import {factRows} from '../fact-rows.ts';
import {html, type Insertable} from '../html.ts';
import {hotline} from '../profile.ts';
import type {Reader} from '../reader.ts';
import {sendPage, type PortalRoom} from '../room.ts';

/** The list of services, and one page for each. */
export const servicePages = (app: FastifyInstance, {reader}: PortalRoom): void => {
  const {t} = reader;
  app.get('/services/', (_, reply) =>
    sendPage(reply, reader, {path: 'services/', title: t('service.list'), main: listOf(reader)}),
  );
  for (const service of services) {
    const path = `services/${service.id}/`;
    app.get(`/${path}`, (_, reply) =>
      sendPage(reply, reader, {path, title: service.title[reader.language], main: pageOf(service, reader)}),
    );
  }
};

/** Services as cards that lead to their pages. */
export const serviceCards = ({language, t}: Reader, shown: readonly Service[]) => html`
  <ul class="cards">
    ${shown.map(
      ({id, audience, title, summary}) => html`
        <li>
          <a href="/${language}/services/${id}/">${title[language]}</a>
          <p>${summary[language]}</p>
          <p class="tag">${t(`service.${audience}`)}</p>
        </li>
      `,
    )}
  </ul>
`;

const listOf = (reader: Reader) => html`
  <div class="width">
    <h1>${reader.t('service.list')}</h1>
    <p class="lead">${reader.t('service.lead')}</p>
    ${(['residents', 'business', 'foreigners'] as const).map(
      (audience) => html`
        <section>
          <h2>${reader.t(`service.${audience}`)}</h2>
          ${serviceCards(
            reader,
            services.filter((service) => service.audience === audience),
          )}
        </section>
      `,
    )}
  </div>
`;

const pageOf = (service: Service, reader: Reader) => {
  const {language, t} = reader;
  return html`
    <div class="width text">
      <p class="back"><a href="/${language}/services/">${t('service.list')}</a></p>
      <h1>${service.title[language]}</h1>
      <p class="lead">${service.summary[language]}</p>
      <dl class="facts">${factRows(factsOf(service, reader))}</dl>
      <h2>${t('service.materials')}</h2>
      <ul>
        ${service.materials.map((material) => html`<li>${material[language]}</li>`)}
      </ul>
      <h2>${t('service.steps')}</h2>
      <ol>
        ${[1, 2, 3, 4].map((step) => html`<li>${t(`service.step${step}`)}</li>`)}
      </ol>
      <p>${t('service.questions', {hotline})}</p>
    </div>
  `;
};

const factsOf = (service: Service, {language, t}: Reader): [Insertable, Insertable][] => [
  [t('service.department'), departments[service.department][language]],
  [
    t('service.time'),
    service.workingDays ? t('service.days', {count: service.workingDays}) : t('service.atOnce'),
  ],
  [
    t('service.visits'),
    service.visits ? t('service.visitCount', {count: service.visits}) : t('service.noVisit'),
  ],
  [t('service.fee'), service.fee ? t('service.yuan', {amount: service.fee}) : t('service.free')],
  [t('service.where'), t('service.window', {window: service.window})],
];
