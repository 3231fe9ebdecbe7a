import {sql} from 'kysely';
import type {Database} from './database/open-database.ts';
import {maskQuestion} from './published/mask-text.ts';

/** A table of what is still to be handed on, and what in it names one of them. */
export type Queue = {table: 'outbox'; key: 'rating'} | {table: 'notices'; key: 'id'};

/** Hands one on. Whatever it throws, it is asked again later. */
export type HandOn = (key: string) => Promise<void>;

export interface OutboxRunner {
  /** Looks into the outbox now instead of at its next round. */
  wake(): void;
  /** Ends after the hand-over that is under way. */
  stop(): Promise<void>;
}

export interface OutboxOptions {
  clock: () => Date;
  /** Told how many were just given up. */
  log: (dead: number) => void;
  /** Every hour in the end: 132 are about five days, for whoever is away over a long weekend. */
  mostAttempts?: number;
}

const roundEvery = 5_000;
// Another process takes one over when this one died while handing it on.
const leaseMinutes = 5;

/** Empties an outbox, one round at a time, until stopped. */
export const startOutbox = (
  database: Database,
  queue: Queue,
  handOn: HandOn,
  {clock, log, mostAttempts = 132}: OutboxOptions,
): OutboxRunner => {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const round = async () => {
    for (again = true; again && !stopped;) {
      again = false;
      const due = await takeDue(database, queue, clock());
      if (!due) continue;
      again = true;
      const error = await errorOf(handOn(due.key));
      const isLast = due.attempts >= mostAttempts;
      await note(database, queue, due, {error, isLast, now: clock()});
      if (error !== undefined && isLast) log(1);
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
  key: string;
  attempts: number;
}

/** Takes one whose time has come, so that no other process takes it too. */
const takeDue = async (database: Database, queue: Queue, now: Date): Promise<Due | undefined> => {
  const {table, key} = namesOf(queue);
  const {rows} = await sql<Due>`
    update ${table} set next_attempt_at = ${minutesAfter(now, leaseMinutes)}, attempts = attempts + 1
    where ${key} in (
      select ${key} from ${table}
      where next_attempt_at <= ${now} and forwarded_at is null and dead_at is null
      order by next_attempt_at limit 1 for update skip locked
    )
    returning ${key}::text as key, attempts
  `.execute(database);
  return rows[0];
};

interface Outcome {
  /** Why it failed; nothing when it went well. */
  error: string | undefined;
  isLast: boolean;
  now: Date;
}

const note = async (database: Database, queue: Queue, due: Due, {error, isLast, now}: Outcome) => {
  const {table, key} = namesOf(queue);
  const next = minutesAfter(now, Math.min(2 ** due.attempts / 60, 60));
  const changes =
    error === undefined
      ? sql`forwarded_at = ${now}, last_error = null`
      : sql`last_error = ${error}, next_attempt_at = ${next}, dead_at = ${isLast ? now : null}::timestamptz`;
  await sql`update ${table} set ${changes} where ${key}::text = ${due.key}`.execute(database);
};

const namesOf = ({table, key}: Queue) => ({table: sql.table(table), key: sql.ref(key)});

// Whoever refuses a message likes to quote whom it was for.
const errorOf = (handed: Promise<void>): Promise<string | undefined> =>
  handed.then(
    () => undefined,
    (error: unknown) => maskQuestion(String(error)).slice(0, 500),
  );

const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000);
