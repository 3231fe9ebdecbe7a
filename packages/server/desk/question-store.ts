import {sql} from 'kysely';
import type {Attachment} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredAsker, StoredConsultation, StoredEntry} from '../database/tables.ts';
import type {Account} from './accounts.ts';
import {mayRead} from './permissions.ts';

/** A question as an official reads it. */
export interface ReadQuestion {
  question: StoredConsultation;
  entries: (StoredEntry & {attachments: Attachment[]})[];
  /** The last thing that happened: what a form was filled in against. */
  seen: number;
}

/** A question with all that happened to it; `undefined` when there is none, or it is another department's. */
export const readQuestion = async (
  database: Database,
  account: Account,
  number: string,
): Promise<ReadQuestion | undefined> => {
  const question = await database
    .selectFrom('consultations')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  if (!question || !mayRead(account, question)) return undefined;
  const entries = await database
    .selectFrom('entries')
    .selectAll()
    .where('consultation', '=', number)
    .orderBy('id')
    .execute();
  const files = await attachmentsOf(database, number);
  return {
    question,
    entries: entries.map((entry) => ({
      ...entry,
      attachments: files
        .filter((file) => file.entry === entry.id)
        .map(({id, name, bytes}) => ({id, name, bytes})),
    })),
    seen: entries.at(-1)?.id ?? 0,
  };
};

/** The last thing that happened to a question. */
export const lastEntryOf = async (database: Database, number: string): Promise<number> => {
  const row = await database
    .selectFrom('entries')
    .select(({fn}) => fn.max('id').as('last'))
    .where('consultation', '=', number)
    .executeTakeFirst();
  return row?.last ?? 0;
};

export const findAsker = (database: Database, number: string): Promise<StoredAsker | undefined> =>
  database.selectFrom('askers').selectAll().where('consultation', '=', number).executeTakeFirst();

/** A file of an answer, with the question it belongs to and who has that. */
export const findAttachment = (database: Database, id: string) =>
  database
    .selectFrom('attachments')
    .innerJoin('entries', 'entries.id', 'attachments.entry')
    .innerJoin('consultations', 'consultations.number', 'entries.consultation')
    .select(['attachments.name', 'attachments.content', 'consultations.number', 'consultations.department'])
    .where('attachments.id', '=', id)
    .executeTakeFirst();

const attachmentsOf = (database: Database, number: string) =>
  database
    .selectFrom('attachments')
    .innerJoin('entries', 'entries.id', 'attachments.entry')
    .select(['attachments.id', 'attachments.entry', 'attachments.name'])
    .select(sql<number>`octet_length(attachments.content)`.as('bytes'))
    .where('entries.consultation', '=', number)
    .orderBy('attachments.name')
    .execute();
