import {isForeign, lengthOf, type FieldProblem, type IdentityDocument, type Language} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {FormConsultation} from '../consultations/consultation-form.ts';
import {consultationRulesOf} from '../letters/history.ts';
import {wordsIn} from './page-words.ts';

/** What is wrong with each field of a question, in words, by the id of the field. */
export const askProblems = (
  fields: readonly FieldProblem[],
  typed: FormConsultation,
  county: CountyProfile,
  language: Language,
): Map<string, string> => {
  const rules = consultationRulesOf(county);
  const t = wordsIn(language);
  const found = new Map<string, string>();
  for (const problem of fields) {
    // What is wrong inside the document is said at its number.
    const field = problem.field.replace(/^(asker\.identity)\..*/, '$1');
    if (found.has(field)) continue;
    const document = typed.asker.identity?.document as IdentityDocument;
    const isNumber =
      field === 'asker.identity' &&
      problem.code === 'invalid' &&
      rules.documents.includes(document) &&
      !isForeign(document);
    const [limit, text] = field === 'title' ? [rules.titleLimit, typed.title] : [rules.textLimit, typed.text];
    const key = isNumber ? `numberInvalid.${document}` : (keys[`${field}.${problem.code}`] ?? 'refused');
    found.set(field, t(`ask.wrong.${key}`, {limit, length: lengthOf(text)}));
  }
  return found;
};

const keys: Partial<Record<string, string>> = {
  'kind.required': 'kind',
  'title.required': 'question',
  'title.tooLong': 'questionTooLong',
  'text.required': 'text',
  'text.tooLong': 'textTooLong',
  'asker.name.required': 'name',
  'asker.phone.required': 'phone',
  'asker.phone.invalid': 'phoneInvalid',
  'asker.phone.notMobile': 'notMobile',
  'asker.email.required': 'email',
  'asker.email.invalid': 'emailInvalid',
  'asker.identity.required': 'identity',
  'asker.identity.unknown': 'identity',
};
