import {
  formatQueryCode,
  type Language,
  type Localizer,
  type Profile,
  type RatingContent,
  type Receipt,
} from '@huiyin/core';
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

const receiptRows = (
  {number, queryCode, receivedAt, dueOn}: Receipt,
  words: Words,
  profile?: Profile,
): SheetRow[] => [
  {label: words.t('receipt.number'), value: number},
  ...some(queryCode, (code) => ({
    label: words.t('receipt.queryCode'),
    value: formatQueryCode(code),
    kind: 'code' as const,
  })),
  {
    label: words.t('receipt.receivedAt'),
    value: momentOf(receivedAt, words.language, profile?.calendar.timeZone),
  },
  ...some(dueOn, (day) => ({label: words.t('receipt.dueOn'), value: words.date(day)})),
];

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

// In the county's time, wherever the reader is.
const momentOf = (iso: string, language: Language, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
    hourCycle: 'h23',
  }).format(new Date(iso));

const some = (value: string | undefined, row: (value: string) => SheetRow): SheetRow[] =>
  value ? [row(value)] : [];
