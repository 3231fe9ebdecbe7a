import {html, nothing, type TemplateResult} from 'lit';
import type {KeysOf, Localizer} from '@huiyin/core';
import {lineField} from '../field/field.ts';
import type zh from './locales/zh.json';

/** The words of who somebody is and how they are reached. */
export type AskerWords = Localizer<KeysOf<typeof zh>>;

/** Whether a field is asked for. */
export type Need = 'never' | 'optional' | 'required';

/** A form that is being written. */
interface Form {
  readonly localizer: AskerWords;
  errorOf(field: string): string | undefined;
  initial(field: string): string;
}

/** Name, phone and e-mail, as far as the county asks for them. Their names begin with `prefix`. */
export const contactFields = (
  form: Form,
  prefix: 'asker' | 'reporter',
  needs: Readonly<Record<'name' | 'phone' | 'email', Need>>,
): TemplateResult => {
  const {t} = form.localizer;
  const personal = (name: 'name' | 'phone' | 'email', type: 'text' | 'tel' | 'email') => {
    if (needs[name] === 'never') return nothing;
    const field = `${prefix}.${name}`;
    return lineField({
      name: field,
      label: labelOf(form.localizer, t(`asker.${name}`), needs[name]),
      hint: name === 'phone' ? t('asker.phoneHint') : undefined,
      type,
      autocomplete: type === 'text' ? 'name' : type,
      error: form.errorOf(field),
      initial: form.initial(field),
    });
  };
  return html`${personal('name', 'text')} ${personal('phone', 'tel')} ${personal('email', 'email')}`;
};

/** A label that says whether its field may stay empty. */
export const labelOf = ({t}: AskerWords, label: string, need: Need): string =>
  need === 'required' ? label : t('asker.optional', {label});

/** The labels of what is asked for. */
export const askedLabels = ({t}: AskerWords, needs: Readonly<Record<'name' | 'phone' | 'email', Need>>) =>
  (['name', 'phone', 'email'] as const)
    .filter((name) => needs[name] !== 'never')
    .map((name) => t(`asker.${name}`));
