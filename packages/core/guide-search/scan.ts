import {lowestBit} from './bits.ts';
import type {Pattern} from './pattern.ts';
import type {Texts} from './texts.ts';

/** The texts in which something of a pattern stands, in their order: columns of `count` entries. */
export interface Found {
  count: number;
  texts: Uint32Array;
  // Places of the pattern, as bits: those that are found, those of them that fit nearly at least, and surely.
  any: Int32Array;
  likely: Int32Array;
  sure: Int32Array;
  /** Those that stand next to the place before them. */
  pairs: Int32Array;
  /** The last place of each reading that stands there as a whole, one unit after the other. */
  runs: Int32Array;
  /** Those that fit the beginning of the text. */
  first: Int32Array;
  /** Of each place, in how many texts it stands next to the place before it. */
  pairCounts: Int32Array;
}

const columnsFor = (size: number): Found => ({
  ...{count: 0, pairCounts: new Int32Array(32), texts: new Uint32Array(size), any: new Int32Array(size)},
  ...{likely: new Int32Array(size), sure: new Int32Array(size)},
  ...{pairs: new Int32Array(size), runs: new Int32Array(size), first: new Int32Array(size)},
});

// To make columns anew for each scan costs more than the scan.
const kept = new WeakMap<Texts, Found>();

/**
 * Looks through texts from the first to the last. Twenty thousand names take a millisecond or two. What is found holds
 * until the next scan of the same texts.
 */
export const scan = (all: Texts, pattern: Pattern): Found => {
  const {units, sounds, starts} = all;
  const {sureUnits, nearUnits, anyUnits, sureSounds, nearSounds, anySounds, sounded, beginnings, endings} =
    pattern;
  let found = kept.get(all);
  if (!found || found.texts.length < all.count) kept.set(all, (found = columnsFor(starts.length)));
  found.pairCounts.fill(0);
  let count = 0;
  for (let text = 0, at = 0; text < all.count; text++) {
    const start = at;
    const end = starts[text + 1]!;
    let any = 0;
    let likely = 0;
    let sure = 0;
    let pairs = 0;
    let run = 0;
    let runs = 0;
    let first = 0;
    let previous = 0;
    for (; at < end; at++) {
      const unit = units[at]!;
      const fits = sounded ? anyUnits[unit]! | anySounds[sounds[at]!]! : anyUnits[unit]!;
      if (fits !== 0) {
        const sound = sounds[at]!;
        const fitsSure = sureUnits[unit]! | sureSounds[sound]!;
        any |= fits;
        likely |= fitsSure | nearUnits[unit]! | nearSounds[sound]!;
        sure |= fitsSure;
        pairs |= (previous << 1) & fits;
        run = ((run << 1) | beginnings) & fits;
        runs |= run & endings;
        if (at === start) first = fits;
      } else {
        run = 0;
      }
      previous = fits;
    }
    if (any === 0) continue;
    pairs &= ~beginnings;
    for (let rest = pairs; rest; rest &= rest - 1) found.pairCounts[lowestBit(rest)]!++;
    found.texts[count] = text;
    found.any[count] = any;
    found.likely[count] = likely;
    found.sure[count] = sure;
    found.pairs[count] = pairs;
    found.runs[count] = runs;
    found.first[count] = first;
    count++;
  }
  found.count = count;
  return found;
};
