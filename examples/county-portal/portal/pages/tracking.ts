import type {FastifyInstance} from 'fastify';
import {
  digestOf,
  isAdapterError,
  type Channel,
  type GivenRating,
  type TrackedRating,
  type TrackingQuery,
} from '@huiyin/core';
import {nationalIndicators} from '@huiyin/core/national';
import {factRows} from '../fact-rows.ts';
import {html, type Insertable, type Markup} from '../html.ts';
import {hotline} from '../profile.ts';
import type {Reader} from '../reader.ts';
import {sendPage, type PortalRoom} from '../room.ts';
import {channelOf} from './rate.ts';

type Miss = 'missing' | 'notFound' | 'unavailable';

/**
 * Shows what was sent and where it stands. A plain form, answered by the portal's server: number and code travel in
 * the body, never in an address.
 */
export const trackingPage = (app: FastifyInstance, room: PortalRoom): void => {
  const {reader} = room;
  const {language, t} = reader;
  const parts = {path: 'tracking/', title: t('tracking.title')};
  app.get('/tracking/', (request, reply) =>
    sendPage(reply, reader, {
      ...parts,
      head: html`<script type="module" src="/huiyin/tracker.${language}.js"></script>
        <script type="module" src="/assets/tracking.js"></script>`,
      main: html`${formPage(reader)} ${rateAgain(reader, channelOf(request))}`,
    }),
  );

  app.post<{Body: Partial<TrackingQuery>}>('/tracking/', async (request, reply) => {
    const {number = '', queryCode = ''} = request.body ?? {};
    const query = {number: number.trim(), queryCode: queryCode.trim()};
    const found = await lookUp(query, room);
    const main = typeof found === 'string' ? formPage(reader, query, found) : await foundPage(found, reader);
    return sendPage(reply, reader, {...parts, main});
  });
};

const lookUp = async (query: TrackingQuery, {backend, reader}: PortalRoom): Promise<TrackedRating | Miss> => {
  if (!query.number || !query.queryCode) return 'missing';
  try {
    const tracked = await backend.api.loadTracked(query, {locale: reader.language});
    return tracked.about === 'rating' ? tracked : 'notFound';
  } catch (error) {
    if (!isAdapterError(error)) throw error;
    return error.kind === 'rejected' ? 'notFound' : 'unavailable';
  }
};

const formPage = (reader: Reader, {number, queryCode} = {number: '', queryCode: ''}, miss?: Miss): Markup => {
  const {t} = reader;
  return html`
    <div class="width text">
      <h1>${t('tracking.title')}</h1>
      <p class="lead">${t('tracking.lead')}</p>
      ${miss && html`<p class="problem" role="alert">${t(`tracking.${miss}`, {hotline})}</p>`}
      <hy-tracker api="/api">
        <form class="card" method="post" action="/${reader.language}/tracking/">
          ${field(reader, 'number', number)} ${field(reader, 'queryCode', queryCode)}
          <p class="actions"><button>${t('tracking.button')}</button></p>
        </form>
      </hy-tracker>
    </div>
  `;
};

// In a template: an element on the page would be loaded, and a case has to be looked up first.
const rateAgain = ({t, language}: Reader, channel: Channel): Markup => html`
  <section class="width text" id="again" hidden>
    <h2 tabindex="-1">${t('tracking.rateAgain')}</h2>
    <template
      ><hy-rater api="/api" channel="${channel}"
        ><p class="card">${t('consultation.call', {hotline})}</p></hy-rater
      ></template
    >
    <p><a href="/${language}/tracking/">${t('tracking.again')}</a></p>
  </section>
`;

const field = ({t}: Reader, name: keyof TrackingQuery, value: string) => html`
  <label for="${name}">${t(`tracking.${name}`)}</label>
  <input
    id="${name}"
    name="${name}"
    value="${value}"
    autocomplete="off"
    autocapitalize="characters"
    spellcheck="false"
    aria-describedby="${name}-hint"
  />
  <p class="quiet" id="${name}-hint">${t(`tracking.${name}Hint`)}</p>
`;

const foundPage = async (tracked: TrackedRating, reader: Reader): Promise<Markup> => {
  const {t, language} = reader;
  return html`
    <div class="width text">
      <h1>${t('tracking.title')}</h1>
      <dl class="facts" role="status">${factRows(factsOf(tracked, reader))}</dl>
      ${await digestNote(tracked.rating, reader)}
      <p><a href="/${language}/tracking/">${t('tracking.again')}</a></p>
    </div>
  `;
};

const factsOf = (
  {state, case: handled, rating}: TrackedRating,
  reader: Reader,
): [Insertable, Insertable][] => {
  const {t} = reader;
  const {content, receipt, ratingNumber} = rating;
  const yesOrNo = content.anonymous ? 'yes' : 'no';
  const facts: [string, Insertable | undefined][] = [
    ['state', t(`tracking.${state}`)],
    ['number', receipt.number],
    ['receivedAt', reader.moment(receipt.receivedAt)],
    ['dueOn', receipt.dueOn && reader.day(receipt.dueOn)],
    ['matter', html`<span lang="${handled.matter.lang}">${handled.matter.text}</span>`],
    ['department', html`<span lang="${handled.department.lang}">${handled.department.text}</span>`],
    ['handledOn', reader.day(handled.handledOn)],
    ['kind', t(ratingNumber === 1 ? 'tracking.first' : 'tracking.followUp')],
    ['grade', t(`rate.${content.grade}`)],
    ['reasons', reasonsOf(content.indicators, reader)],
    ['words', content.text && html`<span class="said">${content.text}</span>`],
    ['anonymous', t(`tracking.${yesOrNo}`)],
  ];
  return facts.flatMap(([name, value]) => (value ? [[t(`tracking.${name}`), value]] : []));
};

const reasonsOf = (codes: readonly string[], {language}: Reader): Markup | undefined => {
  if (codes.length === 0) return undefined;
  const label = (code: string) =>
    nationalIndicators.indicators.find((one) => one.code === code)?.label[language] ?? code;
  return html`<ul>
    ${codes.map((code) => html`<li>${label(code)}</li>`)}
  </ul>`;
};

const digestNote = async ({content, receipt}: GivenRating, {t}: Reader) => {
  if (!receipt.digest) return undefined;
  const isSame = (await digestOf(content)) === receipt.digest;
  return isSame
    ? html`<p class="quiet">${t('tracking.sameAsSent')}</p>`
    : html`<p class="problem">${t('tracking.notSameAsSent', {hotline})}</p>`;
};
