import {html, nothing} from 'lit';
import {dayIn} from '@huiyin/core';
import {momentOf} from '../parts/receipt/moment-of.ts';
import type {View} from './view.ts';

interface NoticeOptions {
  /** Whether the guide cannot be read again now. */
  isCut: boolean;
  onAgain(): void;
  onCurrent(): void;
}

/** What somebody has to know before they rely on a guide: that it is old, not in force, not in their language. */
export const notices = (view: View, {isCut, onAgain, onCurrent}: NoticeOptions) => {
  const {guide, calendar, localizer, readAt, replacedBy} = view;
  const lapse = lapseOf(view);
  const {t, language} = localizer;
  return html`
    <div role="status">
      ${
        isCut
          ? notice(
              t('guide.seen', {time: momentOf(readAt, language, calendar.timeZone)}),
              button(t('guide.again'), onAgain),
            )
          : nothing
      }
    </div>
    ${lapse ? notice(lapse, replacedBy ? button(t('guide.showCurrent'), onCurrent) : nothing) : nothing}
    ${isAllIn(language, guide) ? nothing : html`<p class="quietly">${t('guide.original')}</p>`}
  `;
};

/** Why a guide does not hold today; `undefined` where it does. */
export const lapseOf = ({
  guide: {version},
  replacedBy,
  calendar,
  now,
  localizer,
}: View): string | undefined => {
  if (replacedBy) return localizer.t('guide.replaced', {number: version.number, now: replacedBy});
  const today = dayIn(calendar.timeZone, now);
  const {validFrom, validUntil} = version;
  if (validUntil && validUntil < today) return localizer.t('guide.over', {date: localizer.date(validUntil)});
  if (validFrom > today) return localizer.t('guide.notYet', {date: localizer.date(validFrom)});
  return undefined;
};

const notice = (words: string, action: unknown = nothing) =>
  html`<div class="promise notice">
    <p>${words}</p>
    ${action}
  </div>`;

const button = (label: string, onPress: () => void) =>
  html`<button type="button" class="quiet" @click=${onPress}>${label}</button>`;

/** Whether every word of the county is in this language. */
const isAllIn = (language: string, value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const {lang} = value as {lang?: unknown};
  if (typeof lang === 'string') return lang === language;
  return Object.values(value).every((one) => isAllIn(language, one));
};
