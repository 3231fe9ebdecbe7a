import {bitsIn, lowestBit, weigher} from './bits.ts';
import type {Collection} from './collection.ts';
import {isCharacter, isKana} from './plain.ts';
import type {Reading} from './reading.ts';
import type {Found} from './scan.ts';

/** One reading within a pattern. */
export interface Part {
  reading: Reading;
  /** Its places, as bits. */
  places: number;
  /** Whether it has mere beginnings of syllables, of which too many texts have some: it must be there as a whole. */
  initials: boolean;
  /** Places that count by themselves: words, and what is sought alone. */
  alone: number;
  /** Places of characters, which count a little by themselves. */
  characters: number;
  kana: number;
  /** What each place weighs by itself. */
  weights: number[];
  /** What places weigh, of the whole reading: the rarer the more. */
  weigh: (places: number) => number;
}

/**
 * Readings as tables: for each number of a unit or of a syllable, the places of the readings (as bits) that it fits,
 * surely, nearly (a slip, another character of the same sound) or in any way (a similar sound).
 */
export interface Pattern {
  sureUnits: Int32Array;
  nearUnits: Int32Array;
  anyUnits: Int32Array;
  sureSounds: Int32Array;
  nearSounds: Int32Array;
  anySounds: Int32Array;
  /** Whether a sound can fit at all. */
  sounded: boolean;
  parts: Part[];
  /** The first and the last place of each reading. */
  beginnings: number;
  endings: number;
}

/** What a place weighs that fits nothing: it cannot choose between guides, and only says how much is left over. */
const unknownWeight = 0.4;

/** What is left of the weight of kana, which are mostly endings and particles, and of a pair that is rarer than both. */
const kana = 0.4;
const pair = 0.9;

/** The readings as tables. They have at most `mostPlaces` places together. */
export const patternOf = (readings: readonly Reading[], collection: Collection): Pattern => {
  const {vocabulary, syllables} = collection;
  const pattern: Pattern = {
    ...{sureUnits: new Int32Array(vocabulary.size), nearUnits: new Int32Array(vocabulary.size)},
    ...{sureSounds: new Int32Array(syllables.size), nearSounds: new Int32Array(syllables.size)},
    ...{anyUnits: new Int32Array(vocabulary.size), anySounds: new Int32Array(syllables.size)},
    ...{sounded: false, parts: [], beginnings: 0, endings: 0},
  };
  let place = 0;
  for (const reading of readings) {
    pattern.beginnings |= 1 << place;
    pattern.parts.push(addPart(pattern, reading, place, collection));
    place += reading.sought.length;
    pattern.endings |= 1 << (place - 1);
  }
  const {sureUnits, nearUnits, anyUnits, sureSounds, nearSounds, anySounds} = pattern;
  for (let unit = 0; unit < anyUnits.length; unit++) anyUnits[unit] = sureUnits[unit]! | nearUnits[unit]!;
  for (let sound = 0; sound < anySounds.length; sound++) {
    anySounds[sound]! |= sureSounds[sound]! | nearSounds[sound]!;
  }
  return pattern;
};

const addPart = (
  pattern: Pattern,
  reading: Reading,
  place: number,
  {vocabulary, syllables, texts, textsWithSound}: Collection,
): Part => {
  const {sought, begun, sounded} = reading;
  const initials = sought.some(
    (one, at) => typeof one !== 'string' && !one.whole && (at === 0 || at < sought.length - 1),
  );
  const part: Part = {
    reading,
    initials,
    places: 0,
    alone: 0,
    characters: 0,
    kana: 0,
    weights: [],
    weigh: () => 0,
  };
  const rarity = (count: number) => rarityOf(count, texts.count);
  sought.forEach((one, at) => {
    const bit = 1 << (place + at);
    const set = (table: Int32Array, numbers: readonly number[]) => {
      for (const number of numbers) table[number]! |= bit;
    };
    const last = begun && at === sought.length - 1;
    part.places |= bit;
    let weight: number;
    if (typeof one !== 'string') {
      const {sure, alike} = syllables.meantBy(one, last);
      set(pattern.sureSounds, sure);
      set(pattern.anySounds, alike);
      if (one.whole && sought.length === 1) part.alone |= bit;
      pattern.sounded = true;
      weight = rarity(sure.reduce((sum, number) => sum + textsWithSound(number), 0));
    } else if (isCharacter(one)) {
      const unit = vocabulary.find(one);
      const syllable = sounded & (1 << at) ? syllables.of(one) : 0;
      if (unit) set(pattern.sureUnits, [unit]);
      if (syllable) {
        set(pattern.nearSounds, [syllable]);
        set(pattern.anySounds, syllables.like(syllable));
        pattern.sounded = true;
      }
      if (sought.length === 1) part.alone |= bit;
      part.characters |= bit;
      if (isKana(one)) part.kana |= bit;
      const count = unit ? vocabulary.textsWith([unit]) : 0;
      weight =
        rarity(syllable ? Math.max(count, textsWithSound(syllable)) : count) * (isKana(one) ? kana : 1);
    } else {
      const {units, guessed} = vocabulary.meantBy(one, last);
      set(guessed ? pattern.nearUnits : pattern.sureUnits, units);
      part.alone |= bit;
      weight = 2 * rarity(vocabulary.textsWith(units));
    }
    part.weights[place + at] = weight;
  });
  return part;
};

const rarityOf = (count: number, texts: number): number =>
  count ? Math.log(1 + texts / count) / Math.log(1 + texts) : unknownWeight;

/** Weighs the places of a pattern, now that it is known in how many texts those that are neighbours stand together. */
export const weighParts = ({parts}: Pattern, {pairCounts}: Found, texts: number): void => {
  for (const part of parts) {
    const weights = Array.from(part.weights, (weight = 0, place) => {
      if ((part.alone | part.kana) & (1 << place)) return weight;
      const together = [pairCounts[place]!, pairCounts[place + 1]!].filter(Boolean);
      return together.length ? Math.max(weight, pair * rarityOf(Math.min(...together), texts)) : weight;
    });
    part.weigh = weigher(weights);
  }
};

// How much of its weight a place has: characters that stand alone, what is guessed, what is guessed from afar.
const scattered = 0.3;
const near = 0.75;
const far = 0.6;
/** What is left of initials that do not stand together. */
const apart = 0.6;

// How much of the value hangs on how much of the text is covered, and on whether the text begins so.
const forCovered = 0.1;
const forBeginning = 0.05;
const forRun = 0.05;

/** The places of a reading that are found in a text so that they count. */
export const placesIn = ({places, alone}: Part, found: Found, at: number): number => {
  const pairs = found.pairs[at]!;
  return found.any[at]! & (pairs | (pairs >>> 1) | alone) & places;
};

/** How well a text of so many units fits a reading, from 0 to 1: how much of it is there, and how little else. */
export const valueIn = (part: Part, found: Found, at: number, length: number): number => {
  const {weigh, places} = part;
  const counted = placesIn(part, found, at);
  const sure = found.sure[at]! & places;
  const guessed = counted & ~sure;
  const guessedFar = guessed & ~found.likely[at]!;
  const whole = (found.runs[at]! & places) !== 0;
  if (part.initials && !whole && counted !== places) return 0;
  // Two characters that only sound a little alike are of another word.
  if (guessedFar && !(sure & counted)) return 0;
  let share = weigh(sure & counted) + scattered * weigh(sure & ~counted & part.characters);
  if (guessed) share += near * weigh(guessed & ~guessedFar) + far * weigh(guessedFar);
  if (part.initials && !whole) share *= apart;
  const covered = Math.min(1, bitsIn(found.any[at]! & places) / length);
  const begins = found.first[at]! & counted & (1 << lowestBit(places)) ? forBeginning : 0;
  const least = 1 - forCovered - forBeginning - forRun;
  return share * (least + forCovered * covered + begins + (whole ? forRun : 0));
};
