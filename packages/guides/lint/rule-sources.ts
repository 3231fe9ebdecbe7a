import type {RuleSource} from './finding.ts';

export const practice: RuleSource = {zh: '通行做法', en: 'common practice'};
