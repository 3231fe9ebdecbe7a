import type {WrittenGuide} from '@huiyin/core';
import {consistencyRules} from './consistency-rules.ts';
import type {Finding, LintOptions, Rule} from './finding.ts';
import {languageRules} from './language-rules.ts';
import {missingRules} from './missing-rules.ts';
import {situationRules} from './situation-rules.ts';

/** Every rule that a guide is held against. */
export const rules: readonly Rule[] = [
  ...missingRules,
  ...consistencyRules,
  ...situationRules,
  ...languageRules,
];

/** What is wrong with a guide that the contract takes, in the order of the rules. */
export const lintGuide = (guide: WrittenGuide, options: LintOptions): Finding[] =>
  rules.flatMap((rule) =>
    rule.check(guide, options).map(({at, about}) => ({taskCode: guide.taskCode, rule, at, about})),
  );

const weight = ({severity}: Pick<Rule, 'severity'>): number => (severity === 'error' ? 3 : 1);
const allPoints = rules.reduce((sum, rule) => sum + weight(rule), 0);

/** What these findings cost: 3 for each rule that a guide breaks by an error, 1 by a warning, however often. */
export const pointsFor = (findings: readonly Pick<Finding, 'taskCode' | 'rule'>[]): number => {
  const broken = new Map(findings.map(({taskCode, rule}) => [`${taskCode} ${rule.id}`, rule]));
  return [...broken.values()].reduce((sum, rule) => sum + weight(rule), 0);
};

/** 0 to 100: the score of so many guides that lost so many points. */
export const scoreFrom = (lost: number, guides: number): number =>
  guides ? Math.round(100 * (1 - lost / (allPoints * guides))) : 100;

/** 0 to 100: how many of the rules a department's guides keep, errors counting three times as much as warnings. */
export const scoreOf = (findings: readonly Finding[], guides: number): number =>
  scoreFrom(pointsFor(findings), guides);
