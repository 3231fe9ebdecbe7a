import type {TimeLimit} from '@huiyin/core';
import type {GuideLocalizer} from './view.ts';

/** A time limit in words, such as “5 working days”; “on the spot” for none. */
export const limitWords = ({count, unit}: TimeLimit, {t}: GuideLocalizer): string =>
  count === 0 ? t('guide.onTheSpot') : t(`guide.limit.${unit}`, {count});
