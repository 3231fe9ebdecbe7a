import {html, nothing, type TemplateResult} from 'lit';
import type {ReactionName} from '@huiyin/core';
import {generalError} from './reaction-error.ts';
import {fieldNames, reactionFields, type FieldsOptions} from './reaction-fields.ts';

interface FormOptions extends FieldsOptions {
  hotline: {hotline: string};
  /** Whether it is on its way at this moment. */
  isSending: boolean;
  onSubmit: (event: SubmitEvent) => void;
}

/** Something that a citizen can do, folded away until it is wanted; only the rating of the answer stands open. */
export const reactionForm = (action: ReactionName, options: FormOptions): TemplateResult => {
  const {words, problems, hotline, isSending, onSubmit} = options;
  const {t} = words;
  const general = generalError(problems, fieldNames[action]);
  // The button is never disabled: that would drop keyboard focus while sending.
  return html`<details ?open=${action === 'rateAnswer'}>
    <summary>${t(`reaction.name.${action}`)}</summary>
    <form novalidate @submit=${onSubmit}>
      ${reactionFields(action, options)}
      <p class="message" role="alert">${general ? t(general, hotline) : nothing}</p>
      <button part="send">${t(`reaction.send.${action}`)}</button>
      <p role="status">${isSending ? t('sending.sending') : nothing}</p>
    </form>
  </details>`;
};
