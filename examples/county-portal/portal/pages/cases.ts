import type {FastifyInstance} from 'fastify';
import {isAdapterError, type CaseState} from '@huiyin/core';
import {departments} from '../content/departments.ts';
import {people, type Person, type PortalCase} from '../content/people.ts';
import {serviceOf} from '../content/services.ts';
import {caseTokenFor, dayBefore} from '../handled-case.ts';
import {html} from '../html.ts';
import {sendPage, type PortalRoom} from '../room.ts';

type Standing = CaseState['status'] | 'expired';

/** 我的办件: three people to choose from, and the handled cases of each. */
export const casePages = (app: FastifyInstance, room: PortalRoom): void => {
  const {t} = room.reader;
  app.get('/cases/', (_, reply) =>
    sendPage(reply, room.reader, {path: 'cases/', title: t('cases.title'), main: choiceOfPeople(room)}),
  );
  // A real portal knows the citizen from its own session; here the address says which invented person it is.
  for (const person of people) {
    const path = `cases/${person.id}/`;
    app.get(`/${path}`, async (_, reply) =>
      sendPage(reply, room.reader, {path, title: t('cases.title'), main: await casesOf(person, room)}),
    );
  }
};

const choiceOfPeople = ({reader: {language, t}}: PortalRoom) => html`
  <div class="width text">
    <h1>${t('cases.title')}</h1>
    <h2>${t('cases.choose')}</h2>
    <p class="quiet">${t('cases.chooseLead')}</p>
    <ul class="people">
      ${people.map(
        ({id, name, about, cases}) => html`
          <li>
            <a href="/${language}/cases/${id}/">${name[language]}</a>
            <p>${about[language]}</p>
            <p class="quiet">${t('cases.show', {count: cases.length})}</p>
          </li>
        `,
      )}
    </ul>
  </div>
`;

const casesOf = async ({name, cases}: Person, room: PortalRoom) => {
  const {language, t} = room.reader;
  const standings = await Promise.all(cases.map((one) => standingOf(one, room)));
  return html`
    <div class="width text">
      <p class="back"><a href="/${language}/cases/">${t('cases.other')}</a></p>
      <h1>${t('cases.of', {name: name[language]})}</h1>
      <ul class="cases">
        ${cases.map((one, index) => caseItem(one, standings[index]!, room))}
      </ul>
    </div>
  `;
};

const standingOf = async (portalCase: PortalCase, {backend, reader}: PortalRoom): Promise<Standing> => {
  try {
    const token = await caseTokenFor(portalCase, backend);
    return (await backend.api.loadCase(token, {locale: reader.language})).status;
  } catch (error) {
    if (isAdapterError(error) && error.kind === 'expired') return 'expired';
    throw error;
  }
};

const caseItem = (portalCase: PortalCase, standing: Standing, {reader}: PortalRoom) => {
  const {language, t} = reader;
  const service = serviceOf(portalCase.service);
  const matter = service.title[language];
  const isUnrated = standing === 'open' || standing === 'expired';
  const [words, name] = isUnrated ? ['rate', 'rateOf'] : ['view', 'viewOf'];
  return html`
    <li class="stands">
      <div>
        <h2>${matter}</h2>
        <p>${departments[service.department][language]}</p>
        <p class="quiet">
          <span class="whole"
            >${t('cases.handledOn', {date: reader.day(dayBefore(portalCase.daysAgo))})}</span
          >
          ·
          <span class="whole">${t('cases.number')} ${portalCase.number}</span>
        </p>
      </div>
      <p class="standing ${standing}">${t(`cases.${standing}`)}</p>
      <a
        class="button ${standing !== 'open' && 'second'}"
        href="/${language}/rate/${portalCase.id}/"
        aria-label="${t(`cases.${name}`, {matter})}"
        >${t(`cases.${words}`)}</a
      >
    </li>
  `;
};
