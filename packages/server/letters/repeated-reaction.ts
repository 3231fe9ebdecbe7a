import {isDeepStrictEqual} from 'node:util';
import {reactionDigestOf, type Reaction} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredEntry} from '../database/tables.ts';
import type {Contact, Contacts} from './contacts-of.ts';
import {findEntries} from './letter-store.ts';

/** What a key was used for, and whether it was this very reaction to this letter; `undefined` for a free key. */
export const findUseOf = async (
  database: Database,
  {key, number, reaction, contacts}: {key: string; number: string; reaction: Reaction; contacts: Contacts},
): Promise<{entry: StoredEntry; isSame: boolean} | undefined> => {
  const entry = await database
    .selectFrom('entries')
    .selectAll()
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  if (!entry) return undefined;
  const isSame =
    entry.letter === number &&
    entry.digest === (await reactionDigestOf(reaction)) &&
    (reaction.action !== 'correct' || (await isSameContact(database, {entry, reaction, contacts})));
  return {entry, isSame};
};

// A contact is kept once, so an older correction is known by its key alone.
const isSameContact = async (
  database: Database,
  {entry, reaction, contacts}: {entry: StoredEntry; reaction: Contact; contacts: Contacts},
): Promise<boolean> => {
  const stored = await contacts.find();
  const entries = await findEntries(database, entry.letter);
  const last = entries.filter(({type}) => type === 'corrected').at(-1);
  if (!stored || last?.id !== entry.id) return true;
  const {name, phone, email} = reaction;
  return isDeepStrictEqual([stored.name, stored.phone, stored.email], [name, phone, email]);
};
