import {languages, type Language} from '@huiyin/core';
import {html, type Insertable, type Markup} from './html.ts';
import {hotline} from './profile.ts';
import type {Reader} from './reader.ts';

export interface Page {
  readonly reader: Reader;
  /** The address below the language, such as `services/` */
  readonly path: string;
  readonly title: string;
  readonly main: Insertable;
  /** Scripts and stylesheets of this page only. */
  readonly head?: Insertable;
  /** The page is for one task, which gets the room of a small screen. */
  readonly isTask?: boolean;
  /** The page's main stylesheet; the portal's own unless given. */
  readonly stylesheet?: string;
}

/** What each language calls itself. */
export const ownNames: Record<Language, string> = {
  zh: '中文',
  en: 'English',
  ru: 'Русский',
  ja: '日本語',
  ko: '한국어',
};

/** A whole page of the portal, with its header and footer. */
export const layout = (page: Page): string => {
  const {reader, path, main} = page;
  return documentOf(
    page,
    html`
      <a class="skip" href="#main">${reader.t('site.skip')}</a>
      ${header(reader, path)}
      <main id="main">${main}</main>
      ${footer(reader)}
    `,
  );
};

/** A page without the portal's header and footer: the tablet in the hall, a frame of the gallery. */
export const documentOf = (
  {reader, title, head, isTask, stylesheet = 'portal.css'}: Omit<Page, 'main' | 'path'>,
  body: Markup,
): string =>
  String(
    html`<!doctype html>
      <html lang="${reader.language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="renderer" content="webkit" />
          <title>${title} – ${reader.t('site.name')}</title>
          <link rel="icon" href="/assets/emblem.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/assets/${stylesheet}" />
          ${head}
        </head>
        <body ${isTask && html`class="task"`}>
          ${body}
        </body>
      </html>`,
  );

/** Links to the same page in the other languages. */
export const languageLinks = ({language, t}: Reader, path: string): Markup => html`
  <nav class="languages" aria-label="${t('site.languages')}">
    ${languages.map(
      (one) =>
        html`<a href="/${one}/${path}" hreflang="${one}" lang="${one}" ${current(one === language)}
          >${ownNames[one]}</a
        >`,
    )}
  </nav>
`;

const header = (reader: Reader, path: string) => {
  const {language, t} = reader;
  const sections = ['', 'services/', 'consultation/', 'complaint/', 'cases/', 'tracking/', 'news/'];
  const names = ['home', 'services', 'consultation', 'complaint', 'cases', 'tracking', 'news'];
  return html`
    <header class="site">
      <div class="bar">
        <div class="width">
          <p class="fiction">${t('site.fiction')}</p>
          ${languageLinks(reader, path)}
        </div>
      </div>
      <div class="width masthead">
        <a class="name" href="/${language}/">
          <img src="/assets/emblem.svg" alt="" width="48" height="48" />
          <span>${t('site.name')}</span>
        </a>
        <nav class="sections" aria-label="${t('site.menu')}">
          ${sections.map((section, index) => {
            const isHere = section === '' ? path === '' : path.startsWith(section);
            return html`<a href="/${language}/${section}" ${current(isHere)}>${t(`nav.${names[index]}`)}</a>`;
          })}
        </nav>
      </div>
    </header>
  `;
};

const current = (isCurrent: boolean) => isCurrent && html`aria-current="page"`;

const footer = ({language, t}: Reader) => html`
  <footer class="site">
    <div class="width columns">
      <section>
        <h2>${t('footer.contact')}</h2>
        <p><a href="tel:${hotline}">${t('footer.hotline', {hotline})}</a></p>
        <p>${t('footer.address')}</p>
        <p>${t('footer.hours')}</p>
      </section>
      <section>
        <h2>${t('footer.open')}</h2>
        <ul>
          <li><a href="/${language}/replies/">${t('footer.replies')}</a></li>
          <li><a href="/${language}/ratings/">${t('footer.ratings')}</a></li>
        </ul>
      </section>
      <section>
        <h2>${t('footer.hall')}</h2>
        <ul>
          <li><a href="/${language}/hall/clerk/">${t('footer.clerk')}</a></li>
          <li><a href="/${language}/hall/kiosk/">${t('footer.kiosk')}</a></li>
          <li><a href="/${language}/desk/">${t('footer.desk')}</a></li>
        </ul>
      </section>
      <section>
        <h2>${t('footer.demo')}</h2>
        <ul>
          <li><a href="/${language}/developers/">${t('footer.developers')}</a></li>
          <li><a href="/${language}/gallery/">${t('footer.gallery')}</a></li>
          <li><a href="/${language}/elsewhere/">${t('footer.elsewhere')}</a></li>
        </ul>
      </section>
    </div>
    <p class="width fiction">${t('site.fiction')}</p>
  </footer>
`;
