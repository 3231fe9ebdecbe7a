// What a portal's developer writes after `npm install`: compiled in a strict project of its own, then bundled.
import '@huiyin/widgets/rater/define';
import {memoryAdapter} from '@huiyin/adapters/memory';
import type {Rating, RatingAdapter} from '@huiyin/core';
import {nationalProfile} from '@huiyin/core/national';
import type {Token} from '@huiyin/theme';
import type {RaterElement} from '@huiyin/widgets/rater';

document.querySelector('hy-rater')?.addEventListener('hy-sent', ({detail}) => {
  const number: string = detail.number ?? '';
  // @ts-expect-error The query code is the citizen's secret and no part of the event.
  void detail.queryCode;
  document.title = number;
});
document.addEventListener('hy-failed', ({detail}) => console.log(detail.kind));

export const element = (): RaterElement => document.createElement('hy-rater');
export const backend: RatingAdapter = memoryAdapter();
export const grade: Rating['grade'] = nationalProfile.rating.grades[0]?.grade ?? 'satisfied';
export const nameOf = (token: Token): string => token.name;

// @ts-expect-error A grade is a word, never a number.
export const wrong: Rating['grade'] = 5;
