import {Locale} from 'typebox/system';
import type {Validator} from 'typebox/compile';
import type {ToolLanguage} from '../formats/tool-language.ts';

type ContractError = ReturnType<Validator['Errors']>[number];

/** What the contract has against a part, in a sentence without its subject. */
export interface ContractProblem {
  /** Such as `materials[2].name`; `/` for the whole. */
  at: string;
  says: string;
}

const words = {
  zh: {missing: '必须填写', unknown: '契约里没有这一项', told: Locale.zh_Hans},
  en: {missing: 'is missing', unknown: 'is nothing that the contract knows', told: Locale.en_US},
};

/** The errors of a check, one for each part, as they are told to people. */
export const contractProblems = (
  errors: readonly ContractError[],
  language: ToolLanguage,
): ContractProblem[] => {
  const problems = errors.flatMap((error) => problemsOf(error, language));
  return problems.filter(({at}, index) => problems.findIndex((other) => other.at === at) === index);
};

const problemsOf = (error: ContractError, language: ToolLanguage): ContractProblem[] => {
  const at = pathOf(error.instancePath);
  const {missing, unknown, told} = words[language];
  if (error.keyword === 'required') {
    return error.params.requiredProperties.map((name) => ({at: at ? `${at}.${name}` : name, says: missing}));
  }
  // What is too much is named once, by itself, and not again by what it stands in.
  if (error.keyword === 'additionalProperties') return [];
  return [{at: at || '/', says: error.keyword === 'boolean' ? unknown : told(error)}];
};

const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), '');
