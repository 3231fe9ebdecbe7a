import type {RuleSource, RuleText} from '../lint/finding.ts';

const practice: RuleSource = {zh: '通行做法', en: 'common practice'};
const ordinance: RuleSource = {
  zh: '《优化营商环境条例》第三十五条、第三十六条',
  en: 'Regulation on Optimizing the Business Environment, articles 35 and 36',
};

/** What can be wrong with a link once it was followed. */
export const linkFaults = {
  dead: {
    ...{id: 'link-dead', severity: 'error', source: ordinance},
    says: {zh: '链接打不开。', en: 'Has a link that does not open.'},
  },
  home: {
    ...{id: 'link-home', severity: 'error', source: ordinance},
    says: {zh: '链接转到了首页，不是要找的内容。', en: 'Has a link that leads to a home page instead.'},
  },
  http: {
    ...{id: 'link-http', severity: 'warning', source: practice},
    says: {zh: '链接没有加密（http）。', en: 'Has a link that is not encrypted (http).'},
  },
} as const satisfies Record<string, RuleText>;

export type LinkFault = keyof typeof linkFaults;

/** The rules that `--links` adds. */
export const linkRules: readonly RuleText[] = Object.values(linkFaults);
