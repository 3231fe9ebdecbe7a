import {chinaCalendar} from '@huiyin/core/national';
import {guideIn} from '@huiyin/core/guide';
import type {ShownGuide} from '@huiyin/core';
import {guide as marriage} from '../content/guides/marriage.ts';
import {hotline} from '../profile.ts';
import type {Reader} from '../reader.ts';
import {notesFor} from './notes-sample.ts';

/** A guide with questions, for the reader, and notes that it may have besides. */
export const shownGuideFor = (reader: Reader): ShownGuide & {notes: ReturnType<typeof notesFor>} => ({
  guide: guideIn(marriage, reader.language),
  calendar: chinaCalendar,
  hotline,
  notes: notesFor(reader),
});
