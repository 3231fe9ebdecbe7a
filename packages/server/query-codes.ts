import {createHmac, timingSafeEqual} from 'node:crypto';
import {formatQueryCode, normaliseQueryCode, queryCodeAlphabet} from '@huiyin/core';

/** Derives query codes from receipt numbers, so that none is stored. */
export interface QueryCodes {
  /** The id of the key that new receipts use. */
  readonly currentKey: string;
  /** The code of a receipt: 60 bits in twelve letters, groups of four. */
  codeOf(number: string, keyId: string): string;
  /** Whether a typed code belongs to a receipt, in a time that tells nothing. */
  isCode(typed: string, number: string, keyId: string): boolean;
}

export const queryCodes = (keys: Readonly<Record<string, string>>): QueryCodes => {
  const [currentKey = ''] = Object.keys(keys);
  const codeOf = (number: string, keyId: string) => formatQueryCode(derive(keys[keyId] ?? '', keyId, number));
  return {
    currentKey,
    codeOf,
    isCode: (typed, number, keyId) =>
      keyId in keys && isSame(normaliseQueryCode(typed), normaliseQueryCode(codeOf(number, keyId))),
  };
};

const derive = (secret: string, keyId: string, number: string): string => {
  const bits = createHmac('sha256', secret).update(`${keyId}:${number}`).digest().readBigUInt64BE() >> 4n;
  return Array.from(
    {length: 12},
    (_, place) => queryCodeAlphabet[Number((bits >> BigInt(5 * place)) & 31n)],
  ).join('');
};

/** Compares two texts in a time that does not depend on where they differ. */
export const isSame = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => createHmac('sha256', 'compare').update(text).digest());
  return timingSafeEqual(a!, b!);
};
