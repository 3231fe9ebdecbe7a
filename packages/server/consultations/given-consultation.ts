import type {ConsultationContent, Localised, Language, Receipt} from '@huiyin/core';
import {inLanguage, type CountyProfile} from '@huiyin/core/national';
import type {StoredConsultation, StoredEntry} from '../database/tables.ts';
import type {QueryCodes} from '../query-codes.ts';
import type {ReceivedConsultation} from './consultation-store.ts';

/** The receipt of a kept question: the same however often it is asked for. */
export const consultationReceiptOf = (row: ReceivedConsultation, codes: QueryCodes): Receipt => ({
  number: row.number,
  receivedAt: row.received_at.toISOString(),
  queryCode: codes.codeOf(row.number, row.query_code_key),
  digest: row.digest,
  ...(row.promised_on && {dueOn: row.promised_on}),
});

/** The receipt of what a citizen did later. Number and code stay those of the question. */
export const reactionReceiptOf = (
  row: StoredConsultation,
  entry: StoredEntry,
  codes: QueryCodes,
): Receipt => ({
  number: row.number,
  receivedAt: entry.at.toISOString(),
  queryCode: codes.codeOf(row.number, row.query_code_key),
  ...(entry.digest && {digest: entry.digest}),
  ...(entry.due_on && {dueOn: entry.due_on}),
});

/** What the citizen asked, as it was kept; `undefined` once it was erased. */
export const askedOf = (row: StoredConsultation): ConsultationContent | undefined => {
  const {kind, title, text, chosen_department: department, service} = row;
  if (title === null || text === null) return undefined;
  return {
    ...{kind, title, text},
    ...(department !== null && {department}),
    ...(service !== null && {service}),
    replyWanted: row.reply_wanted,
    publishConsent: row.publish_consent,
  };
};

/** The name of a department or service item; `undefined` for one that the county lists no more. */
export const nameIn = (
  list: CountyProfile['departments'] | CountyProfile['services'],
  id: string | null,
  language: Language,
): Localised | undefined => {
  const found = list?.find((one) => one.id === id);
  return found && inLanguage(found.name, language);
};
