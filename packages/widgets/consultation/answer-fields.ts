import {html, nothing, type TemplateResult} from 'lit';
import type {ConsultationProfile, Profile} from '@huiyin/core';
import {noticeChoice} from '../parts/asker/notice-choice.ts';
import {promise} from '../parts/asker/promise.ts';
import type {Question} from './question.ts';

/** What the citizen wishes of the answer, a box a purpose and none ticked, and by when it comes. */
export const answerFields = (
  question: Question,
  rules: ConsultationProfile,
  profile: Profile,
): TemplateResult => {
  const {localizer, replyWanted} = question;
  const {t} = localizer;
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
      ${rules.notify.length && replyWanted ? noticeChoice(localizer, rules.notify, question.initial('notify')) : nothing}
      ${rules.publishing === 'offered' ? publishing(question) : nothing}
    </fieldset>
    ${promise(localizer, replyWanted ? rules.replyWorkingDays : undefined, profile)}
  `;
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
