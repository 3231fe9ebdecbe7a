import {html, type TemplateResult} from 'lit';
import type {KeysOf, Localizer} from '@huiyin/core';
import type zh from './locales/zh.json';

/** One box with what it means below it. */
export const keepingChoice = (
  id: string,
  isTicked: boolean,
  onTick: (isTicked: boolean) => void,
  label: string,
  hint: string,
): TemplateResult =>
  html`<div class="choice">
    <label>
      <input
        type="checkbox"
        aria-describedby="${id}-hint"
        .checked=${isTicked}
        @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    <p class="hint" id="${id}-hint">${hint}</p>
  </div>`;

/** The box for a shared computer, on which nothing is kept. */
export const sharedComputerChoice = (
  {t}: Localizer<KeysOf<typeof zh>>,
  isShared: boolean,
  onShare: (isShared: boolean) => void,
): TemplateResult =>
  keepingChoice('sharedComputer', isShared, onShare, t('draft.shared'), t('draft.sharedHint'));
