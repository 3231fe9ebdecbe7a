import {html, type TemplateResult} from 'lit';
import type {Notice} from '@huiyin/core';
import type {AskerWords} from './contact-fields.ts';

/** How somebody wants to hear that there is an answer; not at all unless they choose otherwise. */
export const noticeChoice = ({t}: AskerWords, notify: readonly Notice[], chosen: string): TemplateResult =>
  html`<fieldset aria-describedby="notify-hint">
    <legend>${t('asker.notify')}</legend>
    <div class="choice row">
      ${(['none', ...notify] as const).map(
        (way) =>
          html`<label>
            <input
              type="radio"
              name="notify"
              value=${way === 'none' ? '' : way}
              ?checked=${way === (chosen || 'none')}
            />
            <span>${t(`asker.notifyBy.${way}`)}</span>
          </label>`,
      )}
    </div>
    <p class="hint" id="notify-hint">${t('asker.notifyHint')}</p>
  </fieldset>`;
