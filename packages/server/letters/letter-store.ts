import {sql} from 'kysely';
import type {Attachment, Disclosure} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredEntry, StoredLetter} from '../database/tables.ts';

/** A letter with the day that its receipt promised, which later promises do not change. */
export type ReceivedLetter = StoredLetter & {
  promised_on: string | null;
  /** Of a report. */
  disclosure: Disclosure | null;
};

/** An entry of the history with the files that came with it, without their bytes. */
export type EntryWithFiles = StoredEntry & {attachments: Attachment[]};

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

/** What happened to a question, oldest first. */
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

/** The bytes of a file in the history of a question. */
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
