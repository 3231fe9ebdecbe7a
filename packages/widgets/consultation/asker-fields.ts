import {html, nothing, type TemplateResult} from 'lit';
import type {ConsultationProfile} from '@huiyin/core';
import {field, lineField} from '../parts/field/field.ts';
import {personalNotice} from './personal-notice.ts';
import type {Question} from './question.ts';
import type {ConsultationKey} from './words.ts';

/** Who asks: after the word on what becomes of it, what the county needs, and the rest folded. */
export const askerFields = (
  question: Question,
  rules: ConsultationProfile,
): TemplateResult | typeof nothing => {
  const {t} = question.localizer;
  const {name, phone, email, organisations, onBehalf, identity} = rules;
  const isAsked =
    [name, phone, email, identity].some((need) => need !== 'never') || organisations || onBehalf;
  if (!isAsked) return nothing;
  return html`
    <fieldset>
      <legend>${t('consultation.asker')}</legend>
      ${personalNotice(question, rules)}
      <div class="pairs">
        ${personal(question, 'name', name, 'name')} ${personal(question, 'phone', phone, 'tel')}
        ${personal(question, 'email', email, 'email')}
      </div>
      ${phone === 'optional' && email === 'optional' ? html`<p class="hint">${t('consultation.noContact')}</p>` : nothing}
      ${identity === 'never' ? nothing : identityFields(question, rules)}
    </fieldset>
    ${organisations || onBehalf ? others(question, rules) : nothing}
  `;
};

const personal = (
  question: Question,
  name: 'name' | 'phone' | 'email',
  need: 'never' | 'optional' | 'required',
  kind: 'name' | 'tel' | 'email',
) => {
  if (need === 'never') return nothing;
  const {t} = question.localizer;
  return lineField({
    name: `asker.${name}`,
    label: labelOf(question, `consultation.${name}`, need),
    hint: name === 'phone' ? t('consultation.phoneHint') : undefined,
    type: kind === 'name' ? 'text' : kind,
    autocomplete: kind,
    error: question.errorOf(`asker.${name}`),
    initial: question.initial(`asker.${name}`),
  });
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
  const {t} = question.localizer;
  const error = question.errorOf('asker.identity');
  const chosen = question.initial('document');
  return html`
    <div class="pairs">
      ${field(
        {name: 'document', label: labelOf(question, 'consultation.document', identity), error: undefined},
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
        label: labelOf(question, 'consultation.number', identity),
        hint: t('consultation.numberHint'),
        autocomplete: 'off',
        error,
        initial: question.initial('asker.identity'),
      })}
    </div>
  `;
};

const labelOf = (
  {localizer: {t}}: Question,
  key: ConsultationKey,
  need: 'never' | 'optional' | 'required',
) => (need === 'required' ? t(key) : t('consultation.optional', {label: t(key)}));
