import type {Asker} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredAsker, StoredLetter} from '../database/tables.ts';
import type {ReceivedLetter} from '../letters/letter-store.ts';
import {receiptNumber} from '../receipt-number.ts';

/** A question ready to be kept: everything but the number that it gets and what happens to it later. */
export type NewConsultation = Omit<
  StoredLetter,
  'about' | 'number' | 'state' | 'department' | 'answered_at' | 'closed_at' | 'published_at'
>;

/**
 * Keeps a question, its asker and the first entry of its history, all or nothing. `undefined` when its key was
 * taken: the constraint decides every race.
 */
export const insertConsultation = (
  database: Database,
  {asker, day, ...question}: NewConsultation & {asker: Asker; day: string},
): Promise<ReceivedLetter | undefined> =>
  database.transaction().execute(async (transaction) => {
    const number = receiptNumber('ZX', 'consultation_numbers', day);
    const kept = await transaction
      .insertInto('letters')
      .values({...question, number, about: 'consultation', state: 'received'})
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!kept) return undefined;
    const {received_at: at, due_on} = kept;
    await transaction.insertInto('askers').values(rowOf(kept.number, asker)).execute();
    await transaction
      .insertInto('entries')
      .values({letter: kept.number, type: 'received', at, due_on, words: null})
      .execute();
    return {...kept, promised_on: due_on, disclosure: null};
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
