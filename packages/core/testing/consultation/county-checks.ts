import {recipientsSchema} from '../../contract/consultation.ts';
import {consultationProfileSchema} from '../../contract/profile.ts';
import {languages} from '../../language.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame, ensureShape} from '../expectations.ts';
import {ensureMarkedWords} from '../localised-words.ts';
import type {QuestionsUnderTest} from './questions-under-test.ts';

/** What the county says before anybody asks: its rules, and whom and what a question can be about. */
export const countyChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'gives its rules for questions as the contract says, in every language',
    run: async () => {
      for (const language of languages) {
        ensureShape(consultationProfileSchema, await backend.rules(language), `The rules in ${language}`);
      }
    },
  },
  {
    name: 'has the same kinds and limits in every language, each kind under an id of its own',
    run: async () => {
      const chinese = await rulesIn(backend, 'zh');
      ensure(new Set(chinese.kinds).size === chinese.kinds.length, 'Two kinds have one id.');
      for (const language of languages) {
        ensureSame(await rulesIn(backend, language), chinese, `Kinds and limits in ${language}`);
      }
    },
  },
  {
    name: 'names the same departments and service items in every language, each item under one that is there',
    run: async () => {
      const chinese = await recipientsIn(backend, 'zh');
      ensure(
        new Set(chinese.departments).size === chinese.departments.length,
        'Two departments have one id.',
      );
      for (const language of languages) {
        ensureSame(await recipientsIn(backend, language), chinese, `Whom to ask in ${language}`);
      }
      const {services} = await backend.recipients();
      const lost = services.find((one) => one.department && !chinese.departments.includes(one.department));
      ensure(!lost, `The service item "${lost?.id}" is with a department that there is not.`);
    },
  },
  {
    name: 'answers in the language asked for, or marks words with their own',
    run: async () => {
      for (const language of languages) {
        ensureMarkedWords(await backend.rules(language), language, 'The rules for questions');
        ensureMarkedWords(await backend.recipients(language), language, 'Whom to ask');
      }
    },
  },
];

async function rulesIn(backend: QuestionsUnderTest, language: (typeof languages)[number]) {
  const {kinds, titleLimit, textLimit, replyWorkingDays, publishing} = await backend.rules(language);
  return {kinds: kinds.map(({id}) => id), titleLimit, textLimit, replyWorkingDays, publishing};
}

async function recipientsIn(backend: QuestionsUnderTest, language: (typeof languages)[number]) {
  const recipients = await backend.recipients(language);
  ensureShape(recipientsSchema, recipients, `Whom to ask in ${language}`);
  const [departments, services] = [recipients.departments, recipients.services].map((list) =>
    list.map(({id}) => id),
  );
  return {departments: departments!, services: services!};
}
