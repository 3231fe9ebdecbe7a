import type {ConsultationProfile, Language} from '@huiyin/core';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';

/** What PIPL 17 wants said first: what is asked for, why, for how long, by whom, which rights. */
export const personalNotice = (
  {asked, purpose, handler}: {asked: string; purpose: string; handler: ConsultationProfile['handler']},
  language: Language,
): Markup => {
  const t = wordsIn(language);
  const {name, contact, retentionMonths} = handler;
  const row = (term: string, words: string | Markup) =>
    html`<dt>${term}</dt>
      <dd>${words}</dd>`;
  return html`<dl>
    ${row(t('ask.asked'), asked)} ${row(t('ask.purpose'), purpose)}
    ${row(t('ask.retention'), t('ask.retentionText', {count: retentionMonths}))}
    ${row(t('ask.handler'), html`<span lang="${name.lang}">${name.text}</span>`)}
    <dd lang="${contact.lang}">${contact.text}</dd>
    ${row(t('ask.rights'), t('ask.rightsText'))}
  </dl>`;
};
