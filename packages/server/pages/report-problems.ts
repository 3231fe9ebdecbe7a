import {boundsOf, lengthOf, type ComplaintQuestion, type FieldProblem, type Language} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import type {WrittenReport} from '../complaints/written-report.ts';
import {complaintRulesOf} from '../letters/history.ts';
import {wordsIn} from './page-words.ts';

type Asked = Extract<ComplaintQuestion, {id: string}>;

/** What is wrong with each field of a report, in words, by the id of the field. */
export const reportProblems = (
  fields: readonly FieldProblem[],
  written: WrittenReport,
  county: CountyProfile,
  language: Language,
): Map<string, string> => {
  const taking = {...county, complaint: complaintRulesOf(county)};
  const rules = profileIn(taking, language).complaint!;
  const questions = rules.steps.flatMap((step) => step.questions);
  const t = wordsIn(language);
  const found = new Map<string, string>();
  for (const {field, code} of fields) {
    if (found.has(field)) continue;
    const question = questions.find((one): one is Asked => 'id' in one && field === `answers.${one.id}`);
    const key = (question ? answerKey(question, code) : keys[`${field}.${code}`]) ?? 'ask.wrong.refused';
    const limits = {title: rules.titleLimit, text: rules.textLimit};
    const limit = question?.type === 'words' ? question.limit : limits[field === 'title' ? 'title' : 'text'];
    const values = {
      limit,
      length: lengthOf(written[field] ?? ''),
      hotline: county.portal.hotline,
      ...(question && {label: question.label.text, ...range(question)}),
    };
    found.set(field, t(key, values));
  }
  return found;
};

const answerKey = (question: Asked, code: string): string | undefined => {
  const {type} = question;
  if (type === 'files') return 'report.wrong.files';
  if (type === 'number' && code === 'outOfRange') return `report.wrong.${boundsOf(question)}`;
  // Of the others only the shape says so, and has no words for it.
  const isOfRules = (code !== 'invalid' || type === 'date') && (code !== 'tooLong' || type === 'words');
  return isOfRules ? answerKeys[code] : undefined;
};

const answerKeys: Partial<Record<string, string>> = {
  required: 'report.wrong.answer',
  tooLong: 'report.wrong.answerTooLong',
  future: 'report.wrong.future',
  invalid: 'report.wrong.day',
};

const keys: Partial<Record<string, string>> = {
  'kind.required': 'report.wrong.kind',
  'title.required': 'report.wrong.headline',
  'title.tooLong': 'report.wrong.headlineTooLong',
  'text.required': 'report.wrong.text',
  'text.tooLong': 'report.wrong.textTooLong',
  'reporter.disclosure.required': 'report.wrong.disclosure',
  'reporter.disclosure.notAllowed': 'report.wrong.notOffered',
  'reporter.name.required': 'ask.wrong.name',
  'reporter.phone.required': 'ask.wrong.phone',
  'reporter.phone.invalid': 'ask.wrong.phoneInvalid',
  'reporter.email.required': 'ask.wrong.email',
  'reporter.email.invalid': 'ask.wrong.emailInvalid',
};

const range = (question: Asked) =>
  question.type === 'number' && {minimum: question.minimum ?? '', maximum: question.maximum ?? ''};
