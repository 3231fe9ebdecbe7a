import type {Language} from '../language.ts';
import {mostPlaces} from './bits.ts';
import {spelt, type Reading} from './reading.ts';
import type {Syllables} from './syllables.ts';
import type {Texts} from './texts.ts';

/** Of fewer letters, one that may be wrong leaves too little. */
const fewest = 5;

// What is left of the value with one letter wrong, which is more than of letters that are scattered about; and how much hangs on how much is covered, and on the beginning.
const slipped = 0.75;
const forCovered = 0.1;
const forBeginning = 0.05;

/** What was typed as the initials of syllables, one letter each, if it can be that. */
export const initialsIn = ({sought: [one, more], latin}: Reading, locale: Language): string | undefined => {
  if (latin || more !== undefined || typeof one !== 'string' || spelt.includes(locale)) return undefined;
  return /^[a-z]+$/.test(one) && one.length >= fewest && one.length <= mostPlaces ? one : undefined;
};

/**
 * How well initials stand in a text, from 0 to 1, one next to the other but for one that is wrong, missing or too many:
 * as bits, the way of Wu and Manber (https://dl.acm.org/doi/10.1145/135239.135244).
 */
export const initialsRater = (letters: string, syllables: Syllables) => {
  const fits = new Int32Array(syllables.size);
  [...letters].forEach((one, place) => {
    for (const number of syllables.meantBy({letters: one, whole: false}, false).sure) {
      fits[number]! |= 1 << place;
    }
  });
  const last = 1 << (letters.length - 1);

  return ({sounds, starts}: Texts, text: number): number => {
    const start = starts[text]!;
    const end = starts[text + 1]!;
    // The letters up to which place end here, without a slip and with one.
    let whole = 0;
    let nearly = 1;
    let all = 0;
    for (let at = start; at < end; at++) {
      const fit = fits[sounds[at]!]!;
      const before = whole;
      whole = ((before << 1) | 1) & fit;
      // In this order: it fits, is wrong, is missing, is too many; the first letter may be wrong or too many anywhere.
      nearly = ((nearly << 1) & fit) | (before << 1) | before | (whole << 1) | 1;
      if (whole & last) return worth(1);
      all |= nearly;
    }
    return all & last ? worth(slipped) : 0;

    function worth(most: number): number {
      const covered = Math.min(1, letters.length / (end - start));
      const begins = fits[sounds[start]!]! & 1 ? forBeginning : 0;
      return most * (1 - forCovered - forBeginning + forCovered * covered + begins);
    }
  };
};
