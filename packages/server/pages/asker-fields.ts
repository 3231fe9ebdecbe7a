import type {ConsultationProfile, Language} from '@huiyin/core';
import type {FormConsultation} from '../consultations/consultation-form.ts';
import {selectField, textField, type FieldParts} from './fields.ts';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';

/** Who asks, below what PIPL 17 wants said first: what is asked for, why, for how long, by whom, which rights. */
export const askerFields = (
  {asker}: FormConsultation,
  rules: ConsultationProfile,
  language: Language,
  problems: ReadonlyMap<string, string>,
): Markup => {
  const t = wordsIn(language);
  const contact = (key: 'name' | 'phone' | 'email', hint?: string): FieldParts => ({
    name: `asker.${key}`,
    label: rules[key] === 'required' ? t(`ask.${key}`) : optional(t(`ask.${key}`)),
    value: asker[key],
    hint,
    problem: problems.get(`asker.${key}`),
  });
  const other = (key: 'organisation' | 'onBehalfOf'): FieldParts => ({
    name: `asker.${key}`,
    label: optional(t(`ask.${key}`)),
    value: asker[key],
    problem: problems.get(`asker.${key}`),
  });
  const optional = (label: string) => t('ask.optional', {label});
  const eitherOf = rules.phone === 'optional' && rules.email === 'optional';
  return html`<fieldset>
    <legend>${t('ask.asker')}</legend>
    ${personalNotice(rules, language)} ${rules.name !== 'never' && textField(contact('name'), 'text', 'name')}
    ${eitherOf && html`<p>${t('ask.noContact')}</p>`}
    ${rules.phone !== 'never' && textField(contact('phone', t('ask.phoneHint')), 'tel', 'tel')}
    ${rules.email !== 'never' && textField(contact('email'), 'email', 'email')}
    ${rules.organisations && textField(other('organisation'), 'text', 'organization')}
    ${rules.onBehalf && textField(other('onBehalfOf'))}
    ${rules.identity !== 'never' && identityFields(asker.identity, rules, language, problems)}
  </fieldset>`;
};

const identityFields = (
  identity: FormConsultation['asker']['identity'],
  {documents, identity: need}: ConsultationProfile,
  language: Language,
  problems: ReadonlyMap<string, string>,
): Markup => {
  const t = wordsIn(language);
  const label = (text: string) => (need === 'required' ? text : t('ask.optional', {label: text}));
  const options = documents.map((value) => ({value, label: t(`ask.documents.${value}`)}));
  const document = {name: 'document', label: label(t('ask.document')), value: identity?.document};
  const number = {
    name: 'asker.identity',
    label: label(t('ask.number')),
    value: identity?.number,
    hint: t('ask.numberHint'),
    problem: problems.get('asker.identity'),
  };
  return html`${selectField(document, t('ask.noDocument'), options)} ${textField(number)}`;
};

const personalNotice = (rules: ConsultationProfile, language: Language): Markup => {
  const t = wordsIn(language);
  const {name, contact, retentionMonths} = rules.handler;
  const asked = [
    rules.name !== 'never' && t('ask.name'),
    rules.phone !== 'never' && t('ask.phone'),
    rules.email !== 'never' && t('ask.email'),
    rules.organisations && t('ask.organisation'),
    rules.onBehalf && t('ask.onBehalfOf'),
    rules.identity !== 'never' && t('ask.number'),
  ];
  const row = (term: string, words: string | Markup) =>
    html`<dt>${term}</dt>
      <dd>${words}</dd>`;
  return html`<dl>
    ${row(t('ask.asked'), asked.filter(Boolean).join(t('ask.separator')))}
    ${row(t('ask.purpose'), t('ask.purposeText'))}
    ${row(t('ask.retention'), t('ask.retentionText', {count: retentionMonths}))}
    ${row(t('ask.handler'), html`<span lang="${name.lang}">${name.text}</span>`)}
    <dd lang="${contact.lang}">${contact.text}</dd>
    ${row(t('ask.rights'), t('ask.rightsText'))}
  </dl>`;
};
