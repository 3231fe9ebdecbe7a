import {complaintDefinitionProblem} from '../../complaint-definition.ts';
import {complaintProfileSchema} from '../../contract/complaint-profile.ts';
import {languages} from '../../language.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame, ensureShape} from '../expectations.ts';
import {ensureMarkedWords, wordless} from '../localised-words.ts';
import type {ReportsUnderTest} from './reports-under-test.ts';

/** What the county says before anybody reports: its kinds, what it asks, and whom a report can be about. */
export const reportRulesChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'gives its rules for reports as the contract says, with nothing chosen beforehand, in every language',
    run: async () => {
      for (const language of languages) {
        ensureShape(complaintProfileSchema, await backend.rules(language), `The rules in ${language}`);
      }
    },
  },
  {
    name: 'asks nothing that contradicts itself',
    run: async () => {
      const problem = complaintDefinitionProblem(await backend.rules());
      ensure(!problem, `The questions of a report contradict themselves. ${problem}`);
    },
  },
  {
    name: 'has the same kinds, questions, choices and limits in every language',
    run: async () => {
      const chinese = wordless(await backend.rules('zh'));
      for (const language of languages) {
        ensureSame(wordless(await backend.rules(language)), chinese, `What is asked in ${language}`);
      }
    },
  },
  {
    name: 'names the same departments in every language, each under an id of its own',
    run: async () => {
      const idsIn = async (language: (typeof languages)[number]) =>
        (await backend.departments(language)).map(({id}) => id);
      const chinese = await idsIn('zh');
      ensure(new Set(chinese).size === chinese.length, 'Two departments have one id.');
      for (const language of languages) {
        ensureSame(await idsIn(language), chinese, `Whom a report can be about in ${language}`);
      }
    },
  },
  {
    name: 'answers in the language asked for, or marks words with their own',
    run: async () => {
      for (const language of languages) {
        ensureMarkedWords(await backend.rules(language), language, 'The rules for reports');
        ensureMarkedWords(await backend.departments(language), language, 'Whom it is about');
      }
    },
  },
];
