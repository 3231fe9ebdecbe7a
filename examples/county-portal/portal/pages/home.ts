import type {FastifyInstance} from 'fastify';
import {news} from '../content/news.ts';
import {html} from '../html.ts';
import {sendPage, type PortalRoom} from '../room.ts';
import {newsList} from './news.ts';
import {guideSearch, guideSearchScript} from './services.ts';

/** The portal's home page. */
export const homePage = (app: FastifyInstance, {reader}: PortalRoom): void => {
  const {language, t} = reader;
  app.get('/', (_, reply) =>
    sendPage(reply, reader, {
      path: '',
      title: t('nav.home'),
      head: guideSearchScript(reader),
      main: html`
        <section class="hero">
          <div class="width">
            <h1>${t('home.title')}</h1>
            <p class="lead">${t('home.lead')}</p>
            <div class="start">
              ${guideSearch(reader)}
              <div>
                <section class="callout">
                  <div>
                    <h2>${t('home.rateTitle')}</h2>
                    <p>${t('home.rateText')}</p>
                  </div>
                  <p class="actions">
                    <a class="button" href="/${language}/cases/">${t('home.rateLink')}</a>
                    <a href="/${language}/tracking/">${t('home.trackText')}</a>
                  </p>
                </section>
                <section class="callout">
                  <div>
                    <h2>${t('home.askTitle')}</h2>
                    <p>${t('home.askText')}</p>
                  </div>
                  <p class="actions">
                    <a class="button" href="/${language}/consultation/">${t('home.askLink')}</a>
                    <a href="/${language}/replies/">${t('home.repliesLink')}</a>
                  </p>
                </section>
                <section class="callout">
                  <div>
                    <h2>${t('home.reportTitle')}</h2>
                    <p>${t('home.reportText')}</p>
                  </div>
                  <p class="actions">
                    <a class="button" href="/${language}/complaint/">${t('home.reportLink')}</a>
                    <a href="/${language}/tracking/">${t('home.trackText')}</a>
                  </p>
                </section>
              </div>
            </div>
          </div>
        </section>
        <div class="width">
          <section>
            <h2>${t('home.news')}</h2>
            ${newsList(reader, news.slice(0, 3))}
            <p class="more"><a href="/${language}/news/">${t('home.allNews')}</a></p>
          </section>
        </div>
      `,
    }),
  );
};
