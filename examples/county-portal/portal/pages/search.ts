import type {FastifyInstance} from 'fastify';
import {html, type Markup} from '../html.ts';
import {hotline} from '../profile.ts';
import type {Reader} from '../reader.ts';
import {search, type Found} from '../search.ts';
import {searchForm} from '../search-form.ts';
import {sendPage, type PortalRoom} from '../room.ts';

/** What the search field leads to. */
export const searchPage = (app: FastifyInstance, {reader}: PortalRoom): void => {
  app.get<{Querystring: {q?: string | string[]}}>('/search/', (request, reply) => {
    const words = String(request.query.q ?? '')
      .trim()
      .slice(0, 100);
    return sendPage(reply, reader, {
      path: 'search/',
      title: reader.t('search.title'),
      main: html`<div class="width text">
        <h1>${reader.t('search.title')}</h1>
        ${searchForm(reader, words)} ${answerTo(words, reader)}
      </div>`,
    });
  });
};

const answerTo = (words: string, reader: Reader): Markup => {
  const {language, t} = reader;
  if (words === '') return html`<p role="status">${t('search.empty')}</p>`;
  const found = search(words, language);
  if (found.length > 0)
    return html`<p role="status">${t('search.found', {count: found.length, words})}</p>
      <ul class="found">
        ${found.map((one) => itemOf(one, language))}
      </ul>`;
  return html`
    <p role="status">${t('search.nothing', {words})}</p>
    <p>${t('search.help', {hotline})}</p>
    <p><a href="/${language}/services/">${t('home.allServices')}</a></p>
  `;
};

const itemOf = ({path, title, text}: Found, language: string) => html`
  <li>
    <a href="/${language}/${path}">${title}</a>
    <p>${text}</p>
  </li>
`;
