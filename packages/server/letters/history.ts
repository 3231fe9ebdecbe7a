import type {Transaction} from 'kysely';
import {addWorkingDays, stateAfter, type Grade, type RichText, type TimelineEntry} from '@huiyin/core';
import {nationalProfile, type CountyProfile} from '@huiyin/core/national';
import type {StoredLetter, StoredEntry, Tables} from '../database/tables.ts';

/** Something that happens to a question, by the office (with its `account`), the citizen or the county's clock. */
export interface NewEntry {
  type: Exclude<TimelineEntry['type'], 'received'>;
  at: Date;
  /** Which office did it; for `routed` who has the question from now on. Whoever has it, when only `account` is there. */
  department?: string;
  /** What the office says. */
  words?: RichText;
  /** What the citizen says, exactly as sent. */
  text?: string;
  digest?: string;
  /** A new promise, `YYYY-MM-DD`. It replaces the one before. */
  dueOn?: string;
  grade?: Grade;
  /** The id of the answer that is rated. */
  about?: number;
  /** Of a citizen’s reaction. */
  key?: string;
  account?: string;
}

/**
 * Adds an entry to the history of a question and moves its state, in the caller’s transaction, which holds the
 * question until it ends. `undefined` when its state does not allow it now, its number is unknown, or its key or
 * answer was taken.
 */
export const appendEntry = async (
  transaction: Transaction<Tables>,
  number: string,
  entry: NewEntry,
): Promise<StoredEntry | undefined> => {
  const question = await holdLetter(transaction, number);
  const state = question && stateAfter(question.state, entry.type);
  if (!state) return undefined;
  const department = entry.department ?? (entry.account ? question.department : null);
  const kept = await transaction
    .insertInto('entries')
    .values({...rowOf(entry), letter: number, department})
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!kept) return undefined;
  await transaction
    .updateTable('letters')
    .set({state, ...changesBy(entry)})
    .where('number', '=', number)
    .execute();
  return kept;
};

/** The question of a number, held against everybody else until the transaction ends. */
export const holdLetter = (
  transaction: Transaction<Tables>,
  number: string,
): Promise<StoredLetter | undefined> =>
  transaction.selectFrom('letters').selectAll().where('number', '=', number).forUpdate().executeTakeFirst();

/** The day, `YYYY-MM-DD`, by which the county answers what was sent at a moment. */
export const dueOnFor = (about: StoredLetter['about'], profile: CountyProfile, sent: Date): string =>
  addWorkingDays(sent, letterRulesOf(about, profile).replyWorkingDays, profile.calendar);

/** The county’s rules for questions or reports; the national ones for a county that takes none any more. */
export const letterRulesOf = (about: StoredLetter['about'], profile: CountyProfile) =>
  about === 'consultation' ? consultationRulesOf(profile) : complaintRulesOf(profile);

/** The county’s rules for questions; the national ones for a county that takes none any more. */
export const consultationRulesOf = (profile: CountyProfile): NonNullable<CountyProfile['consultation']> =>
  profile.consultation ?? nationalProfile.consultation!;

/** The county’s rules for reports; the national ones for a county that takes none any more. */
export const complaintRulesOf = (profile: CountyProfile): NonNullable<CountyProfile['complaint']> =>
  profile.complaint ?? nationalProfile.complaint!;

const rowOf = ({type, at, words, text, digest, dueOn, grade, about, key, account}: NewEntry) => ({
  type,
  at,
  words: words ? JSON.stringify(words) : null,
  text: text ?? null,
  digest: digest ?? null,
  due_on: dueOn ?? null,
  grade: grade ?? null,
  about: about ?? null,
  idempotency_key: key ?? null,
  account: account ?? null,
});

/** What an entry changes in the question besides its state. */
const changesBy = ({type, at, department, dueOn}: NewEntry) => ({
  ...(dueOn && {due_on: dueOn}),
  ...(type === 'routed' && department && {department}),
  ...(type === 'answered' && {answered_at: at}),
  ...(type === 'closed' && {closed_at: at}),
  ...(type === 'reopened' && {closed_at: null}),
});
