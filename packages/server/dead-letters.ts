import {sql} from 'kysely';
import type {Database} from './database/open-database.ts';

/** A rating that was not handed on, or somebody who was not told of an answer, for the county's administrator. */
export interface DeadLetter {
  /** The number of the receipt. */
  number: string;
  what: 'rating' | 'notice';
  attempts: number;
  last_error: string | null;
  dead_at: Date;
}

/** What was given up, oldest first. */
export const deadLetters = async (database: Database): Promise<DeadLetter[]> => {
  const {rows} = await sql<DeadLetter>`
    select rating as number, 'rating' as what, attempts, last_error, dead_at from outbox where dead_at is not null
    union all
    select letter, 'notice', attempts, last_error, dead_at from notices where dead_at is not null
    order by dead_at
  `.execute(database);
  return rows;
};
