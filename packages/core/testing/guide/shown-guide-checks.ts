import {languages} from '../../language.ts';
import type {Check} from '../check.ts';
import {ensure, ensureRefused, ensureSame, refusalOf} from '../expectations.ts';
import {ensureMarkedWords, wordless} from '../localised-words.ts';
import {stopped} from '../stopped.ts';
import type {GuideHooks, GuidesUnderTest} from './guides-under-test.ts';

/** One guide as anybody reads it. */
export const shownGuideChecks = (backend: GuidesUnderTest): Check[] => [
  {
    name: 'shows each guide that it lists, under its own code and name',
    run: async () => {
      for (const {taskCode, name, department, audience} of await backend.some()) {
        const {guide} = await backend.load(taskCode);
        ensureSame(
          {code: guide.taskCode, name: guide.name, department: guide.body.name, audience: guide.audience},
          {code: taskCode, name, department, audience},
          `The guide ${taskCode}`,
        );
      }
    },
  },
  {
    name: 'refuses a code and a version that are not known as "rejected"',
    run: async () => {
      const [first] = await backend.some();
      const {adapter, locale} = backend;
      const version = 'no-such-version';
      await ensureRefused(
        adapter.loadGuide('no-such-code', {locale}),
        'rejected',
        'a code that is not known',
      );
      await ensureRefused(
        adapter.loadGuide(first!.taskCode, {locale, version}),
        'rejected',
        'a version that is not known',
      );
    },
  },
  {
    name: 'shows the version that holds alike, whether its number is asked for or not',
    run: async () => {
      for (const {taskCode} of await backend.some()) {
        const shown = await backend.load(taskCode);
        ensure(!shown.replacedBy, `The version of ${taskCode} that holds is said to be replaced.`);
        const same = await backend.load(taskCode, backend.locale, shown.guide.version.number);
        ensureSame(same, shown, `The guide ${taskCode} when its version is asked for`);
      }
    },
  },
  {
    name: 'shows the same guide in every language, its words in it or marked with their own',
    run: async () => {
      for (const {taskCode} of (await backend.some()).slice(0, 5)) {
        const original = await backend.load(taskCode);
        for (const locale of languages) {
          const shown = await backend.load(taskCode, locale);
          ensureMarkedWords(shown, locale, `The guide ${taskCode}`);
          ensureSame(
            wordless(shown),
            wordless(original),
            `The guide ${taskCode} in ${locale}, but for its words`,
          );
        }
      }
    },
  },
  {
    name: 'loads no guide for a caller who has stopped',
    run: async () => {
      const [first] = await backend.some();
      const loaded = backend.adapter.loadGuide(first!.taskCode, {locale: backend.locale, signal: stopped()});
      await refusalOf(loaded, 'to load a guide for one who has stopped');
    },
  },
];

/** A version that holds no longer. */
export const replacedGuideChecks = (
  backend: GuidesUnderTest,
  {taskCode, version}: NonNullable<GuideHooks['replaced']>,
): Check[] => [
  {
    name: 'shows an old version to whoever asks for it, and says which one replaced it',
    run: async () => {
      const holding = (await backend.load(taskCode)).guide.version.number;
      const {guide, replacedBy} = await backend.load(taskCode, backend.locale, version);
      ensureSame(guide.version.number, version, 'The version that is shown');
      ensureSame(replacedBy ?? 'none', holding, 'The version that is said to have replaced it');
    },
  },
];
