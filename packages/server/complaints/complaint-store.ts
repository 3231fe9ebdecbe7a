import type {Transaction} from 'kysely';
import type {ComplaintContent, Disclosure} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredLetter, Tables} from '../database/tables.ts';
import {insertLetter, type NewLetter, type ReceivedLetter} from '../letters/letter-store.ts';
import {bindUploads} from '../uploads/upload-store.ts';

/** A report ready to be kept. */
export interface NewComplaint {
  letter: NewLetter;
  details: {disclosure: Disclosure; person: string | null; answers: string};
  /** Who reports, sealed; nothing where nobody says so. */
  sealed: string | undefined;
  /** The ids of its files. */
  files: readonly string[];
  /** The county's day, `YYYY-MM-DD`. */
  day: string;
}

/**
 * Keeps a report, who reported, its files, and the first entry of its history, all or nothing. The database decides
 * every race, for the key and for the files.
 */
export const insertComplaint = (
  database: Database,
  {letter, details, sealed, files, day}: NewComplaint,
): Promise<ReceivedLetter | 'taken' | 'fileLost'> =>
  rolledBack(database, async (transaction) => {
    const kept = await insertLetter(transaction, letter, day);
    if (!kept) return 'taken';
    const {number} = kept;
    await transaction
      .insertInto('complaints')
      .values({letter: number, ...details})
      .execute();
    if (sealed) await transaction.insertInto('reporters').values({letter: number, sealed}).execute();
    if ((await bindUploads(transaction, files, number)) < files.length) throw fileLost;
    return {...kept, promised_on: kept.due_on, disclosure: details.disclosure};
  });

const fileLost = new Error('A file of the report is gone, or another’s.');

const rolledBack = async <T>(
  database: Database,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T | 'fileLost'> => {
  try {
    return await database.transaction().execute(work);
  } catch (error) {
    if (error === fileLost) return 'fileLost';
    throw error;
  }
};

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
