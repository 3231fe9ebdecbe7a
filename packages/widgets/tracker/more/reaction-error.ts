import type {FieldProblem} from '@huiyin/core';
import type {MoreKey} from './words.ts';

/** What is said of a problem, and the limit or length it may name; `undefined` where no field has it. */
export const errorAt = (field: string, problems: readonly FieldProblem[]): MoreKey | undefined => {
  const code = problems.find((problem) => problem.field === `reaction.${field}`)?.code;
  return code === undefined ? undefined : (known[`${field}.${code}`] ?? 'reaction.error.refused');
};

/** What is said of problems that are about no field: they came from the backend. */
export const generalError = (
  problems: readonly FieldProblem[],
  fields: readonly string[],
): MoreKey | undefined => {
  const general = problems.find(({field}) => !fields.includes(field.replace(/^reaction\./, '')));
  if (!general) return undefined;
  return ['reaction.action', 'reaction.answer'].includes(general.field)
    ? 'reaction.error.notNow'
    : 'reaction.error.general';
};

const known: Record<string, MoreKey> = {
  'grade.required': 'reaction.error.grade',
  'text.reasonRequired': 'reaction.error.reason',
  'text.required': 'reaction.error.text',
  'text.tooLong': 'reaction.error.tooLong',
  'name.required': 'reaction.error.name',
  'phone.required': 'reaction.error.phone',
  'phone.invalid': 'reaction.error.phone',
  'email.required': 'reaction.error.email',
  'email.invalid': 'reaction.error.email',
  'confirm.required': 'reaction.error.confirm',
};
