import type {FastifyInstance} from 'fastify';
import {news, type NewsItem} from '../content/news.ts';
import {html} from '../html.ts';
import type {Reader} from '../reader.ts';
import {sendPage, type PortalRoom} from '../room.ts';

/** The list of news, and one page for each. */
export const newsPages = (app: FastifyInstance, {reader}: PortalRoom): void => {
  const {language, t} = reader;
  app.get('/news/', (_, reply) =>
    sendPage(reply, reader, {
      path: 'news/',
      title: t('news.list'),
      main: html`<div class="width">
        <h1>${t('news.list')}</h1>
        ${newsList(reader, news)}
      </div>`,
    }),
  );
  for (const item of news) {
    const path = `news/${item.id}/`;
    app.get(`/${path}`, (_, reply) =>
      sendPage(reply, reader, {path, title: item.title[language], main: pageOf(item, reader)}),
    );
  }
};

/** News as a list that leads to their pages. */
export const newsList = ({language, day}: Reader, shown: readonly NewsItem[]) => html`
  <ul class="news">
    ${shown.map(
      ({id, publishedOn, title, lead}) => html`
        <li>
          <time datetime="${publishedOn}">${day(publishedOn)}</time>
          <div>
            <a href="/${language}/news/${id}/">${title[language]}</a>
            <p>${lead[language]}</p>
          </div>
        </li>
      `,
    )}
  </ul>
`;

const pageOf = (item: NewsItem, {language, t, day}: Reader) => html`
  <article class="width text">
    <p class="back"><a href="/${language}/news/">${t('news.back')}</a></p>
    <h1>${item.title[language]}</h1>
    <p class="quiet">${t('news.publishedOn', {date: day(item.publishedOn)})}</p>
    <p class="lead">${item.lead[language]}</p>
    ${item.paragraphs.map((paragraph) => html`<p>${paragraph[language]}</p>`)}
  </article>
`;
