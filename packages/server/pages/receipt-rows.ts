import type {Language, Localised, Receipt} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';

/** What stands first on every receipt: its number, its code and when it was given. */
export const receiptRows = (receipt: Receipt, county: CountyProfile, language: Language): Markup[] => {
  const t = wordsIn(language);
  return [
    row(t('receipt.number'), receipt.number, 'code'),
    row(t('receipt.queryCode'), receipt.queryCode, 'code'),
    row(t('receipt.receivedAt'), momentWords(receipt.receivedAt, county, language)),
  ];
};

/** A name and a value of a receipt; nothing when there is no value. */
export const row = (name: string, value: string | Markup = '', look = ''): Markup =>
  value === ''
    ? html``
    : html`<dt>${name}</dt>
        <dd class="${look}">${value}</dd>`;

/** A name that may be in another language than the page. */
export const localised = ({text, lang}: Localised): Markup => html`<span lang="${lang}">${text}</span>`;

/** A moment as people write it in a language, by the county's clock. */
export const momentWords = (at: string, {calendar}: CountyProfile, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: calendar.timeZone,
    hourCycle: 'h23',
  }).format(new Date(at));

/** A day as people write it in a language. */
export const dayWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${day}T00:00:00Z`),
  );
