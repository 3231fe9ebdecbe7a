import {
  formatQueryCode,
  type KeysOf,
  type Language,
  type Localizer,
  type Profile,
  type Receipt,
} from '@huiyin/core';
import type zh from './locales/zh.json';
import type {SheetRow} from './sheet.ts';

/** Number, query code, time and due date of a receipt, as they are read and taken away. */
export const receiptRows = (
  {number, queryCode, receivedAt, dueOn}: Receipt,
  words: Localizer<KeysOf<typeof zh>>,
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

/** A moment in words, in the county's time wherever the reader is. */
export const momentOf = (iso: string, language: Language, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
    hourCycle: 'h23',
  }).format(new Date(iso));

/** A row, where there is something to say. */
export const some = (value: string | undefined, row: (value: string) => SheetRow): SheetRow[] =>
  value ? [row(value)] : [];
