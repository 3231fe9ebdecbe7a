import type {KeysOf, Localizer, Profile, RatingContent} from '@huiyin/core';
import type gradesZh from '../grades/locales/zh.json';
import type zh from './locales/zh.json';
import {some} from './receipt-rows.ts';
import type {SheetRow} from './sheet.ts';

/** What a citizen said in a rating, in the words that they saw. */
export const ratingContentRows = (
  {grade, indicatorSet, indicators, text, anonymous}: RatingContent,
  {t}: Localizer<KeysOf<typeof zh> | KeysOf<typeof gradesZh>>,
  profile?: Profile,
): SheetRow[] => {
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
