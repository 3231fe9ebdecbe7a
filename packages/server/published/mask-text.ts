import {maskedWords, type RichText} from '@huiyin/core';
import type {StoredAsker} from '../database/tables.ts';
import {maskName} from './mask-name.ts';

/** Whose own details are masked wherever they stand. */
export type Person = Partial<
  Pick<StoredAsker, 'name' | 'on_behalf_of' | 'phone' | 'email' | 'identity_number'>
>;

/** A citizen’s words as everybody may read them: without the person, phone numbers, addresses and ID numbers. */
export const maskQuestion = (text: string, person: Person = {}): string =>
  starred(maskPerson(text, person), [...identities, ...ways]);

/**
 * An office’s words as everybody may read them: its own phone numbers stay, the person’s do not, and no link that has
 * them in it.
 */
export const maskAnswer = (words: RichText, person: Person = {}): RichText =>
  maskedWords(words, (text) => starred(maskPerson(text, person), identities));

/** What is starred, and how much of it stays at both ends. */
interface Secret {
  pattern: RegExp;
  head: number;
  tail: number;
}

const identities: Secret[] = [
  // 居民身份证 and what has its form, the old one of 15 digits, bank cards.
  /(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dX](?![\dX])/gi,
  /(?<!\d)(?:\d{15,17}|\d{19})(?!\d)/g,
  /(?<!\d)\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?(?!\d)/g,
  // Passports, travel permits, and the permanent residence card of 2017.
  /(?<![A-Z\d])[A-Z]{1,2}\d{7,10}(?!\d)/gi,
  /(?<![A-Z\d])[A-Z]{3}\d{12}(?!\d)/gi,
].map((pattern) => ({pattern, head: 1, tail: 1}));

const ways: Secret[] = [
  {pattern: /(?<!\d)(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g, head: 3, tail: 4},
  {pattern: /(?<!\d)\(?0\d{2,3}\)?[ -]?\d{3,4}[ -]?\d{4}(?!\d)/g, head: 3, tail: 4},
  {pattern: /\+\d(?:[ ().-]{0,2}\d){7,14}(?!\d)/g, head: 3, tail: 4},
  {pattern: /[\w.+-]+(?=@[\w-]+\.\w)/g, head: 1, tail: 0},
];

const starred = (text: string, secrets: readonly Secret[]): string => {
  const shown = text.split('');
  const folded = text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  for (const {pattern, head, tail} of secrets) {
    for (const {0: found, index} of folded.matchAll(pattern)) {
      const places = [...found.matchAll(/[^ ().+-]/g)].map((sign) => index + sign.index);
      for (const place of places.slice(head, places.length - tail)) shown[place] = '*';
    }
  }
  return shown.join('');
};

const maskPerson = (text: string, {name, on_behalf_of, phone, email, identity_number}: Person): string => {
  const named = [name, on_behalf_of].reduce<string>(maskNamesOf, text);
  return [phone, email, identity_number].reduce<string>(maskValue, named);
};

const maskNamesOf = (text: string, name: string | null | undefined): string => {
  const whole = name?.trim() ?? '';
  const parts = [whole, ...whole.split(/\s+/)].filter((part) => [...part].length > 1);
  return parts.reduce((masked, part) => masked.replace(wordOf(part), maskName(part)!), text);
};

// Chinese marks no word, and spaces a name as it likes; elsewhere `Li` must stay out of `Life`.
const wordOf = (part: string): RegExp => {
  const isSpelled = new RegExp(spelled, 'u').test(part);
  const loose = [...part.replace(/\s/g, '')].map(escaped).join('\\s?');
  return new RegExp(isSpelled ? `(?<!${spelled})${escaped(part)}(?!${spelled})` : loose, 'giu');
};

const spelled = '[\\p{Script=Latin}\\p{Script=Cyrillic}]';

const maskValue = (text: string, value: string | null | undefined): string => {
  const signs = [...(value ?? '').replace(/[\s()-]/g, '')];
  if (signs.length < 5) return text;
  const pattern = new RegExp(signs.map(escaped).join('[ ()-]{0,2}'), 'gi');
  return starred(text, [{pattern, head: 1, tail: 0}]);
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
