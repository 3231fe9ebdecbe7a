import {profileSchema} from '../contract/profile.ts';
import {grades, type Grade} from '../grade.ts';
import {languages} from '../language.ts';
import type {BackendUnderTest} from './backend-under-test.ts';
import type {Check} from './check.ts';
import {ensure, ensureSame, ensureShape} from './expectations.ts';
import {ensureMarkedWords} from './localised-words.ts';

/** The profile: complete, in the national order, and without a nudge. */
export const profileChecks = (backend: BackendUnderTest): Check[] => [
  {
    name: 'gives the profile as the contract says, with no grade chosen beforehand',
    run: async () => {
      for (const language of languages) {
        const profile = await backend.profile(language);
        ensureShape(profileSchema, profile, `The profile in ${language}`);
        ensure(profile.locale === language, `Asked for ${language}, the profile says ${profile.locale}.`);
      }
    },
  },
  {
    name: 'offers the five grades, best first, in every language',
    run: async () => {
      for (const language of languages) {
        const {rating} = await backend.profile(language);
        const offered = rating.grades.map(({grade}) => grade);
        ensureSame(offered, grades, `The order of grades in ${language}`);
      }
    },
  },
  {
    name: 'gives no grade the name of another',
    run: async () => {
      const {rating} = await backend.profile('zh');
      const named = rating.grades.map(
        ({grade, label}) => [grade, label?.text ?? nationalNames[grade]] as const,
      );
      for (const [grade, name] of named) {
        const bearers = named.filter((other) => other[1] === name).length;
        const owner = grades.find((one) => nationalNames[one] === name) ?? grade;
        ensure(bearers === 1 && owner === grade, `The grade ${grade} is called "${name}", as another is.`);
      }
    },
  },
  {
    name: 'answers in the language asked for, or marks words with their own',
    run: async () => {
      const caseToken = await backend.newCase();
      for (const language of languages) {
        ensureMarkedWords(await backend.profile(language), language, 'The profile');
        ensureMarkedWords(await backend.caseOf(caseToken, language), language, 'The case');
      }
    },
  },
  {
    name: 'offers the same indicators in every language, each under a code of its own',
    run: async () => {
      const chinese = await indicatorsIn(backend, 'zh');
      ensure(new Set(chinese.codes).size === chinese.codes.length, 'Two indicators have one code.');
      for (const language of languages) {
        ensureSame(await indicatorsIn(backend, language), chinese, `The indicators in ${language}`);
      }
    },
  },
];

async function indicatorsIn(backend: BackendUnderTest, language: (typeof languages)[number]) {
  const {id, indicators} = (await backend.profile(language)).rating.indicatorSet;
  return {id, codes: indicators.map(({grade, code}) => `${grade} ${code}`)};
}

// What each grade is called nationally. A county may use other words, but not these for another grade.
const nationalNames: Record<Grade, string> = {
  verySatisfied: '非常满意',
  satisfied: '满意',
  basicallySatisfied: '基本满意',
  dissatisfied: '不满意',
  veryDissatisfied: '非常不满意',
};
