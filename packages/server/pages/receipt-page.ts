import type {Language, RatingContent, Receipt} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import {html, type Markup} from './html.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';

interface ReceiptPageParts {
  county: CountyProfile;
  language: Language;
  receipt: Receipt;
  content: RatingContent;
  /** Whether this is the receipt of an earlier rating, and what was sent now was not kept. */
  isEarlier: boolean;
}

/** The receipt as a page: to read, to copy by hand, to print. */
export const receiptPage = ({county, language, receipt, content, isEarlier}: ReceiptPageParts): string => {
  const t = wordsIn(language);
  const {timeZone} = county.calendar;
  const time = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
    hourCycle: 'h23',
  });
  const rows = [
    row(t('receipt.number'), receipt.number, 'code'),
    row(t('receipt.queryCode'), receipt.queryCode, 'code'),
    row(t('receipt.receivedAt'), time.format(new Date(receipt.receivedAt))),
    row(t('receipt.grade'), t(`grades.${content.grade}`)),
    row(t('receipt.indicators'), indicatorNames(county, language, content.indicators).join('\n')),
    row(t('receipt.text'), content.text),
    row(t('receipt.anonymous'), content.anonymous ? t('receipt.yes') : ''),
  ];
  const body = html`
    ${isEarlier && html`<p class="problem">${t('receipt.already')}</p>`}
    <dl>${rows}</dl>
    ${receipt.dueOn && html`<p>${t('receipt.dueOn', {day: dayWords(receipt.dueOn, language)})}</p>`}
    <p>${t('receipt.keep')}</p>
  `;
  return page({county, language, title: t('receipt.title'), body});
};

const row = (name: string, value = '', look = ''): Markup =>
  value === ''
    ? html``
    : html`<dt>${name}</dt>
        <dd class="${look}">${value}</dd>`;

const indicatorNames = (county: CountyProfile, language: Language, codes: readonly string[]): string[] => {
  const {indicators} = profileIn(county, language).rating.indicatorSet;
  return codes.map((code) => indicators.find((one) => one.code === code)?.label.text ?? code);
};

const dayWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${day}T00:00:00Z`),
  );
