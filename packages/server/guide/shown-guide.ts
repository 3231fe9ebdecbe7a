import type {Language, ShownGuide} from '@huiyin/core';
import {guideIn} from '@huiyin/core/guide';
import type {CountyProfile} from '@huiyin/core/national';
import type {FoundGuide} from './guide-store.ts';

/** A guide as somebody reads it, with what its days and hours go by. */
export const shownGuide = (
  {row, replacedBy}: FoundGuide,
  {calendar, portal}: CountyProfile,
  language: Language,
): ShownGuide => {
  const guide = guideIn(row.content, language);
  return {
    guide: {...guide, version: {...guide.version, ...(row.ends_on && {validUntil: row.ends_on})}},
    ...(replacedBy && {replacedBy}),
    calendar,
    hotline: portal.hotline,
  };
};
