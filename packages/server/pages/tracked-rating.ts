import {dayIn, type Handling, type TrackedRating} from '@huiyin/core';
import {html, type Markup} from './html.ts';
import {officeWords} from './office-words.ts';
import {wordsIn} from './page-words.ts';
import {ratingRows} from './receipt-page.ts';
import {dayWords, localised, receiptRows, row} from './receipt-rows.ts';
import type {TrackedParts} from './tracked-page.ts';

/** A rating: what the office did about it, whether one may rate again, and what was said. */
export const trackedRating = (tracked: TrackedRating, parts: TrackedParts): Markup => {
  const {county, language} = parts;
  const {case: about, rating, handling, followUp} = tracked;
  const t = wordsIn(language);
  const {queryCode: _, ...receipt} = rating.receipt;
  const {hotline} = county.portal;
  const which =
    rating.provenance === 'default' ? 'default' : rating.ratingNumber === 1 ? 'first' : 'followUp';
  const until = followUp && dayIn(county.calendar.timeZone, new Date(followUp.until));
  return html`
    ${handling && handled(handling, parts)}
    ${
      until &&
      html`<p>${t('track.rateAgain', {date: dayWords(until, language)})}</p>
        <p>${t('track.rateElsewhere', {hotline})}</p>`
    }
    <h2>${t('track.case')}</h2>
    <dl>
      ${row(t('track.matter'), localised(about.matter))}
      ${row(t('track.handledBy'), localised(about.department))}
      ${row(t('track.handledOn'), dayWords(about.handledOn, language))}
      ${row(t('track.caseNumber'), about.number)}
    </dl>
    <h2>${t('track.yours')}</h2>
    <dl>
      ${receiptRows(receipt, county, language)} ${row(t('track.which'), t(`track.${which}`))}
      ${ratingRows(rating.content, county, language)}
    </dl>
    <p>${t('track.changeRating', {hotline})}</p>
  `;
};

const handled = (handling: Handling, {language, today}: TrackedParts): Markup => {
  const t = wordsIn(language);
  const line = (name: 'callBack' | 'rectification', due: string, on: string | undefined) => {
    const values = {due: dayWords(due, language), date: on && dayWords(on, language)};
    return html`<p>${t(`track.handling.${name}.${standOf(due, on, today)}`, values)}</p>`;
  };
  return html`
    <h2>${t('track.handling.title')}</h2>
    ${line('callBack', handling.callBackDueOn, handling.calledBackOn)}
    ${line('rectification', handling.rectificationDueOn, handling.rectifiedOn)}
    ${handling.words && officeWords(handling.words, language)}
  `;
};

const standOf = (due: string, on: string | undefined, today: string) => {
  const isLate = (on ?? today) > due;
  if (on) return isLate ? 'doneLate' : 'done';
  return isLate ? 'overdue' : 'due';
};
