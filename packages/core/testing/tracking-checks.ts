import {normaliseQueryCode} from '../query-code.ts';
import {contentOf, type BackendUnderTest} from './backend-under-test.ts';
import type {Check} from './check.ts';
import {ensure, ensureRefused, ensureSame} from './expectations.ts';
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
        const codes = [await queryCodeOf(backend), await queryCodeOf(backend)].map(normaliseQueryCode);
        const isLong = codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{12,}$/.test(code));
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
        const misses = [
          await missOf(backend, one.number, other.queryCode ?? ''),
          await missOf(backend, one.number, '0000-0000-0000'),
          await missOf(backend, one.number, '!'),
          await missOf(backend, `${one.number}0`, one.queryCode ?? ''),
          await missOf(backend, 'no such number', 'no such code'),
        ];
        for (const miss of misses) ensureSame(miss, misses[0], 'One miss beside another');
      },
    },
  ].map((check) => ({...check, promise: 'queryCode'}));

const queryCodeOf = async (backend: BackendUnderTest): Promise<string> =>
  (await backend.rate()).receipt.queryCode ?? '';

const spellingsOf = (code: string): string[] => [
  code.toLowerCase(),
  normaliseQueryCode(code),
  ` ${normaliseQueryCode(code).replace(/./g, '$& ')}`,
  fullWidth(code),
  code.replaceAll('0', 'O').replaceAll('1', 'I'),
  code.replaceAll('0', 'o').replaceAll('1', 'l'),
];

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Everything that a guesser learns from a miss. */
async function missOf(backend: BackendUnderTest, number: string, queryCode: string) {
  const what = `number "${number}" with a code that is not its own`;
  const error = await ensureRefused(backend.track(number, queryCode), 'rejected', what);
  const {kind, message, fields, receipt, retryAfter} = error;
  return {kind, message, fields, receipt: receipt ?? null, retryAfter: retryAfter ?? null};
}
