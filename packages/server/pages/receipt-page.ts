import type {Language, RatingContent, Receipt} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import {html, type Markup} from './html.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';
import {dayWords, receiptRows, row} from './receipt-rows.ts';
import {trackLink} from './track-page.ts';

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
  const body = html`
    ${isEarlier && html`<p class="problem">${t('receipt.already')}</p>`}
    <dl>${receiptRows(receipt, county, language)} ${ratingRows(content, county, language)}</dl>
    ${receipt.dueOn && html`<p>${t('receipt.dueOn', {day: dayWords(receipt.dueOn, language)})}</p>`}
    <p>${t('receipt.keep')}</p>
    ${trackLink(language)}
  `;
  return page({county, language, title: t('receipt.title'), body});
};

/** What was said in a rating. */
export const ratingRows = (content: RatingContent, county: CountyProfile, language: Language): Markup[] => {
  const t = wordsIn(language);
  return [
    row(t('receipt.grade'), t(`grades.${content.grade}`)),
    row(t('receipt.indicators'), indicatorNames(county, language, content.indicators).join('\n')),
    row(t('receipt.text'), content.text),
    row(t('receipt.anonymous'), content.anonymous ? t('receipt.yes') : ''),
  ];
};

const indicatorNames = (county: CountyProfile, language: Language, codes: readonly string[]): string[] => {
  const {indicators} = profileIn(county, language).rating.indicatorSet;
  return codes.map((code) => indicators.find((one) => one.code === code)?.label.text ?? code);
};
