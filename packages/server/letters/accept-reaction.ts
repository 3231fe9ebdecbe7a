import type {Transaction} from 'kysely';
import {
  entryTypeOf,
  letterMoment,
  reactionDigestOf,
  reactionProblems,
  type FieldProblem,
  type Reaction,
  type SentReaction,
} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {Backend} from '../backend.ts';
import type {StoredLetter, StoredEntry, Tables} from '../database/tables.ts';
import {unpublishReply} from '../published/publish-reply.ts';
import {addressFor} from '../notify/address-for.ts';
import {endNotices} from '../notify/queue-notice.ts';
import {contactsOf, type Contacts} from './contacts-of.ts';
import {findEntries, type ReceivedLetter} from './letter-store.ts';
import {eraseWords} from './erase-letter.ts';
import {appendEntry, dueOnFor, holdLetter, letterRulesOf, type NewEntry} from './history.ts';
import {openByCode} from './open-by-code.ts';
import {possibleReactions} from './possible-reactions.ts';
import {findUseOf} from './repeated-reaction.ts';
import {mended, unstorable} from './storable.ts';

/** What became of something that a citizen did after the receipt. */
export type ReactionOutcome =
  | {status: 'accepted'; letter: StoredLetter; entry: StoredEntry; isNew: boolean}
  | {status: 'notFound'}
  | {status: 'keyReused'}
  | {status: 'notAllowedNow'; fields: FieldProblem[]}
  | {status: 'invalid'; fields: FieldProblem[]};

/** Takes what a citizen does after the receipt. The same key and content give the same receipt. */
export const acceptReaction = async (
  backend: Backend,
  sent: SentReaction,
  key: string,
): Promise<ReactionOutcome> => {
  const opened = await openByCode(backend, sent);
  if (!opened) return {status: 'notFound'};
  const reaction = mended(sent.reaction);
  const {profile} = backend.config;
  const outcome = await backend.database.transaction().execute<ReactionOutcome>(async (transaction) => {
    // Whoever does something else with this letter waits here, and sees what was done.
    const held = await holdLetter(transaction, opened.number);
    if (!held) return {status: 'notFound'};
    const letter = {...opened, ...held};
    const contacts = contactsOf({...backend, database: transaction}, letter);
    const used = await findUseOf(transaction, {key, number: letter.number, reaction, contacts});
    if (used && !used.isSame) return {status: 'keyReused'};
    if (used) return {status: 'accepted', letter, entry: used.entry, isNew: false};
    const entries = await findEntries(transaction, letter.number);
    const now = letterMoment(opened.disclosure ?? undefined, backend.clock(), entries);
    const refusal = refusalOf(letter, entries, reaction, {profile, now});
    if (refusal) return refusal;
    const entry = await appendEntry(transaction, letter.number, {
      ...(await entryOf(letter.about, reaction, {profile, now})),
      key,
    });
    // Only another letter can have taken the key meanwhile.
    if (!entry) return {status: 'keyReused'};
    await apply(transaction, letter, {reaction, contacts});
    return {status: 'accepted', letter, entry, isNew: true};
  });
  // Only what is erased for good takes its files with it. The words are gone; what stays of the files the next hour takes.
  if (reaction.action === 'erase' && outcome.status === 'accepted') {
    await backend.uploads?.sweep().catch(() => {});
  }
  return outcome;
};

interface Circumstances {
  profile: CountyProfile;
  now: Date;
}

const refusalOf = (
  letter: ReceivedLetter,
  entries: readonly StoredEntry[],
  reaction: Reaction,
  {profile, now}: Circumstances,
): ReactionOutcome | undefined => {
  const {reactions, unratedAnswer} = possibleReactions(letter, entries, profile, now);
  const {action} = reaction;
  const refuse = (field: string, code: string): ReactionOutcome => ({
    status: 'notAllowedNow',
    fields: [{field, code}],
  });
  if (action === 'rateAnswer' && entries.some(({about}) => String(about) === reaction.answer)) {
    return refuse('reaction.answer', 'alreadyRated');
  }
  if (!reactions.includes(action)) return refuse('reaction.action', 'notAllowedNow');
  if (action === 'rateAnswer' && String(unratedAnswer?.id) !== reaction.answer) {
    return refuse('reaction.answer', 'unknown');
  }
  const fields = [
    ...reactionProblems(reaction, letterRulesOf(letter.about, profile)),
    ...unstorable({reaction}),
  ];
  return fields.length > 0 ? {status: 'invalid', fields} : undefined;
};

const entryOf = async (
  about: StoredLetter['about'],
  reaction: Reaction,
  {profile, now}: Circumstances,
): Promise<NewEntry> => {
  const {action} = reaction;
  const entry = {type: entryTypeOf(action), at: now, digest: await reactionDigestOf(reaction)};
  switch (action) {
    case 'rateAnswer':
      return {...entry, about: Number(reaction.answer), grade: reaction.grade, text: reaction.text};
    case 'furtherQuestion':
    case 'reopen':
      return {...entry, text: reaction.text, dueOn: dueOnFor(about, profile, now)};
    case 'withdraw':
    case 'correct':
    case 'erase':
      return entry;
  }
};

const apply = async (
  transaction: Transaction<Tables>,
  {number, notify}: StoredLetter,
  {reaction, contacts}: {reaction: Reaction; contacts: Contacts},
): Promise<void> => {
  if (reaction.action === 'correct') {
    await contacts.correct(reaction);
    if (notify && !addressFor(notify, reaction)) await endNotices(transaction, number);
  }
  if (reaction.action === 'erase') await eraseWords(transaction, number);
  // Whoever withdraws a question withdraws the consent to publish it.
  if (reaction.action === 'withdraw') await unpublishReply(transaction, number);
};
