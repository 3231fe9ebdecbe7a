import {html, type TemplateResult} from 'lit';
import type {ConsultationProfile} from '@huiyin/core';
import type {Question} from './question.ts';

/** What PIPL 17 wants said before personal information is asked for: what, why, for how long, by whom, which rights. */
export const personalNotice = (
  {localizer: {t, language}}: Question,
  {name, phone, email, organisations, onBehalf, identity, handler}: ConsultationProfile,
): TemplateResult => {
  const asked = [
    name !== 'never' && t('consultation.name'),
    phone !== 'never' && t('consultation.phone'),
    email !== 'never' && t('consultation.email'),
    organisations && t('consultation.organisation'),
    onBehalf && t('consultation.onBehalfOf'),
    identity !== 'never' && t('consultation.number'),
  ].filter((label) => label !== false);
  // Labels begin with a capital letter; in a list only the first of them does.
  const list = asked.map((label, at) => (at ? label.toLocaleLowerCase(language) : label));
  return html`<dl class="notice">
    <div>
      <dt>${t('consultation.asked')}</dt>
      <dd>${list.join(t('consultation.separator'))}</dd>
    </div>
    <div>
      <dt>${t('consultation.purpose')}</dt>
      <dd>${t('consultation.purposeText')}</dd>
    </div>
    <div>
      <dt>${t('consultation.retention')}</dt>
      <dd>${t('consultation.retentionText', {count: handler.retentionMonths})}</dd>
    </div>
    <div>
      <dt>${t('consultation.handler')}</dt>
      <dd>
        <span lang=${handler.name.lang}>${handler.name.text}</span> ·
        <span lang=${handler.contact.lang}>${handler.contact.text}</span>
      </dd>
    </div>
    <div>
      <dt>${t('consultation.rights')}</dt>
      <dd>${t('consultation.rightsText')}</dd>
    </div>
  </dl>`;
};
