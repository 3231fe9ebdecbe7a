import {normaliseQueryCode} from '../query-code.ts';
import type {Receipt} from '../contract/receipt.ts';
import {ensureRefused, ensureSame} from './expectations.ts';

type Query = readonly [number: string, queryCode: string];

/** Throws unless every look-up that must miss is refused, and all of them alike. */
export async function ensureMissesAlike(
  one: Receipt,
  other: Receipt,
  open: (number: string, queryCode: string) => Promise<unknown>,
): Promise<void> {
  const queries: Query[] = [
    [one.number, other.queryCode ?? ''],
    [one.number, '0000-0000-0000'],
    [one.number, '!'],
    [`${one.number}0`, one.queryCode ?? ''],
    ['no such number', 'no such code'],
  ];
  let first: unknown;
  for (const [number, queryCode] of queries) {
    const miss = await missOf(open(number, queryCode), number);
    first ??= miss;
    ensureSame(miss, first, 'One miss beside another');
  }
}

/** Everything that a guesser learns from a miss. */
export async function missOf(attempt: Promise<unknown>, number: string) {
  const error = await ensureRefused(
    attempt,
    'rejected',
    `number "${number}" with a code that is not its own`,
  );
  const {kind, message, fields, receipt, retryAfter} = error;
  return {kind, message, fields, receipt: receipt ?? null, retryAfter: retryAfter ?? null};
}

/** A query code as people type it. */
export const spellingsOf = (code: string): string[] => [
  code.toLowerCase(),
  normaliseQueryCode(code),
  ` ${normaliseQueryCode(code).replace(/./g, '$& ')}`,
  fullWidth(code),
  code.replaceAll('0', 'O').replaceAll('1', 'I'),
  code.replaceAll('0', 'o').replaceAll('1', 'l'),
];

export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Whether it is twelve letters of Crockford base 32, or more of them. */
export const isLongCode = (code: string): boolean =>
  /^[0-9A-HJKMNP-TV-Z]{12,}$/.test(normaliseQueryCode(code));
