import type {Language} from '../language.ts';
import type {MatchKind} from './match.ts';
import {mostPlaces} from './bits.ts';
import {isHan, plain, unitsOf} from './plain.ts';
import type {Spelled, Syllables} from './syllables.ts';
import type {Vocabulary} from './vocabulary.ts';
import {isSaidWish, isWish, unitsWished} from './wishes.ts';

/** Languages that are written in letters. */
export const spelt: readonly Language[] = ['en', 'ru'];

/** A unit that is looked for: as it is written, or a piece of pinyin. */
export type Sought = string | Spelled;

/** One way to understand what was typed. */
export interface Reading {
  sought: readonly Sought[];
  /** Whether it is said in a language of Latin letters, which then are no pinyin. */
  latin?: boolean;
  /** Whether the last one is perhaps not typed to its end. */
  begun: boolean;
  by?: Extract<MatchKind, 'pinyin' | 'synonym'>;
  /** Which of those sought may be written with wrong characters of the right sound, as bits. */
  sounded: number;
}

/** What was typed, as it stands. */
export const writtenReading = (words: string): Reading => {
  const typed = plain(words);
  const all = unitsOf(typed);
  const sought = unitsWished(typed).slice(0, mostPlaces);
  const begun = /[\p{L}\p{N}]$/u.test(typed) && sought[sought.length - 1] === all[all.length - 1];
  return {sought, begun, latin: all.some((unit) => /^[a-z]+$/.test(unit) && isWish(unit)), sounded: 0};
};

/**
 * The same with its Latin letters as pinyin, in at most two ways. Who reads in letters mistypes a word of theirs sooner
 * than that they write Chinese by initials.
 */
export const pinyinReadings = (
  {sought, begun, latin}: Reading,
  {vocabulary, syllables}: {vocabulary: Vocabulary; syllables: Syllables},
  locale: Language,
): Reading[] => {
  if (latin) return [];
  const ways = sought.map((one): Sought[][] => {
    if (typeof one !== 'string' || !/^[a-z]+$/.test(one)) return [[one]];
    if (isSaidWish(one)) return [[]];
    const known = vocabulary.meantBy(one, false);
    const certain = known.units.length > 0 && !known.guessed;
    return syllables
      .readingsOf(one)
      .filter(
        (pieces) =>
          pieces.every(({whole}) => whole) ||
          (!certain && !spelt.includes(locale) && pieces.length + sought.length > 2),
      );
  });
  const most = Math.min(...ways.map((of) => of.length), 1) && Math.max(...ways.map((of) => of.length));
  return Array.from({length: most}, (_, way) => ways.flatMap((of) => of[Math.min(way, of.length - 1)]!))
    .filter((pieces) => pieces.some((piece) => typeof piece !== 'string'))
    .map((pieces) => ({sought: pieces.slice(0, mostPlaces), begun, by: 'pinyin', sounded: 0}));
};

/** The same with what stands at some places (as bits) put in the county’s words. */
export const translatedReading = (
  {sought, begun}: Reading,
  translations: readonly {places: number; words: string}[],
): Reading => {
  const put = sought.flatMap((one, at): readonly Sought[] => {
    const translation = translations.find(({places}) => places & (1 << at));
    if (!translation) return [one];
    const isFirst = !(translation.places & ((1 << at) - 1));
    return isFirst ? unitsOf(plain(translation.words)) : [];
  });
  const last = 1 << (sought.length - 1);
  const lastStays = translations.every(({places}) => !(places & last));
  return {sought: put.slice(0, mostPlaces), begun: begun && lastStays, by: 'synonym', sounded: 0};
};

/** The same where Chinese characters that stand together nowhere (`pairs` do, as bits) are sounded; or nothing. */
export const soundedReading = (reading: Reading, pairs: number): Reading | undefined => {
  const {sought} = reading;
  const han = sought.map((one) => typeof one === 'string' && isHan(one));
  let sounded = 0;
  sought.forEach((_, at) => {
    const before = han[at - 1] && !(pairs & (1 << at));
    const after = han[at + 1] && !(pairs & (1 << (at + 1)));
    if (han[at] && (before || after)) sounded |= 1 << at;
  });
  return sounded ? {...reading, sounded} : undefined;
};
