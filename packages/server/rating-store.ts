import {sql} from 'kysely';
import type {Contact} from '@huiyin/core';
import type {Database} from './database/open-database.ts';
import type {StoredCase, StoredRating} from './database/tables.ts';
import {receiptNumber} from './receipt-number.ts';

/** Which rating of which case. */
export interface Turn {
  caseNumber: string;
  ratingNumber: 1 | 2;
}

/** A rating ready to be kept: everything but the number that it gets. */
export type NewRating = Omit<StoredRating, 'number'> & {contact: Contact | undefined};

/** Keeps what the portal said of a case; what it says later replaces it. */
export const saveCase = async (database: Database, content: StoredCase, now: Date): Promise<void> => {
  const row = {content: JSON.stringify(content), updated_at: now};
  await database
    .insertInto('cases')
    .values({number: content.number, ...row})
    .onConflict((conflict) => conflict.column('number').doUpdateSet(row))
    .execute();
};

export const findCase = async (database: Database, number: string): Promise<StoredCase | undefined> => {
  const row = await database
    .selectFrom('cases')
    .select('content')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.content;
};

/** The ratings of a case, first one first. */
export const findRatings = (database: Database, caseNumber: string): Promise<StoredRating[]> =>
  database
    .selectFrom('ratings')
    .selectAll()
    .where('case_number', '=', caseNumber)
    .orderBy('rating_number')
    .execute();

/**
 * What stands in the way of a new rating: the one its key is bound to, and the one that has its turn. Looked up in
 * one statement, because a rating that arrives between two would be in the second answer and not in the first.
 */
export const findTaken = (
  database: Database,
  {caseNumber, ratingNumber}: Turn,
  key: string | undefined,
): Promise<StoredRating[]> =>
  database
    .selectFrom('ratings')
    .selectAll()
    .where((is) =>
      is.or([
        is.and({case_number: caseNumber, rating_number: ratingNumber}),
        ...(key === undefined ? [] : [is('idempotency_key', '=', key)]),
      ]),
    )
    .execute();

/** Who can be called about a rating. `undefined` when nobody said so, `erased` once it was kept for long enough. */
export const findContact = async (
  database: Database,
  number: string,
): Promise<Contact | 'erased' | undefined> => {
  const row = await database
    .selectFrom('contacts')
    .select(['name', 'phone', 'masked_text'])
    .where('rating', '=', number)
    .executeTakeFirst();
  if (!row || row.masked_text !== null) return row && 'erased';
  return {name: row.name, phone: row.phone};
};

/**
 * Keeps a rating, its contact and its place in the outbox, all or nothing, in one statement. `undefined` when the
 * key or the (case, rating number) was taken: the constraints decide every race.
 */
export const insertRating = async (
  database: Database,
  {contact, ...rating}: NewRating,
  {day, toForward}: {day: string; toForward: boolean},
): Promise<StoredRating | undefined> => {
  const numbered = {
    ...rating,
    number: receiptNumber('PJ', 'receipt_numbers', day),
    indicators: JSON.stringify(rating.indicators),
  };
  return database
    .with('rated', (query) =>
      query
        .insertInto('ratings')
        .values(numbered)
        .onConflict((conflict) => conflict.doNothing())
        .returningAll(),
    )
    .with('reachable', (query) =>
      query
        .insertInto('contacts')
        .columns(['rating', 'name', 'phone'])
        .expression((from) =>
          from
            .selectFrom('rated')
            .select(['number', sql<string>`${contact?.name ?? ''}::text`.as('name')])
            .select(sql<string>`${contact?.phone ?? ''}::text`.as('phone'))
            .where(sql<boolean>`${contact !== undefined}::boolean`),
        ),
    )
    .with('queued', (query) =>
      query
        .insertInto('outbox')
        .columns(['rating', 'next_attempt_at'])
        .expression((from) =>
          from
            .selectFrom('rated')
            .select(['number', 'received_at'])
            .where(sql<boolean>`${toForward}::boolean`),
        ),
    )
    .selectFrom('rated')
    .selectAll()
    .executeTakeFirst();
};
