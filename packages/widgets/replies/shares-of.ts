import type {ReplyPage} from '@huiyin/core';
import type {Share} from '../parts/published/statistics.ts';
import type {RepliesKey} from './words.ts';

/** What is published of the answers (回复率, 按时回复率, 满意率), each share with the whole that it is a part of. */
export const sharesOf = (counts: ReplyPage['statistics'], t: (key: RepliesKey) => string): Share[] => {
  const of = (name: keyof typeof counts) => ({label: t(`replies.${name}`), count: counts[name]});
  return [
    {
      label: t('replies.answeredShare'),
      part: of('answered'),
      whole: of('received'),
      none: t('replies.noneReceived'),
    },
    {
      label: t('replies.inTimeShare'),
      part: of('answeredInTime'),
      whole: of('answered'),
      none: t('replies.noneAnswered'),
    },
    {
      label: t('replies.satisfiedShare'),
      part: of('satisfied'),
      whole: of('rated'),
      none: t('replies.noneRated'),
    },
  ];
};
