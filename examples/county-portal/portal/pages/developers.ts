import type {FastifyInstance} from 'fastify';
import {serviceOf} from '../content/services.ts';
import {newHandledCase} from '../handled-case.ts';
import {html} from '../html.ts';
import type {Reader} from '../reader.ts';
import {sendPage, type PortalRoom} from '../room.ts';

/** For people who embed the rater: a working one beside the events that it fires, and the lines to copy. */
export const developersPage = (app: FastifyInstance, room: PortalRoom): void => {
  const {reader, backend} = room;
  app.get('/developers/', async (_, reply) => {
    const caseToken = await backend.caseTokenOf(newHandledCase(serviceOf('sole-trader')));
    return sendPage(reply, reader, {
      path: 'developers/',
      title: reader.t('developers.title'),
      head: html`
        <script type="module" src="/assets/developers.js"></script>
        <script src="/huiyin/huiyin.js" data-api="/api" async></script>
      `,
      main: mainOf(reader, caseToken),
    });
  });
};

const mainOf = (reader: Reader, caseToken: string) => {
  const {language, t} = reader;
  return html`
    <div class="width">
      <h1>${t('developers.title')}</h1>
      <p class="lead">${t('developers.lead')}</p>
      <div class="workbench">
        <section aria-label="hy-rater">
          <hy-rater case-token="${caseToken}"></hy-rater>
        </section>
        <section aria-labelledby="events">
          <h2 id="events">${t('developers.events')}</h2>
          <p class="quiet">${t('developers.privacy')}</p>
          <ol class="events" id="log" aria-live="polite">
            <li class="quiet">${t('developers.noEvents')}</li>
          </ol>
          <label class="choice"><input type="checkbox" id="cancel" /> ${t('developers.cancel')}</label>
          <p class="actions">
            <button type="button" class="second" id="clear">${t('developers.clear')}</button>
            <a class="button second" href="/${language}/developers/">${t('developers.newCase')}</a>
          </p>
        </section>
      </div>
      ${linesToCopy(reader)}
    </div>
  `;
};

const linesToCopy = ({language, t}: Reader) => html`
  <section>
    <h2>${t('developers.embed')}</h2>
    <p>${t('developers.embedText')}</p>
    <pre tabindex="0"><code>${loaderLines}</code></pre>
    <h2>${t('developers.direct')}</h2>
    <pre tabindex="0"><code>${directLines(language)}</code></pre>
    <h2>${t('developers.token')}</h2>
    <p>${t('developers.tokenText')}</p>
    <pre tabindex="0"><code>${tokenLines}</code></pre>
    <h2>${t('developers.api')}</h2>
    <p><a href="/api/openapi.json">${t('developers.apiText')}</a></p>
  </section>
`;

const loaderLines = `<script src="/huiyin/huiyin.js" data-api="/api" async></script>

<hy-rater case-token="…"></hy-rater>`;

const directLines = (language: string) => `<script type="module" src="/huiyin/rater.${language}.js"></script>

<hy-rater api="/api" case-token="…"></hy-rater>`;

const tokenLines = `POST /api/case-tokens
Authorization: Bearer …

{"case": {
  "number": "YD-SJ-2026-000902",
  "matter": [{"lang": "zh", "text": "食品经营许可"}],
  "department": [{"lang": "zh", "text": "云渡县市场监督管理局"}],
  "handledOn": "2026-11-20"
}}`;
