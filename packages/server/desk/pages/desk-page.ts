import {languages, type Language} from '@huiyin/core';
import {inLanguage} from '@huiyin/core/national';
import {html, pageText, type Markup} from '../../pages/html.ts';
import {formTokenOf} from '../sessions.ts';
import type {Desk, Visit} from '../visit.ts';
import {departmentName, localisedMarkup} from './county-words.ts';

export interface DeskPage {
  title: string;
  body: Markup;
  /** Where the page is below the language, such as `/ratings`. */
  path: string;
  /** Said above everything: what was done, or what went wrong. */
  notice?: string | undefined;
  /** Whether the notice is bad news. */
  isProblem?: boolean | undefined;
  /** What is wrong, each with the id of the control that it is about. */
  problems?: readonly {id: string; words: string}[] | undefined;
}

/** A whole page of the desk, with the way to the others for whoever is signed in. */
export const deskPage = (desk: Desk, visit: Visit, parts: DeskPage): string => {
  const {t, language, root} = desk;
  const {title, body, path} = parts;
  return `<!doctype html>${pageText(html`
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – ${t('desk.title')}</title>
        <link rel="stylesheet" href="${root}/desk.css" />
      </head>
      <body>
        <a class="skip" href="#main">${t('desk.skip')}</a>
        ${header(desk, visit, path)}
        <main id="main">
          <div class="width">${told(parts)} ${body}</div>
        </main>
      </body>
    </html>
  `)}`;
};

// Bad news takes the focus, so that whoever hears the page hears it first; that needs no script.
const told = ({notice, isProblem, problems = []}: DeskPage): Markup => {
  if (!notice) return html``;
  if (!isProblem) return html`<p class="notice" role="status">${notice}</p>`;
  return html`<div class="notice bad" role="alert" tabindex="-1" autofocus>
    <p>${notice}</p>
    ${
      problems.length > 0 &&
      html`<ul>
        ${problems.map(({id, words}) => html`<li><a href="#${id}">${words}</a></li>`)}
      </ul>`
    }
  </div>`;
};

/** What every form of a visitor begins with. */
export const formToken = ({id}: Visit): Markup =>
  html`<input type="hidden" name="formToken" value="${formTokenOf(id)}" />`;

const ownNames: Record<Language, string> = {
  zh: '中文',
  en: 'English',
  ru: 'Русский',
  ja: '日本語',
  ko: '한국어',
};

const header = (desk: Desk, visit: Visit, path: string): Markup => {
  const {t, language, root, home, backend} = desk;
  const portal = inLanguage(backend.config.profile.portal.name, language);
  return html`<header>
    <div class="bar">
      <nav class="width languages" aria-label="${t('desk.languages')}">
        ${languages.map(
          (one) =>
            html`<a href="${root}/${one}${path}" hreflang="${one}" lang="${one}" ${current(one === language)}
              >${ownNames[one]}</a
            > `,
        )}
      </nav>
    </div>
    <div class="width masthead">
      <p class="name">
        <a href="${home}/"
          ><span>${localisedMarkup(portal, desk)}</span> <strong>${t('desk.title')}</strong></a
        >
      </p>
      ${visit.account && menu(desk, path, visit.account.role === 'supervisor')}
    </div>
    ${visit.account && signedIn(desk, visit, visit.account)}
  </header>`;
};

const menu = ({t, home}: Desk, path: string, isSupervisor: boolean): Markup => {
  const link = (to: string, name: string) => {
    const isHere = to === '/' ? path === '/' || path.startsWith('/questions') : path.startsWith(to);
    return html`<a href="${home}${to}" ${current(isHere)}>${name}</a> `;
  };
  return html`<nav class="sections" aria-label="${t('desk.menu')}">
    ${link('/', t('desk.questions'))} ${link('/ratings', t('desk.ratings'))}
    ${link('/corrections', t('desk.corrections'))} ${isSupervisor && link('/audit', t('desk.audit'))}
    ${link('/password', t('desk.password'))}
  </nav>`;
};

const signedIn = (desk: Desk, visit: Visit, account: NonNullable<Visit['account']>): Markup => html`
  <div class="width who">
    <p>${account.name} · ${localisedMarkup(departmentName(account.department, desk), desk)}</p>
    <form method="post" action="${desk.home}/sign-out">
      ${formToken(visit)}
      <button class="second">${desk.t('desk.signOut')}</button>
    </form>
  </div>
`;

const current = (isCurrent: boolean) => isCurrent && html`aria-current="page"`;
