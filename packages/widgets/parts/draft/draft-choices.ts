import {html, nothing, type TemplateResult} from 'lit';
import type {KeysOf, Localizer} from '@huiyin/core';
import type {DraftNews} from './draft-keeping.ts';
import {question} from '../question.ts';
import {keepingChoice, sharedComputerChoice} from './keeping-choice.ts';
import type zh from './locales/zh.json';

interface DraftChoicesOptions {
  days: number;
  isAgreed: boolean;
  isShared: boolean;
  /** Whether it is being asked if everything shall be cleared. */
  isAsked: boolean;
  canClear: boolean;
  news: DraftNews | undefined;
  onAgree: (isAgreed: boolean) => void;
  onShare: (isShared: boolean) => void;
  onAsk: (isAsked: boolean) => void;
  onClear: () => void;
}

/** One box for keeping a draft, one for a shared computer, neither ticked beforehand; and how to clear everything. */
export const draftChoices = (
  localizer: Localizer<KeysOf<typeof zh>>,
  options: DraftChoicesOptions,
): TemplateResult => {
  const {t} = localizer;
  const {days, isAgreed, isShared, isAsked, canClear, news, onAgree, onShare, onAsk, onClear} = options;
  return html`<div class="keeping">
    ${
      isShared
        ? nothing
        : keepingChoice('keepDraft', isAgreed, onAgree, t('draft.keep', {count: days}), t('draft.keepHint'))
    }
    ${sharedComputerChoice(localizer, isShared, onShare)}
    <p role="status">${news ? t(`draft.${news}`) : nothing}</p>
    ${
      isAsked
        ? question({
            words: t('draft.clearQuestion'),
            no: t('draft.keepIt'),
            yes: t('draft.clear'),
            onNo: () => onAsk(false),
            onYes: onClear,
          })
        : canClear
          ? html`<div class="actions">
              <button type="button" class="quiet" @click=${() => onAsk(true)}>${t('draft.clear')}</button>
            </div>`
          : nothing
    }
  </div>`;
};
