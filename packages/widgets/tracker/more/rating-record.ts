import type {Profile, TrackedRating} from '@huiyin/core';
import {ratingContentRows} from '../../parts/receipt/rating-content-rows.ts';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import {trackedReceiptRows} from './tracked-receipt-rows.ts';
import type {TrackedWords} from './words.ts';

/** The case (办件) that was rated. */
export const caseRows = (
  {case: {number, matter, department, handledOn}}: TrackedRating,
  words: TrackedWords,
): SheetRow[] => [
  {label: words.t('tracked.matter'), value: matter.text, lang: matter.lang},
  {label: words.t('tracked.handledBy'), value: department.text, lang: department.lang},
  {label: words.t('tracked.handledOn'), value: words.date(handledOn)},
  {label: words.t('tracked.caseNumber'), value: number},
];

/** The receipt of the rating, which of the two it is, and what the citizen said. */
export const ratingRows = (
  {rating: {ratingNumber, provenance, content, receipt}}: TrackedRating,
  words: TrackedWords,
  profile?: Profile,
): SheetRow[] => {
  const which = provenance === 'default' ? 'default' : ratingNumber === 1 ? 'first' : 'followUp';
  return [
    ...trackedReceiptRows(receipt, words, profile),
    {label: words.t('tracked.which'), value: words.t(`tracked.${which}`)},
    ...ratingContentRows(content, words, profile),
  ];
};
