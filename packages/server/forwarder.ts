import type {Contact, GivenRating, Rating} from '@huiyin/core';
import type {Database} from './database/open-database.ts';
import type {StoredCase, StoredRating} from './database/tables.ts';
import {contentOf} from './given-rating.ts';
import {startOutbox, type OutboxOptions, type OutboxRunner} from './outbox-runner.ts';
import {findCase, findContact} from './rating-store.ts';

/** A rating as it is handed on, with the case in every language it has. */
export interface ForwardedRating extends Pick<Rating, 'channel' | 'locale'> {
  /** The receipt's number: the same rating can come twice, and this tells. */
  number: string;
  receivedAt: string;
  case: StoredCase;
  ratingNumber: 1 | 2;
  provenance: GivenRating['provenance'];
  content: GivenRating['content'];
  contact?: Contact;
}

/** Hands one rating on. Whatever it throws, it is asked again later; the citizen's receipt never waits for it. */
export type Forward = (rating: ForwardedRating) => Promise<void>;

/** Hands on what is in the outbox, until stopped. */
export const startForwarder = (database: Database, forward: Forward, options: OutboxOptions): OutboxRunner =>
  startOutbox(
    database,
    {table: 'outbox', key: 'rating'},
    async (number) => forward(await forwardedRating(database, number)),
    options,
  );

const forwardedRating = async (database: Database, number: string): Promise<ForwardedRating> => {
  const row = await database
    .selectFrom('ratings')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const contact = await findContact(database, number);
  const content = await findCase(database, row.case_number);
  return {...messageOf(row), case: content!, ...(contact && contact !== 'erased' && {contact})};
};

const messageOf = (row: StoredRating) => ({
  number: row.number,
  receivedAt: row.received_at.toISOString(),
  ratingNumber: row.rating_number,
  provenance: row.provenance,
  content: contentOf(row),
  channel: row.channel,
  locale: row.locale,
});
