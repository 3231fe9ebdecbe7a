import type {Language, TrackingQuery} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import {textField} from './fields.ts';
import {html, type Markup} from './html.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';

/** Why there is nothing to show. It is never said which of the two was wrong. */
export type TrackNotice = 'miss' | 'busy' | 'unavailable';

interface TrackPageParts {
  county: CountyProfile;
  language: Language;
  /** What the citizen had filled in: all of it is there again. */
  typed?: Partial<TrackingQuery>;
  missing?: readonly (keyof TrackingQuery)[];
  notice?: TrackNotice;
}

/** The form that asks for number and query code: empty, or again with what was typed. */
export const trackPage = ({county, language, typed = {}, missing = [], notice}: TrackPageParts): string => {
  const t = wordsIn(language);
  const {hotline} = county.portal;
  const field = (name: keyof TrackingQuery): Markup =>
    textField({
      name,
      label: t(`receipt.${name}`),
      value: typed[name],
      hint: t(`track.hint.${name}`),
      problem: missing.includes(name) ? t(`track.missing.${name}`) : undefined,
    });
  const body = html`
    ${notice && html`<p class="problem" role="alert">${t(`track.${notice}`, {hotline})}</p>`}
    <form method="post" action="${trackAddress(language)}">
      ${field('number')} ${field('queryCode')}
      <p><button>${t('track.lookUp')}</button></p>
    </form>
    <p>${t('track.lost', {hotline})}</p>
  `;
  return page({county, language, title: t('track.title'), body});
};

/** Where the form stands, seen from beside it. Of all that it is about, only the language is in the address. */
export const trackAddress = (language: Language): string => `tracking?locale=${language}`;

/** Leads from a receipt to the form. */
export const trackLink = (language: Language): Markup =>
  html`<p><a href="${trackAddress(language)}">${wordsIn(language)('track.link')}</a></p>`;
