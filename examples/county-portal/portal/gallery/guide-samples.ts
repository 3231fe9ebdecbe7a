import {chinaCalendar} from '@huiyin/core/national';
import {guideIn} from '@huiyin/core/guide';
import type {ShownGuide} from '@huiyin/core';
import {guide as marriage} from '../content/guides/marriage.ts';
import {hotline} from '../profile.ts';
import type {Reader} from '../reader.ts';

/** A guide with questions, for the reader. */
export const shownGuideFor = ({language}: Reader): ShownGuide => ({
  guide: guideIn(marriage, language),
  calendar: chinaCalendar,
  hotline,
});
