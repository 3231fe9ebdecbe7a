import {findDetails, type ComplaintDetails} from '../complaints/complaint-store.ts';
import type {StoredLetter} from '../database/tables.ts';
import {findByNumber, findEntries, type EntryWithFiles} from '../letters/letter-store.ts';
import type {Database} from '../database/open-database.ts';
import type {Account} from './accounts.ts';
import {mayRead} from './permissions.ts';

/** A question or a report as an official reads it. */
export interface ReadQuestion {
  question: StoredLetter;
  entries: EntryWithFiles[];
  /** Of a report: what it says besides what every letter does. Who reported is read apart. */
  details: ComplaintDetails | undefined;
  /** How much had happened: what a form was filled in against. */
  seen: number;
}

/** A question with all that happened to it; `undefined` when there is none, or it is another department's. */
export const readQuestion = async (
  database: Database,
  account: Account,
  number: string,
): Promise<ReadQuestion | undefined> => {
  const question = await findByNumber(database, number);
  if (!question || !mayRead(account, question)) return undefined;
  const entries = await findEntries(database, number);
  const details = question.about === 'complaint' ? await findDetails(database, number) : undefined;
  return {question, entries, details, seen: entries.length};
};

/** How much has happened to a question. No id, for ids tell between which others an anonymous report came. */
export const entriesOf = async (database: Database, number: string): Promise<number> => {
  const {count} = await database
    .selectFrom('entries')
    .select(({fn}) => fn.countAll().as('count'))
    .where('letter', '=', number)
    .executeTakeFirstOrThrow();
  return Number(count);
};
