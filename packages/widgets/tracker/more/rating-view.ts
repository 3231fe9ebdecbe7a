import {html, nothing, type TemplateResult} from 'lit';
import type {TrackedRating} from '@huiyin/core';
import {handlingLines} from '../../parts/handling/handling-lines.ts';
import {comparison, difference, marked} from './comparison.ts';
import type {ViewOptions} from './letter-view.ts';
import {dayOf} from './county-time.ts';
import {ratingHeadlineOf} from './headline-of.ts';
import {officeWords} from './office-words.ts';
import {caseRows, ratingRows} from './rating-record.ts';

interface RatingViewOptions extends ViewOptions {
  /** The citizen wants to give the one follow-up rating (追评). */
  onRate: () => void;
  /** Whether the page has no form for it, so that another way is said. */
  rateElsewhere: boolean;
}

/** A rating: where it stands, what the office did about it, whether one may rate again, and what was said. */
export const ratingView = (tracked: TrackedRating, options: RatingViewOptions): TemplateResult => {
  const {words, enquiry, compared, receipt} = options;
  const {profile, hotline} = enquiry;
  const {t} = words;
  return html`
    <h2 tabindex="-1">${t(`tracked.rating.${ratingHeadlineOf(tracked)}`)}</h2>
    ${difference(compared, words, hotline)} ${handled(tracked, options)} ${again(tracked, options)}
    <h3>${t('tracked.case')}</h3>
    ${receipt.rows({title: '', rows: caseRows(tracked, words)})}
    <h3>${t('tracked.yours')}</h3>
    ${marked('content', compared, words)}
    ${receipt.rows({title: '', rows: ratingRows(tracked, words, profile)})} ${comparison(compared, words)}
    <p class="quietly">${t('tracked.changeRating', hotline)}</p>
  `;
};

const handled = ({handling}: TrackedRating, {words, enquiry}: RatingViewOptions) => {
  if (!handling) return nothing;
  const today = dayOf(enquiry.profile);
  return html`<div class="promise">
    <h3>${words.t('handling.title')}</h3>
    ${handlingLines(handling, words, today).map((line) => html`<p>${line}</p>`)}
    ${handling.words ? officeWords(handling.words, words) : nothing}
  </div>`;
};

const again = ({followUp}: TrackedRating, {words, enquiry, onRate, rateElsewhere}: RatingViewOptions) => {
  if (!followUp) return nothing;
  const {t} = words;
  const date = words.date(dayOf(enquiry.profile, followUp.until));
  return html`
    <p>${t('tracked.rateAgain', {date})}</p>
    <div class="actions">
      <button type="button" class="quiet" @click=${onRate}>${t('tracked.startRating')}</button>
    </div>
    <p role="status">${rateElsewhere ? t('tracked.rateElsewhere', enquiry.hotline) : nothing}</p>
  `;
};
