import {html, nothing, type TemplateResult} from 'lit';
import type {KeysOf, Localizer} from '@huiyin/core';
import type zh from './locales/zh.json';
import type {ListPage} from './pages.ts';

/** The buttons that turn the pages of a list; nothing where there is one page. */
export const paging = (
  {total, page, pageSize}: ListPage,
  {t}: Localizer<KeysOf<typeof zh>>,
  onTurn: (page: number) => void,
): TemplateResult | typeof nothing => {
  const pages = Math.ceil(total / pageSize);
  const button = (to: number, word: string) =>
    to < 1 || to > pages
      ? nothing
      : html`<button type="button" class="quiet" @click=${() => onTurn(to)}>${word}</button>`;
  if (pages <= 1 && page === 1) return nothing;
  return html`<nav class="paging" part="paging" aria-label=${t('published.paging')}>
    ${button(page - 1, t('published.previous'))}
    <span>${t('published.position', {page, pages})}</span>
    ${button(page + 1, t('published.next'))}
  </nav>`;
};
