import {sql} from 'kysely';
import type {Asker, Attachment} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredAsker, StoredConsultation, StoredEntry} from '../database/tables.ts';
import {receiptNumber} from '../receipt-number.ts';

/** A question with the day that its receipt promised, which later promises do not change. */
export type ReceivedConsultation = StoredConsultation & {promised_on: string | null};

/** A question ready to be kept: everything but the number that it gets and what happens to it later. */
export type NewConsultation = Omit<
  StoredConsultation,
  'number' | 'state' | 'department' | 'answered_at' | 'closed_at' | 'published_at'
>;

/** An entry of the history with the files that came with it, without their bytes. */
export type EntryWithFiles = StoredEntry & {attachments: Attachment[]};

/**
 * Keeps a question, its asker and the first entry of its history, all or nothing. `undefined` when its key was
 * taken: the constraint decides every race.
 */
export const insertConsultation = (
  database: Database,
  {asker, day, ...question}: NewConsultation & {asker: Asker; day: string},
): Promise<ReceivedConsultation | undefined> =>
  database.transaction().execute(async (transaction) => {
    const number = receiptNumber('ZX', 'consultation_numbers', day);
    const kept = await transaction
      .insertInto('consultations')
      .values({...question, number, state: 'received'})
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!kept) return undefined;
    const {received_at: at, due_on} = kept;
    await transaction.insertInto('askers').values(rowOf(kept.number, asker)).execute();
    await transaction
      .insertInto('entries')
      .values({consultation: kept.number, type: 'received', at, due_on, words: null})
      .execute();
    return {...kept, promised_on: due_on};
  });

export const findByNumber = (database: Database, number: string): Promise<ReceivedConsultation | undefined> =>
  received(database).where('consultations.number', '=', number).executeTakeFirst();

export const findByKey = (database: Database, key: string): Promise<ReceivedConsultation | undefined> =>
  received(database).where('consultations.idempotency_key', '=', key).executeTakeFirst();

const received = (database: Database) =>
  database
    .selectFrom('consultations')
    .innerJoin('entries', (join) =>
      join.onRef('entries.consultation', '=', 'consultations.number').on('entries.type', '=', 'received'),
    )
    .selectAll('consultations')
    .select('entries.due_on as promised_on');

/** Who asked; `undefined` once that was erased. */
export const findAsker = async (database: Database, number: string): Promise<Asker | undefined> => {
  const row = await database
    .selectFrom('askers')
    .selectAll()
    .where('consultation', '=', number)
    .executeTakeFirst();
  return row && askerOf(row);
};

/** Replaces how the asker is called and reached. */
export const correctAsker = async (
  database: Database,
  number: string,
  {name, phone, email}: Pick<Asker, 'name' | 'phone' | 'email'>,
): Promise<void> => {
  await database.updateTable('askers').set({name, phone, email}).where('consultation', '=', number).execute();
};

/** What happened to a question, oldest first. */
export const findEntries = async (database: Database, number: string): Promise<EntryWithFiles[]> => {
  const entries = await database
    .selectFrom('entries')
    .selectAll()
    .where('consultation', '=', number)
    .orderBy('id')
    .execute();
  const files = await database
    .selectFrom('attachments')
    .innerJoin('entries', 'entries.id', 'attachments.entry')
    .select(['attachments.entry', 'attachments.id', 'attachments.name'])
    .select(sql<number>`octet_length(attachments.content)`.as('bytes'))
    .where('entries.consultation', '=', number)
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
    .where('entries.consultation', '=', number)
    .executeTakeFirst();

const rowOf = (consultation: string, {name, phone, email, ...more}: Asker): StoredAsker => ({
  ...{consultation, name, phone, email},
  organisation: more.organisation ?? null,
  on_behalf_of: more.onBehalfOf ?? null,
  identity_document: more.identity?.document ?? null,
  identity_number: more.identity?.number ?? null,
});

const askerOf = (row: StoredAsker): Asker => {
  const {name, phone, email, organisation, on_behalf_of, identity_document, identity_number} = row;
  return {
    ...{name, phone, email},
    ...(organisation !== null && {organisation}),
    ...(on_behalf_of !== null && {onBehalfOf: on_behalf_of}),
    ...(identity_document && {identity: {document: identity_document, number: identity_number ?? ''}}),
  };
};
