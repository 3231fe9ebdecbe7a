import {sql, type ExpressionBuilder} from 'kysely';
import {grades, isBadGrade, type Handling, type RichText} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {Tables} from '../database/tables.ts';
import {handlingOf} from '../given-handling.ts';
import type {Account} from './accounts.ts';
import {writeAudit} from './audit.ts';
import {departmentNamesOf} from './department-names.ts';

/** The heaps that bad ratings are looked through by. */
export const ratingHeaps = ['open', 'done', 'all'] as const;

export type RatingHeap = (typeof ratingHeaps)[number];

export const ratingPageSize = 50;

/** What was done about a bad rating, as an official filled it in. */
export interface FilledHandling {
  words: RichText | undefined;
  calledBackOn: string | undefined;
  rectifiedOn: string | undefined;
}

/** Starts the two clocks of every bad rating (差评) that has none yet: call-back and rectification. */
export const startClocks = async ({database, config}: Backend): Promise<void> => {
  const unhandled = await database
    .selectFrom('ratings')
    .leftJoin('handlings', 'handlings.rating', 'ratings.number')
    .select(['ratings.number', 'ratings.grade', 'ratings.received_at'])
    .where('handlings.rating', 'is', null)
    .where('grade', 'in', badGrades)
    .execute();
  if (unhandled.length === 0) return;
  const rows = unhandled.flatMap((rating) => {
    const clocks = handlingOf(rating, undefined, config.profile);
    return clocks ? [clocksRow(rating.number, clocks)] : [];
  });
  await database
    .insertInto('handlings')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

const badGrades = grades.filter(isBadGrade);

const clocksRow = (rating: string, {callBackDueOn, rectificationDueOn}: Handling) => ({
  rating,
  call_back_due_on: callBackDueOn,
  rectification_due_on: rectificationDueOn,
  called_back_on: null,
  rectified_on: null,
  words: null,
});

/** One page of the bad ratings of a department, those with the nearest clock first; and whether there is another. */
export const readBadRatings = async (
  backend: Backend,
  account: Account,
  {heap, number, page}: {heap: RatingHeap; number: string; page: number},
) => {
  const rows = await badRatings(backend, account)
    .where((is) => inHeap(is, heap))
    .where(sql<boolean>`strpos(ratings.number, ${number}) > 0`)
    .orderBy((is) => is.case().when(inHeap(is, 'open')).then(0).else(1).end())
    .orderBy(sql`case when called_back_on is null then call_back_due_on else rectification_due_on end`)
    .orderBy('ratings.number')
    .limit(ratingPageSize + 1)
    .offset((page - 1) * ratingPageSize)
    .execute();
  return {rows: rows.slice(0, ratingPageSize), hasMore: rows.length > ratingPageSize};
};

/** How many bad ratings of a department still wait. */
export const countBadRatings = async (backend: Backend, account: Account): Promise<number> => {
  const {database, config} = backend;
  const row = await database
    .selectFrom('handlings')
    .innerJoin('ratings', 'ratings.number', 'handlings.rating')
    .innerJoin('cases', 'cases.number', 'ratings.case_number')
    .select(({fn}) => fn.countAll<string>().as('count'))
    .where((is) => is.and([mine(account, departmentNamesOf(config, account)), inHeap(is, 'open')]))
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** A bad rating with its case and its clocks; `undefined` when there is none, or it is another department's. */
export const readBadRating = (backend: Backend, account: Account, number: string) =>
  badRatings(backend, account).where('ratings.number', '=', number).executeTakeFirst();

export type BadRating = NonNullable<Awaited<ReturnType<typeof readBadRating>>>;

/** What a form about a rating was filled in against. */
export const seenOf = ({called_back_on, rectified_on, words}: BadRating): string =>
  JSON.stringify([called_back_on, rectified_on, words]);

/** Keeps what was done. `false` when somebody else wrote something in between. */
export const saveHandling = (
  backend: Backend,
  account: Account,
  {number, seen, handling}: {number: string; seen: string; handling: FilledHandling},
): Promise<boolean> =>
  backend.database.transaction().execute(async (transaction) => {
    await transaction
      .selectFrom('handlings')
      .select('rating')
      .where('rating', '=', number)
      .forUpdate()
      .execute();
    const now = await readBadRating({...backend, database: transaction}, account, number);
    if (!now || seenOf(now) !== seen) return false;
    const {words, calledBackOn, rectifiedOn} = handling;
    await transaction
      .updateTable('handlings')
      .set({
        words: words ? JSON.stringify(words) : null,
        called_back_on: calledBackOn ?? null,
        rectified_on: rectifiedOn ?? null,
      })
      .where('rating', '=', number)
      .execute();
    await writeAudit(transaction, {at: backend.clock(), account: account.name, action: 'handled', number});
    return true;
  });

const badRatings = ({database, config}: Backend, account: Account) =>
  database
    .selectFrom('handlings')
    .innerJoin('ratings', 'ratings.number', 'handlings.rating')
    .innerJoin('cases', 'cases.number', 'ratings.case_number')
    .selectAll('handlings')
    .select(['ratings.number', 'case_number', 'rating_number', 'grade', 'indicators', 'text', 'anonymous'])
    .select(['ratings.locale', 'ratings.received_at', 'query_code_key', 'cases.content as case'])
    .where(() => mine(account, departmentNamesOf(config, account)));

type Is = ExpressionBuilder<Tables, 'handlings'>;

const inHeap = (is: Is, heap: RatingHeap) => {
  const waits = is.or([is('called_back_on', 'is', null), is('rectified_on', 'is', null)]);
  if (heap === 'all') return is.val(true);
  return heap === 'open' ? waits : is.not(waits);
};

// The portal says whose case it was by the department's code or, without one, by its name.
const mine = ({role, department}: Account, names: readonly string[]) =>
  role === 'supervisor'
    ? sql<boolean>`true`
    : sql<boolean>`(cases.content->>'departmentCode' = ${department} or exists (
        select 1 from json_array_elements(cases.content->'department') as named
        where named->>'text' in (${sql.join(names)})))`;
