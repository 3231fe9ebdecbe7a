import type {ConsultationProfile, Language} from '@huiyin/core';
import {textField, type FieldParts} from './fields.ts';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';

type Contact = 'name' | 'phone' | 'email';

/** What the county asks of how somebody is reached. */
export type ContactRules = Pick<ConsultationProfile, Contact>;

interface ContactFieldsParts {
  /** What the names of the fields begin with. */
  path: 'asker' | 'reporter';
  rules: ContactRules;
  values: Readonly<Partial<Record<Contact, string>>>;
  language: Language;
  problems: ReadonlyMap<string, string>;
}

/** Name, phone and e-mail, as far as the county asks for them. */
export const contactFields = ({path, rules, values, language, problems}: ContactFieldsParts): Markup => {
  const t = wordsIn(language);
  const field = (key: Contact, hint?: string): FieldParts => ({
    name: `${path}.${key}`,
    label: rules[key] === 'required' ? t(`ask.${key}`) : t('ask.optional', {label: t(`ask.${key}`)}),
    value: values[key],
    hint,
    problem: problems.get(`${path}.${key}`),
  });
  const eitherOf = rules.phone === 'optional' && rules.email === 'optional';
  return html`${rules.name !== 'never' && textField(field('name'), 'text', 'name')}
  ${eitherOf && html`<p>${t('ask.noContact')}</p>`}
  ${rules.phone !== 'never' && textField(field('phone', t('ask.phoneHint')), 'tel', 'tel')}
  ${rules.email !== 'never' && textField(field('email'), 'email', 'email')}`;
};

/** How those of them are called that are asked for. */
export const contactLabels = (rules: ContactRules, language: Language): string[] =>
  (['name', 'phone', 'email'] as const)
    .filter((key) => rules[key] !== 'never')
    .map((key) => wordsIn(language)(`ask.${key}`));
