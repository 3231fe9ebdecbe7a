import {sql, type Transaction} from 'kysely';
import type {Attachment, Disclosure} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredEntry, StoredLetter, Tables} from '../database/tables.ts';
import {drawnNumber, receiptNumber} from '../receipt-number.ts';

/** A letter with the day that its receipt promised, which later promises do not change. */
export type ReceivedLetter = StoredLetter & {
  promised_on: string | null;
  /** Of a report. */
  disclosure: Disclosure | null;
};

/** An entry of the history with the files that came with it, without their bytes. */
export type EntryWithFiles = StoredEntry & {attachments: Attachment[]};

/** A letter ready to be kept: everything but the number that it gets and what happens to it later. */
export type NewLetter = Omit<
  StoredLetter,
  'number' | 'state' | 'department' | 'answered_at' | 'closed_at' | 'published_at'
>;

/**
 * Keeps a letter that came on a day, `YYYY-MM-DD`, and the first entry of its history, in the caller’s transaction.
 * `undefined` when its key was taken, or the number that was drawn for it: then another try draws another.
 */
export const insertLetter = async (
  transaction: Transaction<Tables>,
  letter: NewLetter,
  day: string,
): Promise<StoredLetter | undefined> => {
  const number =
    letter.about === 'complaint' ? drawnNumber(day) : receiptNumber('ZX', 'consultation_numbers', day);
  const kept = await transaction
    .insertInto('letters')
    .values({...letter, number, state: 'received'})
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!kept) return undefined;
  const {received_at: at, due_on} = kept;
  await transaction
    .insertInto('entries')
    .values({letter: kept.number, type: 'received', at, due_on, words: null})
    .execute();
  return kept;
};

export const findByNumber = (database: Database, number: string): Promise<ReceivedLetter | undefined> =>
  received(database).where('letters.number', '=', number).executeTakeFirst();

export const findByKey = (database: Database, key: string): Promise<ReceivedLetter | undefined> =>
  received(database).where('letters.idempotency_key', '=', key).executeTakeFirst();

const received = (database: Database) =>
  database
    .selectFrom('letters')
    .innerJoin('entries', (join) =>
      join.onRef('entries.letter', '=', 'letters.number').on('entries.type', '=', 'received'),
    )
    .leftJoin('complaints', 'complaints.letter', 'letters.number')
    .selectAll('letters')
    .select(['entries.due_on as promised_on', 'complaints.disclosure']);

/** Whether the citizen has put right how they are called and reached. */
export const wasCorrected = async (database: Database, number: string): Promise<boolean> => {
  const corrected = await database
    .selectFrom('entries')
    .select('id')
    .where('letter', '=', number)
    .where('type', '=', 'corrected')
    .executeTakeFirst();
  return corrected !== undefined;
};

/** What happened to a letter, oldest first. */
export const findEntries = async (database: Database, number: string): Promise<EntryWithFiles[]> => {
  const entries = await database
    .selectFrom('entries')
    .selectAll()
    .where('letter', '=', number)
    .orderBy('id')
    .execute();
  const files = await database
    .selectFrom('attachments')
    .innerJoin('entries', 'entries.id', 'attachments.entry')
    .select(['attachments.entry', 'attachments.id', 'attachments.name'])
    .select(sql<number>`octet_length(attachments.content)`.as('bytes'))
    .where('entries.letter', '=', number)
    .orderBy('attachments.id')
    .execute();
  const filesOf = (id: number) => files.flatMap(({entry, ...file}) => (entry === id ? [file] : []));
  return entries.map((entry) => ({...entry, attachments: filesOf(entry.id)}));
};

/** The bytes of a file in the history of a letter. */
export const findFile = async (
  database: Database,
  number: string,
  id: string,
): Promise<{name: string; content: Uint8Array} | undefined> =>
  database
    .selectFrom('attachments')
    .innerJoin('entries', 'entries.id', 'attachments.entry')
    .select(['attachments.name', 'attachments.content'])
    .where('attachments.id', '=', id)
    .where('entries.letter', '=', number)
    .executeTakeFirst();
