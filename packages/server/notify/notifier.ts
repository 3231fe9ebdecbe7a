import type {Language, Notice} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {contactsOf} from '../letters/contacts-of.ts';
import {startOutbox, type OutboxOptions, type OutboxRunner} from '../outbox-runner.ts';
import {addressFor} from './address-for.ts';

/**
 * That the office has replied, for whoever asked to be told: with an answer, or with the reason why it sent the letter
 * back. Which of them it is, what was asked and what was said is not in it.
 */
export interface LetterNotice {
  channel: Notice;
  /** The phone number or the e-mail address, as the citizen wrote it. */
  to: string;
  /** The receipt's number. With the query code, which only the citizen has, it opens the letter. */
  number: string;
  /** The language that the citizen reads. */
  locale: Language;
  /** The profile’s page for number and query code, where it names one. */
  trackingUrl?: string;
}

/** Sends one message. Whatever it throws, it is asked again later; the reply stands all the same. */
export type Notify = (notice: LetterNotice) => Promise<void>;

/** Tells those who are to be told, until stopped. */
export const startNotifier = (
  {config, ...backend}: Pick<Backend, 'database' | 'config' | 'identities'>,
  notify: Notify,
  options: OutboxOptions,
): OutboxRunner => {
  const {trackingUrl} = config.profile.portal;
  return startOutbox(
    backend.database,
    {table: 'notices', key: 'id'},
    async (id) => {
      const notice = await noticeOf(backend, Number(id));
      if (notice) await notify({...notice, ...(trackingUrl && {trackingUrl})});
    },
    options,
  );
};

// Whom to tell is read when they are told: who corrected or erased it meanwhile is not told at the old address.
const noticeOf = async (
  backend: Pick<Backend, 'database' | 'identities'>,
  id: number,
): Promise<LetterNotice | undefined> => {
  const row = await backend.database
    .selectFrom('notices')
    .innerJoin('letters', 'letters.number', 'notices.letter')
    .select(['about', 'number', 'locale', 'notify'])
    .where('notices.id', '=', id)
    .executeTakeFirst();
  if (!row?.notify) return undefined;
  const contact = await contactsOf(backend, row).find();
  const to = contact && addressFor(row.notify, contact);
  return to ? {channel: row.notify, to, number: row.number, locale: row.locale} : undefined;
};
