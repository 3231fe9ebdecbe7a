import {languages} from '../language.ts';
import type {BackendUnderTest} from './backend-under-test.ts';
import type {Check} from './check.ts';
import {ensure, ensureRefused} from './expectations.ts';

/** The case: open until the citizen rates it, and for the holder of its own token only. */
export const caseChecks = (backend: BackendUnderTest): Check[] => [
  {
    name: 'shows a case that nobody rated as open for its first rating, in every language',
    run: async () => {
      const caseToken = await backend.newCase();
      for (const language of languages) {
        const state = await backend.caseOf(caseToken, language);
        ensure(state.status === 'open', `A case that nobody rated is shown as "${state.status}".`);
        ensure(state.ratingNumber === 1, 'A case that nobody rated is open for a follow-up rating.');
      }
    },
  },
  {
    name: 'leaves every other case open',
    run: async () => {
      const other = await backend.newCase();
      await backend.rate();
      const {status} = await backend.caseOf(other);
      ensure(status === 'open', `After the rating of one case another is shown as "${status}".`);
    },
  },
  {
    name: 'refuses a token that nobody gave out as "expired"',
    run: async () => {
      const good = await backend.newCase();
      for (const token of ['garbage', `${good}x`, withOneLetterChanged(good)]) {
        await ensureTokenRefused(backend, token, 'a token that nobody gave out');
      }
      ensure((await backend.caseOf(good)).status === 'open', 'A forged token rated the case.');
    },
  },
  {
    name: 'refuses an expired token as "expired"',
    ...(!backend.expiredCaseToken && {skip: 'not checked: no expiredCaseToken was given'}),
    run: async () => {
      const token = await backend.expiredCaseToken?.();
      ensure(token, 'expiredCaseToken gave no token.');
      await ensureTokenRefused(backend, token, 'an expired token');
    },
  },
];

async function ensureTokenRefused(backend: BackendUnderTest, token: string, what: string): Promise<void> {
  await ensureRefused(backend.caseOf(token), 'expired', `to show the case of ${what}`);
  await ensureRefused(backend.send(await backend.ratingOf(token)), 'expired', `a rating with ${what}`);
}

const withOneLetterChanged = (token: string): string => {
  const middle = Math.floor(token.length / 2);
  return token.slice(0, middle) + (token[middle] === 'A' ? 'B' : 'A') + token.slice(middle + 1);
};
