import type {Localizer, Profile, RatingContent, Receipt} from '@huiyin/core';
import {ratingContentRows} from '../../parts/receipt/rating-content-rows.ts';
import {receiptRows} from '../../parts/receipt/receipt-rows.ts';
import type {Sheet} from '../../parts/receipt/sheet.ts';
import type {RaterKey} from '../words.ts';
import type {MoreKey} from './words.ts';

/** The receipt of a rating as it is read and taken away. */
export const sheetOf = (
  title: string,
  receipt: Receipt,
  content: RatingContent,
  words: Localizer<RaterKey | MoreKey>,
  profile?: Profile,
): Sheet => ({
  title,
  rows: [...receiptRows(receipt, words, profile), ...ratingContentRows(content, words, profile)],
});
