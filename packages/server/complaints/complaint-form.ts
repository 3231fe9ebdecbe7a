import {
  askedQuestions,
  languageOf,
  typedAnswer,
  type Answer,
  type Complaint,
  type RuledQuestion,
} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import {filled} from '../filled.ts';
import {complaintRulesOf} from '../letters/history.ts';
import type {WrittenReport} from './written-report.ts';

/** A report as a plain form brings it: of the right shape, but perhaps of no kind or with a wrong answer. */
export type FormComplaint = Omit<Complaint, 'reporter' | 'uploadToken' | 'notify' | 'channel'> & {
  reporter: {disclosure: string; name?: string; phone?: string; email?: string};
  notify?: string;
  channel: string;
};

/** The report in the fields of a plain form. What is not asked after these answers is left out. */
export const complaintOfForm = (written: WrittenReport, county: CountyProfile): FormComplaint => {
  const rules = complaintRulesOf(county);
  const one = (name: string) => written[name] ?? '';
  const [only, ...others] = rules.kinds;
  const kind = others.length > 0 ? one('kind') : only!.id;
  const questions: RuledQuestion[] = rules.steps.flatMap((step) => step.questions);
  const choices = Object.fromEntries(questions.map(({id = ''}) => [id, one(`answers.${id}`)]));
  const asked = askedQuestions(rules.steps, {kind, choices});
  const isAbout = asked.some(({type}) => type === 'about');
  const reporter = reporterOf(one, rules);
  const isAnonymous = reporter.disclosure === 'anonymous';
  return {
    kind,
    title: one('title'),
    text: one('text'),
    ...(isAbout && filled({department: one('department'), person: one('person')})),
    answers: answersOf(asked, one),
    reporter,
    ...(rules.notify.length > 0 && !isAnonymous && filled({notify: one('notify')})),
    channel: one('channel') || 'pc',
    locale: languageOf(one('locale')) ?? 'zh',
  };
};

const answersOf = (asked: readonly RuledQuestion[], one: (name: string) => string): Complaint['answers'] =>
  Object.fromEntries(
    asked.flatMap(({id, type}): [string, Answer][] => {
      const answer = id === undefined ? undefined : typedAnswer(type, one(`answers.${id}`));
      return answer ? [[id!, answer]] : [];
    }),
  );

// Nobody who wants to stay anonymous is known by what was left in a field.
const reporterOf = (
  one: (name: string) => string,
  rules: Pick<NonNullable<CountyProfile['complaint']>, 'name' | 'phone' | 'email'>,
): FormComplaint['reporter'] => {
  const disclosure = one('reporter.disclosure');
  if (disclosure === 'anonymous') return {disclosure};
  const contact = (key: 'name' | 'phone' | 'email') => (rules[key] === 'never' ? '' : one(`reporter.${key}`));
  return {disclosure, name: contact('name'), phone: contact('phone'), email: contact('email')};
};
