import {html, type Markup} from '../../pages/html.ts';
import {shortestPassword} from '../password.ts';
import type {Desk, Visit} from '../visit.ts';
import {deskPage, formToken} from './desk-page.ts';
import {inputField, textField} from './fields.ts';

interface Told {
  notice?: string | undefined;
  isProblem?: boolean | undefined;
}

/** The way in. The name stays when something was wrong, the password never does. */
export const signInPage = (desk: Desk, visit: Visit, told: Told = {}): string => {
  const {t, home} = desk;
  const body = html`<h1>${t('signIn.title')}</h1>
    <form class="card narrow" method="post" action="${home}/sign-in">
      ${formToken(visit)}
      ${inputField({
        id: 'name',
        name: 'name',
        label: t('signIn.name'),
        type: 'text',
        value: visit.form.fields.name,
        more: html`autocomplete="username" autocapitalize="none" spellcheck="false" required`,
      })}
      ${inputField({
        id: 'password',
        name: 'password',
        label: t('signIn.password'),
        type: 'password',
        more: html`autocomplete="current-password" required`,
      })}
      <p><button>${t('signIn.send')}</button></p>
    </form>`;
  return deskPage(desk, visit, {title: t('signIn.title'), body, path: '/sign-in', ...told});
};

/** What somebody typed and what cannot be kept any more, to be copied: nothing that was written is lost. */
export const lostPage = (
  desk: Desk,
  visit: Visit,
  words: readonly string[],
  why: 'signedOut' | 'passedOn',
): string => {
  const {t, home} = desk;
  const title = t(`lost.${why}.title`);
  const box = (value: string, place: number): Markup =>
    textField({id: `words-${place}`, name: 'words', label: t('lost.words'), value, rows: 8});
  const body = html`<h1>${title}</h1>
    <p>${t(`lost.${why}.text`)}</p>
    <div class="card">${words.map(box)}</div>
    <p>
      ${
        why === 'signedOut'
          ? html`<a class="button" href="${home}/sign-in" target="_blank">${t('lost.signIn')}</a>`
          : html`<a href="${home}/">${t('desk.back')}</a>`
      }
    </p>`;
  return deskPage(desk, visit, {title, body, path: '/'});
};

/** Where an official gets another password; `problem` is that of the field it names. */
export const passwordPage = (
  desk: Desk,
  visit: Visit,
  problem?: {field: 'current' | 'next' | 'again'; text: string},
): string => {
  const {t, home} = desk;
  const box = (name: 'current' | 'next' | 'again', hint?: string) =>
    inputField({
      id: name,
      name,
      label: t(`password.${name}`),
      type: 'password',
      ...(hint && {hint}),
      problem: problem?.field === name ? problem.text : undefined,
      more: html`autocomplete="${name === 'current' ? 'current-password' : 'new-password'}" required`,
    });
  const body = html`<h1>${t('password.title')}</h1>
    <form class="card narrow" method="post" action="${home}/password">
      ${formToken(visit)} ${box('current')} ${box('next', t('password.hint', {count: shortestPassword}))}
      ${box('again')}
      <p><button>${t('password.send')}</button></p>
    </form>`;
  return deskPage(desk, visit, {title: t('password.title'), body, path: '/password'});
};
