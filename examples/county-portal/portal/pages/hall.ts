import type {FastifyInstance} from 'fastify';
import {renderSVG} from 'uqr';
import {languages} from '@huiyin/core';
import {departments} from '../content/departments.ts';
import {serviceOf, type Service} from '../content/services.ts';
import type {ShownCase} from '../hall-window.ts';
import {newHandledCase} from '../handled-case.ts';
import {html, Markup} from '../html.ts';
import {documentOf, languageLinks} from '../layout.ts';
import {hotline} from '../profile.ts';
import {readerOf, type Reader} from '../reader.ts';
import {sendHtml, sendPage, type PortalRoom} from '../room.ts';

/** What is done at this window. */
const handled = [
  ...['social-security-card', 'identity-card', 'medical-insurance', 'property-transfer', 'work-permit'],
  ...['residence-permit', 'sole-trader', 'food-licence', 'road-occupation', 'hygiene-licence'],
].map(serviceOf);

/** The window of the service hall: the clerk's page, and the rating tablet before the citizen. */
export const hallPages = (app: FastifyInstance, room: PortalRoom): void => {
  const {reader, hallWindow} = room;
  const here = `/${reader.language}/hall/clerk/`;

  app.get('/hall/kiosk/', (_, reply) => sendHtml(reply, kioskPage(reader)));
  app.get('/hall/clerk/', (_, reply) =>
    sendPage(reply, reader, {
      path: 'hall/clerk/',
      title: reader.t('clerk.title'),
      main: clerkPage(reader, hallWindow.shown),
    }),
  );
  app.post('/hall/next', (_, reply) => {
    hallWindow.shown = undefined;
    hallWindow.show('');
    return reply.redirect(here, 303);
  });
  for (const service of handled) {
    app.post(`/hall/push/${service.id}`, async (_, reply) => {
      hallWindow.shown = await push(service, room);
      return reply.redirect(here, 303);
    });
  }
};

const push = async (
  service: Service,
  {backend, hallWindow, links, origin}: PortalRoom,
): Promise<ShownCase> => {
  const caseToken = await backend.caseTokenOf(newHandledCase(service));
  hallWindow.show(caseToken);
  return {serviceId: service.id, link: `${origin}/r#${links.add({caseToken, channel: 'qr'})}`};
};

const clerkPage = (reader: Reader, shown: ShownCase | undefined) => {
  const {language, t} = reader;
  return html`
    <div class="width">
      <h1>${t('clerk.title')}</h1>
      <p class="lead">${t('clerk.lead')}</p>
      <section class="callout">
        <div>
          <h2>${t('clerk.state')}</h2>
          <p role="status">
            ${shown ? t('clerk.showing', {matter: serviceOf(shown.serviceId).title[language]}) : t('clerk.blank')}
          </p>
        </div>
        <form class="actions" method="post" action="/${language}/hall/next">
          <button>${t('clerk.next')}</button>
          <a href="/${language}/hall/kiosk/" target="_blank" rel="noopener">${t('clerk.openKiosk')}</a>
        </form>
      </section>
      ${shown && ownPhone(shown.link, reader)}
      <section>
        <h2>${t('clerk.done')}</h2>
        <ul class="cases">
          ${handled.map((service) => caseItem(service, reader))}
        </ul>
      </section>
    </div>
  `;
};

const caseItem = ({id, title, department}: Service, {language, t}: Reader) => html`
  <li>
    <div>
      <h3>${title[language]}</h3>
      <p class="quiet">${departments[department][language]}</p>
    </div>
    <form method="post" action="/${language}/hall/push/${id}">
      <button class="second" aria-label="${t('clerk.pushOf', {matter: title[language]})}">
        ${t('clerk.push')}
      </button>
    </form>
  </li>
`;

const ownPhone = (link: string, {t}: Reader) => html`
  <section class="phone">
    <a class="qr" href="${link}" aria-label="${t('clerk.qrAlt')}">${qrOf(link)}</a>
    <div>
      <h2>${t('clerk.qrTitle')}</h2>
      <p>${t('clerk.qrText')}</p>
      <h3>${t('clerk.sms')}</h3>
      <p class="sms">${t('clerk.smsText', {link})}</p>
    </div>
  </section>
`;

const qrOf = (link: string) => new Markup(renderSVG(link, {border: 2}));

const kioskPage = (reader: Reader) => {
  const {t} = reader;
  return documentOf(
    {
      reader,
      title: t('kiosk.title'),
      head: html`
        <script type="module" src="/assets/kiosk.js"></script>
        <script src="/huiyin/huiyin.js" data-api="/api" async></script>
      `,
    },
    html`
      <div class="kiosk">
        <header>
          <p class="name">
            <img src="/assets/emblem.svg" alt="" width="56" height="56" />
            ${inEveryLanguage(reader, 'site.name')}
          </p>
          ${languageLinks(reader, 'hall/kiosk/')}
        </header>
        <main>
          <h1>${inEveryLanguage(reader, 'kiosk.welcome')}</h1>
          <hy-rater kiosk channel="hall-kiosk" api="/api">
            <p>${t('kiosk.fallback', {hotline})}</p>
          </hy-rater>
        </main>
      </div>
    `,
  );
};

// The tablet changes its language in place, so it carries these words in all five.
const inEveryLanguage = (reader: Reader, key: string) =>
  languages.map(
    (one) =>
      html`<span data-in="${one}" lang="${one}" ${one !== reader.language && html`hidden`}
        >${readerOf(one).t(key)}</span
      >`,
  );
