import type {Language} from '../language.ts';
import type {Collection} from './collection.ts';
import {initialsIn} from './initials.ts';
import {Looker} from './looker.ts';
import type {Ranking} from './match.ts';
import {pinyinReadings, soundedReading, writtenReading} from './reading.ts';

// What a guide has to reach: of all that was asked (in a long sentence there is much else), and of what the best one has.
const leastShare = (sought: number): number => (sought > 6 ? 0.15 : 0.3);
const leastOfBest = 0.55;

/** What is worth less stands nowhere as it was typed, and may be corrected. */
const asTyped = 0.6;

/** What the most popular guide is preferred by, and what a first application is to a later step of the same matter. */
const forPopularity = 0.08;
const forBeginnings = 0.03;

/** Looks for what was typed, in every way that it can be meant. Without a word to look for: all, the popular first. */
export const rankingOf = (words: string, locale: Language, collection: Collection): Ranking => {
  const {popularity, laterSteps} = collection;
  const written = writtenReading(words);
  if (!written.sought.length) {
    return {guides: sorted(popularity, 0)};
  }
  const looker = new Looker(collection);
  const pairs = looker.look([written, ...pinyinReadings(written, collection, locale)]);
  const sounded = soundedReading(written, pairs);
  if (sounded) looker.look([sounded]);
  looker.look(looker.translations());
  const {scores} = looker;
  const leastOfAll = leastShare(written.sought.length);
  let best = greatest(scores);
  const initials = best < asTyped ? initialsIn(written, locale) : undefined;
  if (initials) {
    looker.lookForInitials(initials);
    best = greatest(scores);
  }
  const least = Math.max(leastOfAll, leastOfBest * best);
  for (let guide = 0; guide < scores.length; guide++) {
    const preference = 1 + forPopularity * popularity[guide]! - forBeginnings * laterSteps[guide]!;
    scores[guide] = scores[guide]! < least ? 0 : scores[guide]! * preference;
  }
  return {guides: sorted(scores, Number.MIN_VALUE), explain: (guide) => looker.explain(guide)};
};

const greatest = (scores: ArrayLike<number>): number => {
  let most = 0;
  for (let guide = 0; guide < scores.length; guide++) most = Math.max(most, scores[guide]!);
  return most;
};

// As numbers of which the lower part is the guide: many times faster than to compare pairs.
const sorted = (scores: ArrayLike<number>, least: number): Uint32Array => {
  const keys = new Float64Array(scores.length);
  let count = 0;
  for (let guide = 0; guide < scores.length; guide++) {
    if (scores[guide]! >= least) keys[count++] = guide - Math.round(scores[guide]! * 1e6) * mostGuides;
  }
  keys.subarray(0, count).sort();
  const guides = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const key = keys[at]!;
    guides[at] = key - Math.floor(key / mostGuides) * mostGuides;
  }
  return guides;
};

const mostGuides = 2 ** 20;
