import {sql} from 'kysely';
import type {Contact, GivenRating, Rating} from '@huiyin/core';
import type {Database} from './database/open-database.ts';
import type {StoredCase, StoredRating} from './database/tables.ts';
import {contentOf} from './given-rating.ts';
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

export interface Forwarder {
  /** Looks into the outbox now instead of at its next round. */
  wake(): void;
  /** Ends after the hand-over that is under way. */
  stop(): Promise<void>;
}

interface ForwarderOptions {
  clock: () => Date;
  /** Told how many ratings were just given up. */
  log: (dead: number) => void;
  /** Every hour in the end: 132 are about five days, for a province that is away over a long weekend. */
  mostAttempts?: number;
}

const roundEvery = 5_000;
// Another process takes a rating over when this one died while handing it on.
const leaseMinutes = 5;

/** Empties the outbox, one round at a time, until stopped. */
export const startForwarder = (
  database: Database,
  forward: Forward,
  {clock, log, mostAttempts = 132}: ForwarderOptions,
): Forwarder => {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const round = async () => {
    for (again = true; again && !stopped;) {
      again = false;
      const due = await takeDue(database, clock());
      if (!due) continue;
      again = true;
      const isLast = due.attempts >= mostAttempts;
      if (!(await handOn(database, forward, due, clock, isLast)) && isLast) log(1);
    }
  };
  const wake = () => {
    again = true;
    // A database that is away is no reason to end: the next round tries again.
    running ??= round()
      .catch(() => {})
      .finally(() => (running = undefined));
  };

  const timer = setInterval(wake, roundEvery);
  wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
};

interface Due {
  rating: string;
  attempts: number;
}

/** Takes a rating whose time has come, so that no other process takes it too. */
const takeDue = (database: Database, now: Date): Promise<Due | undefined> =>
  database
    .updateTable('outbox')
    .set({next_attempt_at: minutesAfter(now, leaseMinutes), attempts: sql<number>`attempts + 1`})
    .where('rating', 'in', (query) =>
      query
        .selectFrom('outbox')
        .select('rating')
        .where('next_attempt_at', '<=', now)
        .where('forwarded_at', 'is', null)
        .where('dead_at', 'is', null)
        .orderBy('next_attempt_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['rating', 'attempts'])
    .executeTakeFirst();

/** Hands one rating on and notes how it went; whether it arrived. */
const handOn = async (
  database: Database,
  forward: Forward,
  due: Due,
  clock: () => Date,
  isLast: boolean,
): Promise<boolean> => {
  const outbox = database.updateTable('outbox').where('rating', '=', due.rating);
  try {
    await forward(await forwardedRating(database, due.rating));
    await outbox.set({forwarded_at: clock(), last_error: null}).execute();
    return true;
  } catch (error) {
    const last_error = String(error).slice(0, 500);
    const next_attempt_at = minutesAfter(clock(), Math.min(2 ** due.attempts / 60, 60));
    await outbox.set({last_error, next_attempt_at, ...(isLast && {dead_at: clock()})}).execute();
    return false;
  }
};

const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000);

const forwardedRating = async (database: Database, number: string): Promise<ForwardedRating> => {
  const row = await database
    .selectFrom('ratings')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const contact = await findContact(database, number);
  const content = await findCase(database, row.case_number);
  return {...messageOf(row), case: content!, ...(contact && {contact})};
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

/** A rating that was given up, for the county's administrator. */
export interface DeadLetter {
  rating: string;
  attempts: number;
  last_error: string | null;
  dead_at: Date | null;
}

export const deadLetters = (database: Database): Promise<DeadLetter[]> =>
  database
    .selectFrom('outbox')
    .select(['rating', 'attempts', 'last_error', 'dead_at'])
    .where('dead_at', 'is not', null)
    .orderBy('dead_at')
    .execute();
