import type {Localizer, Profile, RatingContent, Receipt} from '@huiyin/core';
import {receiptRows, some} from '../../parts/receipt/receipt-rows.ts';
import type {Sheet, SheetRow} from '../../parts/receipt/sheet.ts';
import type {RaterKey} from '../words.ts';
import type {MoreKey} from './words.ts';

type Words = Localizer<RaterKey | MoreKey>;

/** The receipt of a rating as it is read and taken away. */
export const sheetOf = (
  title: string,
  receipt: Receipt,
  content: RatingContent,
  words: Words,
  profile?: Profile,
): Sheet => ({
  title,
  rows: [...receiptRows(receipt, words, profile), ...contentRows(content, words, profile)],
});

/** What the citizen said, in the words that they saw. */
export const contentRows = (content: RatingContent, {t}: Words, profile?: Profile): SheetRow[] => {
  const {grade, indicatorSet, indicators, text, anonymous} = content;
  const set = profile?.rating.indicatorSet;
  const label = profile?.rating.grades.find((one) => one.grade === grade)?.label?.text;
  const known = set?.id === indicatorSet ? set.indicators : [];
  const nameOf = (code: string) => known.find((one) => one.code === code)?.label.text ?? code;
  return [
    {label: t('receipt.grade'), value: label ?? t(`grades.${grade}`)},
    ...some(indicators.map(nameOf).join('\n'), (value) => ({
      label: t('receipt.indicators'),
      value,
      kind: 'words' as const,
    })),
    ...some(text, (value) => ({label: t('receipt.text'), value, kind: 'words' as const})),
    ...(anonymous ? [{label: t('receipt.anonymous'), value: t('receipt.yes')}] : []),
  ];
};
