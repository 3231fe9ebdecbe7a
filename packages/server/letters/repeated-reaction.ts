import {isDeepStrictEqual} from 'node:util';
import {reactionDigestOf, type Reaction} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredEntry} from '../database/tables.ts';
import {findAsker, findEntries} from './consultation-store.ts';

/** What a key was used for, and whether it was this very reaction to this question; `undefined` for a free key. */
export const findUseOf = async (
  database: Database,
  key: string,
  number: string,
  reaction: Reaction,
): Promise<{entry: StoredEntry; isSame: boolean} | undefined> => {
  const entry = await database
    .selectFrom('entries')
    .selectAll()
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  if (!entry) return undefined;
  const isSame =
    entry.consultation === number &&
    entry.digest === (await reactionDigestOf(reaction)) &&
    (reaction.action !== 'correct' || (await isSameContact(database, entry, reaction)));
  return {entry, isSame};
};

// A contact is kept once, so an older correction is known by its key alone.
const isSameContact = async (
  database: Database,
  {consultation, id}: StoredEntry,
  {name, phone, email}: Extract<Reaction, {action: 'correct'}>,
): Promise<boolean> => {
  const stored = await findAsker(database, consultation);
  const entries = await findEntries(database, consultation);
  const last = entries.filter(({type}) => type === 'corrected').at(-1);
  if (!stored || last?.id !== id) return true;
  return isDeepStrictEqual([stored.name, stored.phone, stored.email], [name, phone, email]);
};
