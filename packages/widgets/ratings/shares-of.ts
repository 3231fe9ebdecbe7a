import type {RatingPage} from '@huiyin/core';
import type {Share} from '../parts/published/statistics.ts';
import type {RatingsKey} from './words.ts';

/**
 * What is published of the ratings (好评率, 主动好评率, 差评率, 回访率, 整改率), each share with the whole that it is a
 * part of. GB/T 39735 names the first two; how it counts them is not public, so that the formula stands on the page.
 */
export const sharesOf = (counts: RatingPage['statistics'], t: (key: RatingsKey) => string): Share[] => {
  const {all, good, active, activeGood, bad, calledBack, rectified} = counts;
  const allBad = {label: t('ratings.bad'), count: bad};
  return [
    {
      label: t('ratings.goodShare'),
      part: {label: t('ratings.good'), count: good},
      whole: {label: t('ratings.all'), count: all},
      none: t('ratings.noRatings'),
    },
    {
      label: t('ratings.activeGoodShare'),
      part: {label: t('ratings.activeGood'), count: activeGood},
      whole: {label: t('ratings.activeOnes'), count: active},
      none: t('ratings.noActiveRatings'),
    },
    {
      label: t('ratings.badShare'),
      part: allBad,
      whole: {label: t('ratings.all'), count: all},
      none: t('ratings.noRatings'),
    },
    {
      label: t('ratings.callBackShare'),
      part: {label: t('ratings.calledBackOnes'), count: calledBack},
      whole: allBad,
      none: t('ratings.noBadRatings'),
    },
    {
      label: t('ratings.rectificationShare'),
      part: {label: t('ratings.rectifiedOnes'), count: rectified},
      whole: allBad,
      none: t('ratings.noBadRatings'),
    },
  ];
};
