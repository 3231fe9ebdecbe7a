import {html, type TemplateResult} from 'lit';
import type {FailureKind, KeysOf, Localizer} from '@huiyin/core';
import type zh from './locales/zh.json';

/** Why a list cannot be read, in words, and the button to try again. */
export const failed = (
  kind: FailureKind,
  {t}: Localizer<KeysOf<typeof zh>>,
  onAgain: () => void,
): TemplateResult => html`
  <p class="message" role="alert">${t(`published.failed.${reasonOf(kind)}`)}</p>
  <div class="actions">
    <button type="button" class="quiet" @click=${onAgain}>${t('published.again')}</button>
  </div>
`;

const reasonOf = (kind: FailureKind): 'offline' | 'busy' | 'away' => {
  if (kind === 'offline') return 'offline';
  return kind === 'rate-limited' ? 'busy' : 'away';
};
