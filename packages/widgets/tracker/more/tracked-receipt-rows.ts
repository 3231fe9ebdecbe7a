import type {Profile, Receipt} from '@huiyin/core';
import {receiptRows} from '../../parts/receipt/receipt-rows.ts';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import type {TrackedWords} from './words.ts';

/**
 * The first receipt without its query code: whoever reads it here has the code, and whoever is shown the page, or
 * finds it in a printer, must not get it.
 */
export const trackedReceiptRows = (receipt: Receipt, words: TrackedWords, profile?: Profile): SheetRow[] =>
  receiptRows({...receipt, queryCode: undefined}, words, profile);
