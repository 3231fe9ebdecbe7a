import type {GuideHit} from '../contract/guide-search.ts';
import type {IndexedWords} from './guide-index.ts';

/** How a guide came to match. */
export type MatchKind = NonNullable<GuideHit['match']>['by'];

/** How a guide came to match, and by which words of the county. */
export interface Match {
  by: MatchKind;
  words: IndexedWords;
}

/** The guides that were found, the best first, and why each of them: nothing where nothing was looked for. */
export interface Ranking {
  guides: Uint32Array;
  explain?: (guide: number) => Match;
}
