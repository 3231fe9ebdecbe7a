import type {ConsultationContent} from '@huiyin/core';
import type {StoredLetter} from '../database/tables.ts';

/** What the citizen asked, as it was kept; `undefined` once it was erased. */
export const askedOf = (row: StoredLetter): ConsultationContent | undefined => {
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
