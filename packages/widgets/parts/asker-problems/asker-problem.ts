import type {FieldProblem, KeysOf} from '@huiyin/core';
import type zh from './locales/zh.json';

export type AskerProblemKey = KeysOf<typeof zh>;

const keys: Partial<Record<string, AskerProblemKey>> = {
  'name.required': 'askerError.name',
  'phone.required': 'askerError.phone',
  'phone.invalid': 'askerError.phoneInvalid',
  'phone.notMobile': 'askerError.notMobile',
  'email.required': 'askerError.email',
  'email.invalid': 'askerError.emailInvalid',
};

/** The word for what is wrong with who somebody is, whatever their fields begin with; else that it was not accepted. */
export const askerProblem = ({field, code}: FieldProblem): AskerProblemKey =>
  keys[`${field.replace(/^(asker|reporter)\./, '')}.${code}`] ?? 'askerError.refused';
