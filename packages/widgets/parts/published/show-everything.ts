import {html, type TemplateResult} from 'lit';
import type {KeysOf, Localizer} from '@huiyin/core';
import type zh from './locales/zh.json';

/** The way back to the whole list, where a search found nothing. */
export const showEverything = (
  {t}: Localizer<KeysOf<typeof zh>>,
  onPress: () => void,
): TemplateResult => html`
  <div class="actions">
    <button type="button" class="quiet" @click=${onPress}>${t('published.everything')}</button>
  </div>
`;
