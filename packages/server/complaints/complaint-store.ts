import type {ComplaintContent, Disclosure} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredLetter} from '../database/tables.ts';
import {receiptNumber} from '../receipt-number.ts';
import type {ReceivedLetter} from '../letters/letter-store.ts';

/** A report ready to be kept: everything but the number that it gets and what happens to it later. */
export interface NewComplaint {
  letter: Omit<
    StoredLetter,
    'about' | 'number' | 'state' | 'department' | 'answered_at' | 'closed_at' | 'published_at'
  >;
  details: {disclosure: Disclosure; person: string | null; answers: string};
  /** Who reports, sealed; nothing where nobody says so. */
  sealed: string | undefined;
  /** The county's day, `YYYY-MM-DD`. */
  day: string;
}

/**
 * Keeps a report, who reported, and the first entry of its history, all or nothing. `undefined` when its key was
 * taken: the constraint decides every race.
 */
export const insertComplaint = (
  database: Database,
  {letter, details, sealed, day}: NewComplaint,
): Promise<ReceivedLetter | undefined> =>
  database.transaction().execute(async (transaction) => {
    const number = receiptNumber('TS', 'complaint_numbers', day);
    const kept = await transaction
      .insertInto('letters')
      .values({...letter, number, about: 'complaint', state: 'received'})
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!kept) return undefined;
    const {number: of, received_at: at, due_on} = kept;
    await transaction
      .insertInto('complaints')
      .values({letter: of, ...details})
      .execute();
    if (sealed) await transaction.insertInto('reporters').values({letter: of, sealed}).execute();
    await transaction
      .insertInto('entries')
      .values({letter: of, type: 'received', at, due_on, words: null})
      .execute();
    return {...kept, promised_on: due_on, disclosure: details.disclosure};
  });

/** What a report says besides what every letter does. */
export interface ComplaintDetails {
  disclosure: Disclosure;
  person: string | null;
  answers: ComplaintContent['answers'] | null;
}

export const findDetails = (database: Database, number: string): Promise<ComplaintDetails> =>
  database
    .selectFrom('complaints')
    .select(['disclosure', 'person', 'answers'])
    .where('letter', '=', number)
    .executeTakeFirstOrThrow();

/** Who reported, still sealed; `undefined` where nobody said so, and once it was erased. */
export const findSealed = async (database: Database, number: string): Promise<string | undefined> => {
  const row = await database
    .selectFrom('reporters')
    .select('sealed')
    .where('letter', '=', number)
    .executeTakeFirst();
  return row?.sealed;
};

/** Puts who reported in the place of what was said before. */
export const replaceSealed = async (database: Database, number: string, sealed: string): Promise<void> => {
  await database.updateTable('reporters').set({sealed}).where('letter', '=', number).execute();
};

/** What the citizen reported, as it was kept; `undefined` once it was erased. */
export const contentOf = (
  {kind, title, text, chosen_department: department}: StoredLetter,
  {person, answers}: ComplaintDetails,
): ComplaintContent | undefined => {
  if (title === null || text === null || answers === null) return undefined;
  return {
    ...{kind, title, text, answers},
    ...(department !== null && {department}),
    ...(person !== null && {person}),
  };
};
