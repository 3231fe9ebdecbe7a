import type {Asker} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredAsker} from '../database/tables.ts';
import {insertLetter, type NewLetter, type ReceivedLetter} from '../letters/letter-store.ts';

/**
 * Keeps a question, its asker and the first entry of its history, all or nothing. `undefined` when its key was
 * taken: the constraint decides every race.
 */
export const insertConsultation = (
  database: Database,
  {letter, asker, day}: {letter: NewLetter; asker: Asker; day: string},
): Promise<ReceivedLetter | undefined> =>
  database.transaction().execute(async (transaction) => {
    const kept = await insertLetter(transaction, letter, day);
    if (!kept) return undefined;
    await transaction.insertInto('askers').values(rowOf(kept.number, asker)).execute();
    return {...kept, promised_on: kept.due_on, disclosure: null};
  });

/** Who asked; `undefined` once that was erased. */
export const findAsker = async (database: Database, number: string): Promise<Asker | undefined> => {
  const row = await database.selectFrom('askers').selectAll().where('letter', '=', number).executeTakeFirst();
  return row && askerOf(row);
};

/** Replaces how the asker is called and reached. */
export const correctAsker = async (
  database: Database,
  number: string,
  {name, phone, email}: Pick<Asker, 'name' | 'phone' | 'email'>,
): Promise<void> => {
  await database.updateTable('askers').set({name, phone, email}).where('letter', '=', number).execute();
};

const rowOf = (letter: string, {name, phone, email, ...more}: Asker): StoredAsker => ({
  ...{letter, name, phone, email},
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
