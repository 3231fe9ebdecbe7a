import {languageOf, lengthOf, type Language} from '@huiyin/core';
import type {ReportNotice} from '../published/publish-report.ts';
import type {Form} from './form.ts';

/** What is wrong with the title that everybody shall read. */
export type NoticeProblem = 'titleRequired' | 'titleTooLong';

/** What everybody shall read of a report, by a filled-in form, or what is wrong with it. */
export const noticeOfForm = (
  {fields}: Form,
  {titleLimit, language}: {titleLimit: number; language: Language},
): {notice: ReportNotice} | {problem: NoticeProblem} => {
  const title = (fields.title ?? '').trim();
  if (!title) return {problem: 'titleRequired'};
  if (lengthOf(title) > titleLimit) return {problem: 'titleTooLong'};
  const locale = languageOf(fields.language) ?? language;
  return {notice: {title, locale, showsPlace: fields.place === 'yes'}};
};
