import type {Localised, Language, Receipt} from '@huiyin/core';
import {inLanguage, type CountyProfile} from '@huiyin/core/national';
import type {StoredEntry, StoredLetter} from '../database/tables.ts';
import type {QueryCodes} from '../query-codes.ts';
import type {ReceivedLetter} from './letter-store.ts';

/** The receipt of a kept letter: the same however often it is asked for. */
export const letterReceiptOf = (row: ReceivedLetter, codes: QueryCodes): Receipt => ({
  number: row.number,
  receivedAt: row.received_at.toISOString(),
  queryCode: codes.codeOf(row.number, row.query_code_key),
  digest: row.digest,
  ...(row.promised_on && {dueOn: row.promised_on}),
});

/** The receipt of what a citizen did later. Number and code stay those of the letter. */
export const reactionReceiptOf = (row: StoredLetter, entry: StoredEntry, codes: QueryCodes): Receipt => ({
  number: row.number,
  receivedAt: entry.at.toISOString(),
  queryCode: codes.codeOf(row.number, row.query_code_key),
  ...(entry.digest && {digest: entry.digest}),
  ...(entry.due_on && {dueOn: entry.due_on}),
});

/** The name of a department or service item; `undefined` for one that the county lists no more. */
export const nameIn = (
  list: CountyProfile['departments'] | CountyProfile['services'],
  id: string | null,
  language: Language,
): Localised | undefined => {
  const found = list?.find((one) => one.id === id);
  return found && inLanguage(found.name, language);
};
