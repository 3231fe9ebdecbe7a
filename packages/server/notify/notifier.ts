import type {Language, Notice} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';
import {startOutbox, type OutboxOptions, type OutboxRunner} from '../outbox-runner.ts';

/** That there is an answer, for whoever asked to be told. What was asked and answered is not in it. */
export interface AnswerNotice {
  kind: 'answered';
  channel: Notice;
  /** The phone number or the e-mail address, as the citizen wrote it. */
  to: string;
  /** The receipt's number. With the query code, which only the citizen has, it opens the question. */
  number: string;
  /** The language that the citizen reads. */
  locale: Language;
  /** The profile’s page for number and query code, where it names one. */
  trackingUrl?: string;
}

/** Sends one message. Whatever it throws, it is asked again later; the answer stands all the same. */
export type Notify = (notice: AnswerNotice) => Promise<void>;

/** Tells those who are to be told, until stopped. */
export const startNotifier = (
  {database, config}: Pick<Backend, 'database' | 'config'>,
  notify: Notify,
  options: OutboxOptions,
): OutboxRunner => {
  const {trackingUrl} = config.profile.portal;
  return startOutbox(
    database,
    {table: 'notices', key: 'id'},
    async (id) => {
      const notice = await noticeOf(database, Number(id));
      if (notice) await notify({...notice, ...(trackingUrl && {trackingUrl})});
    },
    options,
  );
};

// Whom to tell is read when they are told: who corrected or erased it meanwhile is not told at the old address.
const noticeOf = async (database: Database, id: number): Promise<AnswerNotice | undefined> => {
  const row = await database
    .selectFrom('notices')
    .innerJoin('letters', 'letters.number', 'notices.letter')
    .innerJoin('askers', 'askers.letter', 'letters.number')
    .select(['number', 'locale', 'notify', 'phone', 'email'])
    .where('notices.id', '=', id)
    .executeTakeFirst();
  if (!row?.notify) return undefined;
  const to = row.notify === 'sms' ? row.phone : row.email;
  return to ? {kind: 'answered', channel: row.notify, to, number: row.number, locale: row.locale} : undefined;
};
