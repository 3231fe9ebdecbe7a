import {contentOf, type BackendUnderTest} from './backend-under-test.ts';
import type {Check} from './check.ts';
import {ensure, ensureSame} from './expectations.ts';
import {ensureMissesAlike, isLongCode, spellingsOf} from './misses.ts';
import {texts} from './texts.ts';

/** Number and query code: they open what was sent, however they are typed, and tell a guesser nothing. */
export const trackingChecks = (backend: BackendUnderTest): Check[] =>
  [
    {
      name: 'shows what was sent to whoever has number and query code, text by text',
      run: async () => {
        for (const [name, text] of texts) {
          const {rating, receipt} = await backend.rate({text});
          const tracked = await backend.trackedOf(receipt);
          ensureSame(tracked.rating.content, contentOf(rating), `Tracked, a rating with ${name}`);
          ensureSame(tracked.rating.receipt, receipt, 'The receipt that is shown again');
        }
      },
    },
    {
      name: 'gives a query code of at least twelve letters, another one to each rating',
      run: async () => {
        const codes = [await queryCodeOf(backend), await queryCodeOf(backend)];
        const isLong = codes.every(isLongCode);
        ensure(isLong, `"${codes.join('", "')}" should be twelve letters of Crockford base 32.`);
        ensure(codes[0] !== codes[1], 'Two ratings have one query code.');
      },
    },
    {
      name: 'takes a query code in small letters, spaced, full-width, with O for 0 and I or l for 1',
      run: async () => {
        const {receipt} = await backend.rate();
        for (const queryCode of spellingsOf(receipt.queryCode ?? '')) {
          const tracked = await backend.trackedOf({...receipt, queryCode});
          ensureSame(tracked.rating.receipt.number, receipt.number, `What "${queryCode}" opens`);
        }
      },
    },
    {
      name: 'answers every miss alike',
      run: async () => {
        const [{receipt: one}, {receipt: other}] = [await backend.rate(), await backend.rate()];
        await ensureMissesAlike(one, other, (...query) => backend.track(...query));
      },
    },
  ].map((check) => ({...check, promise: 'queryCode'}));

const queryCodeOf = async (backend: BackendUnderTest): Promise<string> =>
  (await backend.rate()).receipt.queryCode ?? '';
