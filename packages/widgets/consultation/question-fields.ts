import {html, nothing, type TemplateResult} from 'lit';
import {lengthOf, type ConsultationProfile} from '@huiyin/core';
import {lineField, message, textField} from '../parts/field/field.ts';
import type {Question} from './question.ts';

/** What comes into these fields later. */
interface Later {
  renderSuggestions(): unknown;
  renderRecipients(): unknown;
}

/** What is asked: in one sentence, with all there is to say, its kind and, for those who know, whom it is for. */
export const questionFields = (question: Question, later: Later | undefined): TemplateResult => {
  const {localizer, rules} = question;
  const {t} = localizer;
  const counted = (name: 'title' | 'text', hint: string, limit: number | undefined) => ({
    name,
    label: t(`consultation.${name}`),
    hint,
    error: question.errorOf(name),
    initial: question.initial(name),
    counter: {
      length: lengthOf(question[name]),
      limit,
      onText: (written: string) => question.set({[name]: written}),
    },
  });
  return html`
    ${lineField(counted('title', titleHint(question), rules?.titleLimit))} ${later?.renderSuggestions()}
    ${textField({...counted('text', t('consultation.textHint'), rules?.textLimit), rows: 6})}
    ${rules && rules.kinds.length > 1 ? kinds(question, rules) : nothing}
    <details
      ?open=${question.initial('recipient') !== ''}
      @toggle=${() => question.set({choosesRecipient: true})}
    >
      <summary>${t('consultation.recipient')}</summary>
      ${later?.renderRecipients()}
    </details>
  `;
};

const titleHint = ({seeksGuides, seeksReplies, localizer: {t}}: Question): string => {
  if (seeksGuides) return t('consultation.titleHintGuides');
  return seeksReplies ? t('consultation.titleHint') : '';
};

const kinds = (question: Question, {kinds}: ConsultationProfile) => {
  const error = question.errorOf('kind');
  return html`<fieldset aria-describedby="kind-error">
    <legend>${question.localizer.t('consultation.kind')}</legend>
    ${message('kind-error', error)}
    <div class="choice row">
      ${kinds.map(
        ({id, label}) =>
          html`<label>
            <input
              type="radio"
              name="kind"
              value=${id}
              ?checked=${question.initial('kind') === id}
              aria-invalid=${error ? 'true' : nothing}
            />
            <span lang=${label.lang}>${label.text}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
};
