import type {Language} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import {html} from './html.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';

export type PageProblem =
  | 'expiredToken'
  | 'forbidden'
  | 'rateLimited'
  | 'tooLarge'
  | 'unavailable'
  | 'askForbidden'
  | 'askUnavailable'
  | 'trackForbidden'
  | 'notOffered'
  | 'reportForbidden'
  | 'reportUnavailable'
  | 'reportsNotOffered';

/** Says what went wrong, in words, and what to do now. */
export const problemPage = (
  county: CountyProfile,
  language: Language,
  problem: PageProblem,
  root = '',
): string => {
  const t = wordsIn(language);
  const body = html`<p>${t(`problem.${problem}.text`)}</p>`;
  return page({county, language, title: t(`problem.${problem}.title`), body, root});
};
