import {html, nothing, type TemplateResult} from 'lit';
import {addWorkingDays, type ConsultationProfile, type Profile} from '@huiyin/core';
import type {Question} from './question.ts';

/** What the citizen wishes of the answer, a box a purpose and none ticked, and by when it comes. */
export const answerFields = (
  question: Question,
  rules: ConsultationProfile,
  profile: Profile,
): TemplateResult => {
  const {t} = question.localizer;
  return html`
    <fieldset>
      <legend>${t('consultation.answer')}</legend>
      <div class="choice">
        <label>
          <input
            type="checkbox"
            name="noReply"
            ?checked=${Boolean(question.initial('noReply'))}
            @change=${({target}: Event) => question.set({replyWanted: !(target as HTMLInputElement).checked})}
          />
          <span>${t('consultation.noReply')}</span>
        </label>
      </div>
      ${rules.notify.length && question.replyWanted ? notices(question, rules) : nothing}
      ${rules.publishing === 'offered' ? publishing(question) : nothing}
    </fieldset>
    ${promise(question, rules, profile)}
  `;
};

const notices = (question: Question, {notify}: ConsultationProfile) => {
  const {t} = question.localizer;
  const chosen = question.initial('notify') || 'none';
  return html`<fieldset aria-describedby="notify-hint">
    <legend>${t('consultation.notify')}</legend>
    <div class="choice row">
      ${(['none', ...notify] as const).map(
        (way) =>
          html`<label>
            <input type="radio" name="notify" value=${way === 'none' ? '' : way} ?checked=${way === chosen} />
            <span>${t(`consultation.notifyBy.${way}`)}</span>
          </label>`,
      )}
    </div>
    <p class="hint" id="notify-hint">${t('consultation.notifyHint')}</p>
  </fieldset>`;
};

const publishing = (question: Question) => {
  const {t} = question.localizer;
  return html`<div class="choice">
    <label>
      <input
        type="checkbox"
        name="publishConsent"
        aria-describedby="publish-hint"
        ?checked=${Boolean(question.initial('publishConsent'))}
      />
      <span>${t('consultation.publish')}</span>
    </label>
    <p class="hint" id="publish-hint">${t('consultation.publishHint')}</p>
  </div>`;
};

/** Said before the button: by when the county answers, and what else it says. */
const promise = (
  {localizer, replyWanted}: Question,
  {replyWorkingDays: count}: ConsultationProfile,
  {calendar, notices}: Profile,
) => {
  const date = localizer.date(addWorkingDays(new Date(), count, calendar));
  if (!replyWanted && !notices.length) return nothing;
  return html`<div class="promise">
    ${replyWanted ? html`<p>${localizer.t('consultation.promise', {date, count})}</p>` : nothing}
    ${notices.map((notice) => html`<p lang=${notice.lang}>${notice.text}</p>`)}
  </div>`;
};
