import {html, nothing, type TemplateResult} from 'lit';
import type {ConsultationProfile} from '@huiyin/core';
import {askedLabels, contactFields, labelOf} from '../parts/asker/contact-fields.ts';
import {personalNotice} from '../parts/asker/personal-notice.ts';
import {field, lineField} from '../parts/field/field.ts';
import type {Question} from './question.ts';

/** What comes into these fields later. */
interface Later {
  renderNumberNote(): unknown;
}

/** Who asks: after the word on what becomes of it, what the county needs, and the rest folded. */
export const askerFields = (
  question: Question,
  rules: ConsultationProfile,
  later: Later | undefined,
): TemplateResult | typeof nothing => {
  const {localizer} = question;
  const {t} = localizer;
  const {phone, email, organisations, onBehalf, identity, handler} = rules;
  const asked = [
    ...askedLabels(localizer, rules),
    ...(organisations ? [t('consultation.organisation')] : []),
    ...(onBehalf ? [t('consultation.onBehalfOf')] : []),
    ...(identity === 'never' ? [] : [t('consultation.number')]),
  ];
  if (!asked.length) return nothing;
  return html`
    <fieldset>
      <legend>${t('consultation.asker')}</legend>
      ${personalNotice(localizer, {asked, purpose: t('consultation.purposeText'), handler})}
      <div class="pairs">${contactFields(question, 'asker', rules)}</div>
      ${phone === 'optional' && email === 'optional' ? html`<p class="hint">${t('consultation.noContact')}</p>` : nothing}
      ${identity === 'never' ? nothing : html`${identityFields(question, rules)} ${later?.renderNumberNote()}`}
    </fieldset>
    ${organisations || onBehalf ? others(question, rules) : nothing}
  `;
};

const others = (question: Question, {organisations, onBehalf}: ConsultationProfile) => {
  const line = (name: 'organisation' | 'onBehalfOf', autocomplete: AutoFill) =>
    lineField({
      name: `asker.${name}`,
      label: question.localizer.t(`consultation.${name}`),
      autocomplete,
      error: question.errorOf(`asker.${name}`),
      initial: question.initial(`asker.${name}`),
    });
  return html`<details
    ?open=${Boolean(question.initial('asker.organisation') || question.initial('asker.onBehalfOf'))}
  >
    <summary>${question.localizer.t('consultation.others')}</summary>
    <div class="pairs">
      ${organisations ? line('organisation', 'organization') : nothing}
      ${onBehalf ? line('onBehalfOf', 'off') : nothing}
    </div>
  </details>`;
};

const identityFields = (question: Question, {identity, documents}: ConsultationProfile) => {
  const {localizer} = question;
  const {t} = localizer;
  const chosen = question.initial('document');
  return html`
    <div class="pairs">
      ${field(
        {
          name: 'document',
          label: labelOf(localizer, t('consultation.document'), identity),
          error: undefined,
        },
        html`<select id="document" name="document">
          <option value="">${t('consultation.noDocument')}</option>
          ${documents.map(
            (document) =>
              html`<option value=${document} ?selected=${chosen === document}>
                ${t(`consultation.documents.${document}`)}
              </option>`,
          )}
        </select>`,
      )}
      ${lineField({
        name: 'asker.identity',
        label: labelOf(localizer, t('consultation.number'), identity),
        hint: t('consultation.numberHint'),
        autocomplete: 'off',
        error: question.errorOf('asker.identity'),
        initial: question.initial('asker.identity'),
      })}
    </div>
  `;
};
