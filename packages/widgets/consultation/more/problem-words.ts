import {
  isForeign,
  lengthOf,
  type Consultation,
  type ConsultationProfile,
  type FieldProblem,
} from '@huiyin/core';
import type {Localizer} from '@huiyin/core';
import {askerProblem} from '../../parts/asker-problems/asker-problem.ts';
import type {MoreKey} from './words.ts';

type ErrorKey = Extract<MoreKey, `consultationError.${string}`>;

const keys: Partial<Record<string, ErrorKey>> = {
  'kind.required': 'consultationError.kind',
  'title.required': 'consultationError.question',
  'title.tooLong': 'consultationError.questionTooLong',
  'text.required': 'consultationError.text',
  'text.tooLong': 'consultationError.textTooLong',
  'asker.identity.required': 'consultationError.identity',
  'asker.identity.unknown': 'consultationError.identity',
};

/** What is wrong with a question, as it is said to the citizen. */
export const problemWords = (
  {field, code}: FieldProblem,
  {title, text, asker: {identity}}: Consultation,
  {titleLimit, textLimit, documents}: ConsultationProfile,
  {t}: Pick<Localizer<MoreKey>, 't'>,
): string => {
  const document = documents.find((one) => one === identity?.document);
  if (field === 'asker.identity' && code === 'invalid' && document && !isForeign(document)) {
    return t(`consultationError.numberInvalid.${document}`);
  }
  const limits =
    field === 'title'
      ? {limit: titleLimit, length: lengthOf(title)}
      : {limit: textLimit, length: lengthOf(text)};
  return t(keys[`${field}.${code}`] ?? askerProblem({field, code}), limits);
};
