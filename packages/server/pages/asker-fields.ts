import type {ConsultationProfile, Language} from '@huiyin/core';
import type {FormConsultation} from '../consultations/consultation-form.ts';
import {contactFields, contactLabels} from './contact-fields.ts';
import {selectField, textField, type FieldParts} from './fields.ts';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';
import {personalNotice} from './personal-notice.ts';

/** Who asks, below what PIPL 17 wants said first: what is asked for, why, for how long, by whom, which rights. */
export const askerFields = (
  {asker}: FormConsultation,
  rules: ConsultationProfile,
  language: Language,
  problems: ReadonlyMap<string, string>,
): Markup => {
  const t = wordsIn(language);
  const other = (key: 'organisation' | 'onBehalfOf'): FieldParts => ({
    name: `asker.${key}`,
    label: optional(t(`ask.${key}`)),
    value: asker[key],
    problem: problems.get(`asker.${key}`),
  });
  const optional = (label: string) => t('ask.optional', {label});
  return html`<fieldset>
    <legend>${t('ask.asker')}</legend>
    ${personalNotice({asked: askedLabels(rules, language), purpose: t('ask.purposeText'), handler: rules.handler}, language)}
    ${contactFields({path: 'asker', rules, values: asker, language, problems})}
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

const askedLabels = (rules: ConsultationProfile, language: Language): string => {
  const t = wordsIn(language);
  const others = [
    rules.organisations && t('ask.organisation'),
    rules.onBehalf && t('ask.onBehalfOf'),
    rules.identity !== 'never' && t('ask.number'),
  ];
  return [...contactLabels(rules, language), ...others].filter(Boolean).join(t('ask.separator'));
};
