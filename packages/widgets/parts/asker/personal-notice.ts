import {html, type TemplateResult} from 'lit';
import type {ConsultationProfile, KeysOf, Localizer} from '@huiyin/core';
import type zh from './locales/zh.json';

interface PersonalNotice {
  /** The labels of what is asked for. */
  asked: readonly string[];
  /** What it is used for. */
  purpose: string;
  handler: ConsultationProfile['handler'];
}

/** What PIPL 17 wants said before personal information is asked for: what, why, for how long, by whom, which rights. */
export const personalNotice = (
  {t, language}: Localizer<KeysOf<typeof zh>>,
  {asked, purpose, handler}: PersonalNotice,
): TemplateResult => {
  // Labels begin with a capital letter; in a list only the first of them does.
  const list = asked.map((label, at) => (at ? label.toLocaleLowerCase(language) : label));
  return html`<dl class="notice">
    <div>
      <dt>${t('asker.asked')}</dt>
      <dd>${list.join(t('asker.separator'))}</dd>
    </div>
    <div>
      <dt>${t('asker.purpose')}</dt>
      <dd>${purpose}</dd>
    </div>
    <div>
      <dt>${t('asker.retention')}</dt>
      <dd>${t('asker.retentionText', {count: handler.retentionMonths})}</dd>
    </div>
    <div>
      <dt>${t('asker.handler')}</dt>
      <dd>
        <span lang=${handler.name.lang}>${handler.name.text}</span> ·
        <span lang=${handler.contact.lang}>${handler.contact.text}</span>
      </dd>
    </div>
    <div>
      <dt>${t('asker.rights')}</dt>
      <dd>${t('asker.rightsText')}</dd>
    </div>
  </dl>`;
};
