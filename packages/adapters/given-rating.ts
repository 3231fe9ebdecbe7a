import {
  addWorkingDays,
  dayIn,
  formatQueryCode,
  isBadGrade,
  queryCodeAlphabet,
  wellFormed,
  type GivenRating,
  type Profile,
  type Rating,
  type RatingContent,
} from '@huiyin/core';

/** What becomes of a rating that is taken now as the `count`-th: its content, and a receipt with everything on it. */
export const givenRatingOf = (
  rating: Rating,
  ratingNumber: 1 | 2,
  digest: string,
  count: number,
  {calendar, rating: {callBackWorkingDays}}: Profile,
): GivenRating => {
  const now = new Date();
  const dueOn = addWorkingDays(now, callBackWorkingDays, calendar);
  return {
    ratingNumber,
    provenance: 'active',
    content: contentOf(rating),
    receipt: {
      number: `PJ-${dayIn(calendar.timeZone, now).replaceAll('-', '')}-${String(count).padStart(6, '0')}`,
      receivedAt: now.toISOString(),
      queryCode: newQueryCode(),
      digest,
      ...(isBadGrade(rating.grade) && {dueOn}),
    },
  };
};

const contentOf = ({grade, indicatorSet, indicators, text, anonymous}: Rating): RatingContent => ({
  grade,
  indicatorSet,
  indicators,
  text: wellFormed(text),
  anonymous,
});

const newQueryCode = (): string => {
  const values = crypto.getRandomValues(new Uint8Array(12));
  return formatQueryCode(Array.from(values, (value) => queryCodeAlphabet[value % 32]).join(''));
};
