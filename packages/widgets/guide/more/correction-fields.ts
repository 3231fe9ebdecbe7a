import {html, nothing, type TemplateResult} from 'lit';
import {correctionTextLimit, lengthOf} from '@huiyin/core';
import {message, textField} from '../../parts/field/field.ts';
import type {CorrectionDraft, Part} from './correction-draft.ts';
import {correctionRows} from './correction-outcome.ts';
import type {MoreWords} from './words.ts';

const parts: readonly Part[] = ['papers', 'fee', 'time', 'address', 'phone', 'other'];

interface Asking {
  words: MoreWords;
  hotline: string;
  /** Called with what somebody has answered. */
  onAnswer(answer: Partial<Pick<CorrectionDraft, 'accurate' | 'parts' | 'text'>>): void;
  onSubmit(event: SubmitEvent): void;
}

/** The question whether a guide is right. */
export const correctionFields = (draft: CorrectionDraft, asking: Asking): TemplateResult => {
  const {words, hotline, onSubmit} = asking;
  const {t} = words;
  const isRefused = wrong(draft, 'correction');
  return html`
    <h3 tabindex="-1">${t('correction.title')}</h3>
    <form novalidate @submit=${onSubmit}>
      <fieldset class="choice" aria-label=${t('correction.title')}>
        ${message('accurate-error', wrong(draft, 'accurate') ? t('correction.chooseFirst') : undefined)}
        ${choice(true, draft, asking)} ${choice(false, draft, asking)}
      </fieldset>
      <div ?hidden=${draft.accurate !== false}>${details(draft, asking)}</div>
      <p class="quietly">${t('correction.promise')}</p>
      <p class="message" role="status">${isRefused ? t('correction.refused', {hotline}) : nothing}</p>
      ${isRefused && draft.left ? correctionRows(draft.left, words) : nothing}
      <button part="send">${t('correction.send')}</button>
      <p role="status">${draft.submission.state.status === 'sending' ? t('sending.sending') : nothing}</p>
    </form>
  `;
};

const choice = (accurate: boolean, draft: CorrectionDraft, {words: {t}, onAnswer}: Asking) =>
  html`<label>
    <input
      type="radio"
      name="accurate"
      aria-describedby="accurate-error"
      .checked=${draft.accurate === accurate}
      @change=${() => onAnswer({accurate})}
    />
    ${t(accurate ? 'correction.accurate' : 'correction.wrong')}
  </label>`;

const details = (draft: CorrectionDraft, {words: {t}, onAnswer}: Asking) => {
  const tooLong = t('correction.tooLong', {count: correctionTextLimit});
  const others = (part: Part) => draft.parts.filter((one) => one !== part);
  return html`
    <fieldset class="choice">
      <legend>${t('correction.parts')}</legend>
      ${message('parts-error', wrong(draft, 'parts') ? t('correction.partsMissing') : undefined)}
      ${parts.map(
        (part) =>
          html`<label>
            <input
              type="checkbox"
              name="parts"
              aria-describedby="parts-error"
              .checked=${draft.parts.includes(part)}
              @change=${({target}: Event) =>
                onAnswer({parts: [...others(part), ...((target as HTMLInputElement).checked ? [part] : [])]})}
            />
            ${t(`correction.part.${part}`)}
          </label>`,
      )}
    </fieldset>
    ${textField({
      name: 'text',
      label: t('correction.text'),
      hint: t('correction.hint'),
      error: wrong(draft, 'text') ? tooLong : undefined,
      initial: draft.text,
      rows: 3,
      counter: {
        length: lengthOf(draft.text),
        limit: correctionTextLimit,
        onText: (text) => onAnswer({text}),
      },
    })}
  `;
};

const wrong = ({problems}: CorrectionDraft, name: string): boolean =>
  problems.some(({field}) => field === name);
