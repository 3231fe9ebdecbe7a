import type {Conditional, WrittenGuide} from '@huiyin/core';
import {situationProblems, type SituationProblem} from '@huiyin/core/guide';
import type {Rule} from './finding.ts';

const says: Record<SituationProblem['rule'], Rule['says']> = {
  repeatedId: {zh: '同一个编号用了两次。', en: 'Gives one id twice.'},
  unknownQuestion: {zh: '条件里的问题不存在。', en: 'Depends on a question that there is not.'},
  unknownChoice: {zh: '条件里的选项不存在。', en: 'Depends on a choice that there is not.'},
  cycle: {zh: '几个问题互相等待，永远不会出现。', en: 'Has questions that wait for each other.'},
  askedTooLate: {zh: '条件里的问题排在后面。', en: 'Depends on a question that comes later.'},
  neverApplies: {zh: '无论怎样回答都不会出现。', en: 'Is there for nobody, whatever they answer.'},
  deadEnd: {
    zh: '这样回答以后，没有可走的步骤，也没有说明。',
    en: 'Leaves no step after these answers, and no word why.',
  },
};

/** Every list of a guide whose members may hang on an answer, besides its steps. */
const lists = [
  ...(['conditions', 'materials', 'legalLimits', 'promisedLimits', 'visits', 'fees'] as const),
  ...(['places', 'channels', 'commonQuestions', 'notes'] as const),
] as const;

const partsOf = (guide: WrittenGuide): Record<string, Conditional> =>
  Object.fromEntries(
    lists.flatMap((list) =>
      (guide[list] ?? []).map((part: Conditional, index) => [`${list}[${index}]`, part] as const),
    ),
  );

// Each of the rules asks for the problems of the same guide.
const known = new WeakMap<WrittenGuide, SituationProblem[]>();

const problemsOf = (guide: WrittenGuide): SituationProblem[] => {
  const {questions, steps} = guide;
  const found = known.get(guide) ?? situationProblems({questions, steps, parts: partsOf(guide)});
  known.set(guide, found);
  return found;
};

/** What is wrong with the questions about an applicant's situation, and with what hangs on them. */
export const situationRules: readonly Rule[] = Object.entries(says).map(([rule, words]) => ({
  id: `situation-${rule}`,
  severity: 'error',
  source: {zh: '情形引导的自身逻辑', en: 'the logic of situations'},
  says: words,
  check: (guide) => problemsOf(guide).filter((problem) => problem.rule === rule),
}));
