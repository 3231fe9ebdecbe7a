import {html, nothing, type TemplateResult} from 'lit';
import type {Handling, Localizer} from '@huiyin/core';
import {richText} from '../parts/rich-text/rich-text.ts';
import type {RatingsKey} from './words.ts';

/** What the office did about a bad rating (差评), and what it has not done yet; late is called late. */
export const handling = (done: Handling | undefined, localizer: Localizer<RatingsKey>): TemplateResult => {
  const {t} = localizer;
  return html`<div class="promise">
    <h3>${t('ratings.handling')}</h3>
    ${
      done
        ? html`<p>${callBackOf(done, localizer)}</p>
            <p>${rectificationOf(done, localizer)}</p>
            ${done.words ? richText(done.words) : nothing}`
        : html`<p>${t('ratings.notHandled')}</p>`
    }
  </div>`;
};

const callBackOf = ({calledBackOn, callBackDueOn}: Handling, words: Localizer<RatingsKey>): string => {
  const due = words.date(callBackDueOn);
  if (!calledBackOn) return words.t('ratings.notCalledBack', {due});
  const isLate = calledBackOn > callBackDueOn;
  return words.t(isLate ? 'ratings.calledBackLate' : 'ratings.calledBack', {
    date: words.date(calledBackOn),
    due,
  });
};

const rectificationOf = (
  {rectifiedOn, rectificationDueOn}: Handling,
  words: Localizer<RatingsKey>,
): string => {
  const due = words.date(rectificationDueOn);
  if (!rectifiedOn) return words.t('ratings.notRectified', {due});
  const isLate = rectifiedOn > rectificationDueOn;
  return words.t(isLate ? 'ratings.rectifiedLate' : 'ratings.rectified', {
    date: words.date(rectifiedOn),
    due,
  });
};
