import type {Profile, TrackedLetter} from '@huiyin/core';
import {complaintRows} from '../../parts/complaint/complaint-rows.ts';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import {questionRows} from './question-rows.ts';
import {trackedReceiptRows} from './tracked-receipt-rows.ts';
import type {TrackedWords} from './words.ts';

/** The receipt of a question or a report, who has it, and what was written, in the citizen's own words. */
export const letterRows = (tracked: TrackedLetter, words: TrackedWords, profile?: Profile): SheetRow[] => {
  const {receipt, department} = tracked;
  return [
    ...trackedReceiptRows(receipt, words, profile),
    ...(department
      ? [{label: words.t('tracked.department'), value: department.text, lang: department.lang}]
      : []),
    ...contentRows(tracked, words, profile),
  ];
};

const contentRows = (tracked: TrackedLetter, words: TrackedWords, profile?: Profile): SheetRow[] => {
  if (tracked.about === 'consultation') return questionRows(tracked, words, profile);
  const {content, disclosure} = tracked;
  return content ? complaintRows(content, {words, profile, department: undefined, disclosure}) : [];
};
