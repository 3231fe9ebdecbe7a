import type {FastifyInstance} from 'fastify';
import {galleryWidgets, statesOf, type GalleryState, type GalleryWidget} from '../gallery-states.ts';
import {nowhere} from '../gallery/nowhere.ts';
import {gallerySamples} from '../gallery/samples.ts';
import {html} from '../html.ts';
import {documentOf} from '../layout.ts';
import type {Reader} from '../reader.ts';
import {sendHtml, sendPage, type PortalRoom} from '../room.ts';
import {securityHeaders} from '../security-headers.ts';

/** Every state of every widget at three widths, each in a frame of its own. */
export const galleryPages = (app: FastifyInstance, {reader}: PortalRoom): void => {
  app.get('/gallery/', (_, reply) =>
    sendPage(reply, reader, {
      path: 'gallery/',
      title: reader.t('gallery.title'),
      head: html`<script type="module" src="/assets/gallery.js"></script>`,
      main: galleryPage(reader),
    }),
  );
  for (const widget of galleryWidgets) {
    for (const state of statesOf(widget)) {
      app.get(`/gallery/${state}/`, async (_, reply) =>
        sendHtml(
          reply.headers(securityHeaders({framed: nowhere})),
          framePage(state, reader, {widget, sample: await gallerySamples[widget](reader)}),
        ),
      );
    }
  }
};

const widths = [360, 768, 1280];

const galleryPage = (reader: Reader) => {
  const {t} = reader;
  return html`
    <div class="width">
      <h1>${t('gallery.title')}</h1>
      <p class="lead">${t('gallery.lead')}</p>
      <nav aria-label="${t('gallery.widgets')}">
        <ul class="states">
          ${galleryWidgets.map((widget) => html`<li><a href="#${widget}">${nameOf(widget, reader)}</a></li>`)}
        </ul>
      </nav>
    </div>
    ${galleryWidgets.map((widget) => widgetSection(widget, reader))}
  `;
};

const widgetSection = (widget: GalleryWidget, reader: Reader) => {
  const name = nameOf(widget, reader);
  return html`
    <section id="${widget}">
      <div class="width">
        <h2>${name} <code>hy-${widget}</code></h2>
        <nav aria-label="${name}">
          <ul class="states">
            ${statesOf(widget).map(
              (state) => html`<li><a href="#${idOf(state)}">${nameOf(state, reader)}</a></li>`,
            )}
          </ul>
        </nav>
      </div>
      ${statesOf(widget).map((state) => stateSection(state, reader))}
    </section>
  `;
};

const stateSection = (state: GalleryState, reader: Reader) => {
  const {language, t} = reader;
  const name = nameOf(state, reader);
  const address = `/${language}/gallery/${state}/`;
  return html`
    <section class="state" id="${idOf(state)}">
      <div class="width">
        <h3>${name}</h3>
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

const idOf = (state: GalleryState): string => state.replace('/', '-');

/** What a widget or one of its states is called. Looks that every widget has are called alike. */
const nameOf = (one: GalleryWidget | GalleryState, {t}: Reader): string => {
  const [widget, state] = one.split('/');
  if (!state) return t(`gallery.${widget!}.name`);
  return t(themes[state] ? `gallery.${state}` : `gallery.${widget!}.${state}`);
};

const themes: Partial<Record<string, string>> = {dark: 'dark', highContrast: 'high-contrast'};

interface Frame {
  widget: GalleryWidget;
  sample: object;
}

const framePage = (path: GalleryState, reader: Reader, {widget, sample}: Frame) => {
  const {language} = reader;
  const [, state] = path.split('/');
  const title = nameOf(path, reader);
  const theme = themes[state!];
  return documentOf(
    {
      reader,
      title,
      stylesheet: 'gallery-frame.css',
      head: html`
        ${theme && html`<link rel="stylesheet" href="/themes/${theme}.css" />`}
        <script type="module" src="/assets/gallery-frame-${widget}.js"></script>
        <script type="module" src="/huiyin/${widget}.${language}.js"></script>
      `,
    },
    html`
      <main class="${theme}">
        <h1 class="unseen">${title}</h1>
        <hy-${widget}
          data-state="${state}"
          data-sample="${JSON.stringify(sample)}"
        ></hy-${widget}>
      </main>
    `,
  );
};
