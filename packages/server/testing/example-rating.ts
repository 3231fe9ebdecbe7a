import type {Rating, RatingContent, Receipt} from '@huiyin/core';

/** A good rating that the national profile takes. */
export const exampleRating = (caseToken: string, changes: Partial<Rating> = {}): Rating => ({
  caseToken,
  grade: 'satisfied',
  indicatorSet: 'national-v2',
  indicators: ['406', '413'],
  text: '办得很快，谢谢。',
  anonymous: false,
  channel: 'mobile',
  locale: 'zh',
  ...changes,
});

/** What the citizen said in a rating, without what carries it. */
export const contentOfRating = ({
  grade,
  indicatorSet,
  indicators,
  text,
  anonymous,
}: RatingContent): RatingContent => ({grade, indicatorSet, indicators, text, anonymous});

/** Posts a rating as a widget does and gives the status with the answer. */
export const postRating = async (url: string, rating: unknown, key: string) => {
  const response = await fetch(`${url}/ratings`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
    body: JSON.stringify(rating),
  });
  return {
    status: response.status,
    answer: (await response.json()) as Receipt & {type?: string; receipt?: Receipt},
  };
};
