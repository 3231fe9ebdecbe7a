import type {ComplaintProfile, ComplaintQuestion, Language} from '@huiyin/core';
import {wordsIn} from './page-words.ts';

/** After which answers something is asked, in words, for a page that cannot hide it; nothing where it always is. */
export const conditionWords = (
  {when = []}: ComplaintQuestion,
  rules: ComplaintProfile,
  language: Language,
): string | undefined => {
  const t = wordsIn(language);
  const questions = rules.steps.flatMap((step) => step.questions);
  const conditions = when.map(({question: id, oneOf}) => {
    const question = questions.find((one) => 'id' in one && one.id === id);
    const isKind = id === 'kind';
    const label = question && 'id' in question ? question.label.text : t('report.form.kind');
    const offered = isKind ? rules.kinds : question?.type === 'choice' ? question.choices : [];
    const chosen = offered.filter((one) => oneOf.includes(one.id)).map((one) => one.label.text);
    return t('report.form.if', {label, choices: listOf(chosen, 'disjunction', language)});
  });
  if (conditions.length === 0) return undefined;
  return t('report.form.onlyIf', {conditions: listOf(conditions, 'conjunction', language)});
};

const listOf = (words: readonly string[], type: 'conjunction' | 'disjunction', language: Language): string =>
  new Intl.ListFormat(language, {type}).format(words);
