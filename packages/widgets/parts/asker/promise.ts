import {html, nothing, type TemplateResult} from 'lit';
import {addWorkingDays, type Profile} from '@huiyin/core';
import type {AskerWords} from './contact-fields.ts';

/** Said before the button: by when the county answers, where it does, and what else it says. */
export const promise = (
  localizer: AskerWords,
  replyWorkingDays: number | undefined,
  {calendar, notices}: Profile,
): TemplateResult | typeof nothing => {
  if (replyWorkingDays === undefined && !notices.length) return nothing;
  return html`<div class="promise">
    ${replyWorkingDays === undefined ? nothing : html`<p>${due(localizer, replyWorkingDays, calendar)}</p>`}
    ${notices.map((notice) => html`<p lang=${notice.lang}>${notice.text}</p>`)}
  </div>`;
};

const due = (localizer: AskerWords, count: number, calendar: Profile['calendar']): string =>
  localizer.t('asker.promise', {date: localizer.date(addWorkingDays(new Date(), count, calendar)), count});
