import {
  dayIn,
  formatQueryCode,
  normaliseNumber,
  normaliseQueryCode,
  queryCodeAlphabet,
  type Calendar,
  type Receipt,
  type TrackingQuery,
} from '@huiyin/core';

/** A receipt number such as `ZX-20261120-000007`, of the county's day. */
export const receiptNumber = (
  kind: 'PJ' | 'ZX' | 'TS' | 'JC',
  count: number,
  {timeZone}: Calendar,
  now: Date,
): string => `${kind}-${dayIn(timeZone, now).replaceAll('-', '')}-${String(count).padStart(6, '0')}`;

/** Twelve letters that nobody guesses. */
export const newQueryCode = (): string => {
  const values = crypto.getRandomValues(new Uint8Array(12));
  return formatQueryCode(Array.from(values, (value) => queryCodeAlphabet[value % 32]).join(''));
};

/** Whether number and code, however they were typed, are those of the receipt. */
export const isOpenedBy = (
  {number, queryCode = ''}: Receipt,
  typed: Pick<TrackingQuery, 'number' | 'queryCode'>,
): boolean =>
  number === normaliseNumber(typed.number) &&
  normaliseQueryCode(queryCode) === normaliseQueryCode(typed.queryCode);
