import type {Language, Tracked, TrackingQuery} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import {html} from './html.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';
import {trackAddress} from './track-page.ts';
import {trackedLetter} from './tracked-letter.ts';
import {trackedRating} from './tracked-rating.ts';

export interface TrackedParts {
  county: CountyProfile;
  language: Language;
  /** What opened it, and opens the files of its answers. */
  query: TrackingQuery;
  /** The county's day, `YYYY-MM-DD`. */
  today: string;
}

/** What number and query code open, as it stands now: to read and to print. */
export const trackedPage = (tracked: Tracked, parts: TrackedParts): string => {
  const {county, language} = parts;
  const t = wordsIn(language);
  const body = html`
    ${tracked.about === 'rating' ? trackedRating(tracked, parts) : trackedLetter(tracked, parts)}
    <p><a href="${trackAddress(language)}">${t('track.another')}</a></p>
  `;
  const title = t(
    tracked.about === 'rating' ? `track.rating.${tracked.state}` : `track.question.${tracked.state}`,
  );
  return page({county, language, title, body});
};
