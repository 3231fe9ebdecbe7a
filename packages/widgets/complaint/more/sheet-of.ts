import type {Localised, Localizer, Profile, Receipt} from '@huiyin/core';
import {complaintRows} from '../../parts/complaint/complaint-rows.ts';
import {receiptRows} from '../../parts/receipt/receipt-rows.ts';
import type {Sheet, SheetRow} from '../../parts/receipt/sheet.ts';
import type {SentReport} from './sent-report.ts';
import type {MoreKey} from './words.ts';

export interface SheetOptions {
  words: Localizer<MoreKey>;
  profile: Profile | undefined;
  /** The name of the department that was chosen. */
  department: Localised | undefined;
}

/** The receipt of a report as it is read and taken away. */
export const sheetOf = (receipt: Receipt, sent: SentReport, options: SheetOptions): Sheet => ({
  title: options.words.t('complaintSent.title'),
  rows: [...receiptRows(receipt, options.words, options.profile), ...contentRows(sent, options)],
});

/** What the citizen reported, in the words that they saw. Who they are stays off the paper. */
export const contentRows = ({complaint}: SentReport, options: SheetOptions): SheetRow[] =>
  complaintRows(complaint, {...options, disclosure: complaint.reporter.disclosure});
