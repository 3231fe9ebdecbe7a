import type {FastifyInstance} from 'fastify';
import {departments} from '../content/departments.ts';
import {serviceOf} from '../content/services.ts';
import {galleryStates, type GalleryState} from '../gallery-states.ts';
import {dayBefore} from '../handled-case.ts';
import {html} from '../html.ts';
import {documentOf} from '../layout.ts';
import type {Reader} from '../reader.ts';
import {sendHtml, sendPage, type PortalRoom} from '../room.ts';

/** Every state of the rater at three widths, each in a frame of its own. */
export const galleryPages = (app: FastifyInstance, {reader}: PortalRoom): void => {
  app.get('/gallery/', (_, reply) =>
    sendPage(reply, reader, {
      path: 'gallery/',
      title: reader.t('gallery.title'),
      head: html`<script type="module" src="/assets/gallery.js"></script>`,
      main: galleryPage(reader),
    }),
  );
  for (const state of galleryStates) {
    app.get(`/gallery/${state}/`, (_, reply) => sendHtml(reply, framePage(state, reader)));
  }
};

const widths = [360, 768, 1280];

const galleryPage = (reader: Reader) => {
  const {t} = reader;
  return html`
    <div class="width">
      <h1>${t('gallery.title')}</h1>
      <p class="lead">${t('gallery.lead')}</p>
      <nav aria-label="${t('gallery.states')}">
        <ul class="states">
          ${galleryStates.map((state) => html`<li><a href="#${state}">${t(`gallery.${state}`)}</a></li>`)}
        </ul>
      </nav>
    </div>
    ${galleryStates.map((state) => stateSection(state, reader))}
  `;
};

const stateSection = (state: GalleryState, {language, t}: Reader) => {
  const name = t(`gallery.${state}`);
  const address = `/${language}/gallery/${state}/`;
  return html`
    <section class="state" id="${state}">
      <div class="width">
        <h2>${name}</h2>
        <p><a href="${address}">${t('gallery.open')}</a></p>
      </div>
      <div class="frames" tabindex="0" role="group" aria-label="${name}">
        ${widths.map(
          (width) => html`
            <figure>
              <figcaption>${t('gallery.width', {width})}</figcaption>
              <iframe
                src="${address}"
                title="${name}, ${t('gallery.width', {width})}"
                width="${width}"
                height="720"
                loading="lazy"
              ></iframe>
            </figure>
          `,
        )}
      </div>
    </section>
  `;
};

const themes: Partial<Record<GalleryState, string>> = {dark: 'dark', highContrast: 'high-contrast'};

const framePage = (state: GalleryState, reader: Reader) => {
  const {language, t} = reader;
  const {title, department} = serviceOf('social-security-card');
  const theme = themes[state];
  return documentOf(
    {
      reader,
      title: t(`gallery.${state}`),
      stylesheet: 'gallery-frame.css',
      head: html`
        ${theme && html`<link rel="stylesheet" href="/themes/${theme}.css" />`}
        <script type="module" src="/assets/gallery-frame.js"></script>
        <script type="module" src="/huiyin/rater.${language}.js"></script>
      `,
    },
    html`
      <main class="${theme}">
        <h1 class="unseen">${t(`gallery.${state}`)}</h1>
        <hy-rater
          case-token="gallery"
          ${state === 'kiosk' && html`kiosk`}
          data-state="${state}"
          data-matter="${title[language]}"
          data-department="${departments[department][language]}"
          data-handled-on="${dayBefore(4)}"
        ></hy-rater>
      </main>
    `,
  );
};
