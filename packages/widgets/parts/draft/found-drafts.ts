import {html, type TemplateResult} from 'lit';
import type {Draft, KeysOf, Localizer} from '@huiyin/core';
import {question} from '../question.ts';
import type zh from './locales/zh.json';

interface FoundDraftsOptions<C> {
  /** Newest first. */
  drafts: readonly Draft<C>[];
  nameOf: (draft: Draft<C>) => string;
  /** The id of the draft that is asked about before it is thrown away. */
  asked: string | undefined;
  onGoOn: (draft: Draft<C>) => void;
  onAsk: (id: string | undefined) => void;
  onThrowAway: (draft: Draft<C>) => void;
}

/** Drafts of earlier pages and other tabs: the newest to go on with, the others below it. */
export const foundDrafts = <C>(
  localizer: Localizer<KeysOf<typeof zh>>,
  options: FoundDraftsOptions<C>,
): TemplateResult => {
  const [newest, ...others] = options.drafts;
  const count = others.length;
  return html`<div class="promise found">
    <p>${localizer.t('draft.found')}</p>
    ${foundDraft(localizer, newest!, options)}
    ${
      count
        ? html`<details>
            <summary>${localizer.t('draft.others', {count})}</summary>
            ${others.map((draft) => foundDraft(localizer, draft, options))}
          </details>`
        : undefined
    }
  </div>`;
};

const foundDraft = <C>(
  {t, language}: Localizer<KeysOf<typeof zh>>,
  draft: Draft<C>,
  {nameOf, asked, onGoOn, onAsk, onThrowAway}: FoundDraftsOptions<C>,
) => {
  const date = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(
    draft.savedAt,
  );
  return html`
    <p><b>${nameOf(draft)}</b></p>
    <p class="hint">${t('draft.savedAt', {date})}</p>
    ${
      asked === draft.id
        ? question({
            words: t('draft.throwAwayQuestion'),
            no: t('draft.keepIt'),
            yes: t('draft.throwAway'),
            onNo: () => onAsk(undefined),
            onYes: () => onThrowAway(draft),
          })
        : html`<div class="actions">
            <button type="button" class="quiet" @click=${() => onGoOn(draft)}>${t('draft.goOn')}</button>
            <button type="button" class="quiet" @click=${() => onAsk(draft.id)}>
              ${t('draft.throwAway')}
            </button>
          </div>`
    }
  `;
};
