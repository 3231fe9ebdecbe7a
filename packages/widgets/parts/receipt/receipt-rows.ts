import {formatQueryCode, type KeysOf, type Localizer, type Profile, type Receipt} from '@huiyin/core';
import type zh from './locales/zh.json';
import {momentOf} from './moment-of.ts';
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

/** A row, where there is something to say. */
export const some = (value: string | undefined, row: (value: string) => SheetRow): SheetRow[] =>
  value ? [row(value)] : [];
