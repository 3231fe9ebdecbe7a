import {
  boundsOf,
  lengthOf,
  type Complaint,
  type ComplaintProfile,
  type ComplaintQuestion,
} from '@huiyin/core';
import type {FieldProblem, Localizer} from '@huiyin/core';
import {askerProblem} from '../../parts/asker-problems/asker-problem.ts';
import type {MoreKey} from './words.ts';

type ErrorKey = Extract<MoreKey, `complaintError.${string}`>;

const keys: Partial<Record<string, ErrorKey>> = {
  'kind.required': 'complaintError.kind',
  'title.required': 'complaintError.headline',
  'title.tooLong': 'complaintError.headlineTooLong',
  'text.required': 'complaintError.text',
  'text.tooLong': 'complaintError.textTooLong',
  'reporter.disclosure.required': 'complaintError.disclosure',
  'reporter.disclosure.notAllowed': 'complaintError.disclosure',
};

type Asked = Extract<ComplaintQuestion, {id: string}>;

/** By the code alone, where the county asks in its own words. */
const answerKeys: Partial<Record<string, ErrorKey>> = {
  required: 'complaintError.answer',
  tooLong: 'complaintError.answerTooLong',
  future: 'complaintError.future',
  invalid: 'complaintError.day',
  missing: 'complaintError.filesMissing',
  refusedFile: 'complaintError.fileRefused',
  tooMany: 'complaintError.filesTooMany',
};

const answerKey = (code: string, question: Asked | undefined): ErrorKey | undefined =>
  code === 'outOfRange' && question?.type === 'number'
    ? `complaintError.${boundsOf(question)}`
    : answerKeys[code];

/** What is wrong with a report, as it is said to the citizen. */
export const problemWords = (
  {field, code}: FieldProblem,
  {title, text, answers}: Complaint,
  rules: ComplaintProfile,
  {t}: Pick<Localizer<MoreKey>, 't'>,
): string => {
  const id = field.replace('answers.', '');
  const question = rules.steps
    .flatMap(({questions}) => questions)
    .find((one): one is Asked => 'id' in one && one.id === id);
  const answer = answers[id];
  const key = field.startsWith('answers.') ? answerKey(code, question) : keys[`${field}.${code}`];
  return t(key ?? askerProblem({field, code}), {
    ...lengths(field, {title, text, own: answer && 'text' in answer ? answer.text : ''}, rules, question),
    ...(question && {label: question.label.text, ...range(question)}),
    count: rules.files.count,
  });
};

const lengths = (
  field: string,
  {title, text, own}: {title: string; text: string; own: string},
  {titleLimit, textLimit}: ComplaintProfile,
  question: ComplaintQuestion | undefined,
) => {
  if (field === 'title') return {limit: titleLimit, length: lengthOf(title)};
  if (field === 'text') return {limit: textLimit, length: lengthOf(text)};
  return {limit: question?.type === 'words' ? question.limit : textLimit, length: lengthOf(own)};
};

const range = (question: ComplaintQuestion) =>
  question.type === 'number' && {minimum: question.minimum ?? '', maximum: question.maximum ?? ''};
