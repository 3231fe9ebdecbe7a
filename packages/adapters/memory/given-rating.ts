import {
  addWorkingDays,
  isBadGrade,
  wellFormed,
  type GivenRating,
  type Handling,
  type Profile,
  type Rating,
  type RatingContent,
} from '@huiyin/core';
import {newQueryCode, receiptNumber} from './receipts.ts';

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
      number: receiptNumber('PJ', count, calendar, now),
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

/** The two clocks of a bad rating (差评); `undefined` for one that is not bad. */
export const clocksOf = (
  {content, receipt}: GivenRating,
  {calendar, rating}: Profile,
): Pick<Handling, 'callBackDueOn' | 'rectificationDueOn'> | undefined => {
  if (!isBadGrade(content.grade)) return undefined;
  const within = (days: number) => addWorkingDays(new Date(receipt.receivedAt), days, calendar);
  return {
    callBackDueOn: within(rating.callBackWorkingDays),
    rectificationDueOn: within(rating.rectificationWorkingDays),
  };
};
