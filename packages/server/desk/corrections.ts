import {sql, type ExpressionBuilder} from 'kysely';
import type {Backend} from '../backend.ts';
import type {StoredCorrection} from '../database/guide-rows.ts';
import type {Tables} from '../database/tables.ts';
import type {Account} from './accounts.ts';
import {writeAudit} from './audit.ts';
import {departmentNamesOf} from './department-names.ts';

/** The heaps that corrections of guides are looked through by. */
export const correctionHeaps = ['open', 'overdue', 'done', 'all'] as const;

export type CorrectionHeap = (typeof correctionHeaps)[number];

export const correctionPageSize = 50;

export interface CorrectionQuery {
  heap: CorrectionHeap;
  /** Part of a number; everything when empty. */
  number: string;
  /** The code of a guide; of all when empty. */
  guide: string;
  /** The county's day, `YYYY-MM-DD`. */
  today: string;
}

/** One page of the corrections of a department’s guides, the nearest day first; and whether there is another. */
export const readCorrections = async (
  backend: Backend,
  account: Account,
  {heap, number, guide, today}: CorrectionQuery,
  page: number,
) => {
  const rows = await corrections(backend, account)
    .where((is) => inHeap(is, heap, today))
    .where(sql<boolean>`strpos(corrections.number, ${number}) > 0`)
    .$if(guide !== '', (only) => only.where('corrections.task_code', '=', guide))
    .orderBy((is) => is.case().when(waits(is)).then(0).else(1).end())
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('received_at')
    .orderBy('corrections.number')
    .limit(correctionPageSize + 1)
    .offset((page - 1) * correctionPageSize)
    .execute();
  return {rows: rows.slice(0, correctionPageSize), hasMore: rows.length > correctionPageSize};
};

/** How many mistakes in a department’s guides still wait. */
export const countCorrections = async (backend: Backend, account: Account): Promise<number> => {
  const row = await corrections(backend, account)
    .clearSelect()
    .select(({fn}) => fn.countAll<string>().as('count'))
    .where(waits)
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** A correction with its guide; `undefined` when there is none, or the guide is another department's. */
export const readCorrection = (backend: Backend, account: Account, number: string) =>
  corrections(backend, account).where('corrections.number', '=', number).executeTakeFirst();

export type ReadCorrection = NonNullable<Awaited<ReturnType<typeof readCorrection>>>;

/** What an official did about a correction. */
export interface Settled {
  outcome: NonNullable<StoredCorrection['outcome']>;
  note: string;
}

/** Keeps what was done. `false` when somebody else was faster. */
export const settleCorrection = (
  {database, clock}: Backend,
  account: Account,
  number: string,
  {outcome, note}: Settled,
): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    const now = clock();
    const {numUpdatedRows} = await transaction
      .updateTable('corrections')
      .set({handled_at: now, outcome, note})
      .where('number', '=', number)
      .where((is) => is.and([is('due_on', 'is not', null), is('handled_at', 'is', null)]))
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    const action = outcome === 'mended' ? 'guideMended' : 'nothingToMend';
    await writeAudit(transaction, {at: now, account: account.name, action, number});
    return true;
  });

const corrections = ({database, config}: Backend, account: Account) =>
  database
    .selectFrom('corrections')
    .innerJoin('guides', (join) =>
      join
        .onRef('guides.task_code', '=', 'corrections.task_code')
        .onRef('guides.number', '=', 'corrections.version'),
    )
    .selectAll('corrections')
    .select((is) => [
      is.ref('guides.content', '->').key('name').as('name'),
      is.ref('guides.content', '->').key('body').as('body'),
    ])
    .where(() => mine(account, departmentNamesOf(config, account)));

type Is = ExpressionBuilder<Tables, 'corrections'>;

const waits = (is: Is) => is.and([is('due_on', 'is not', null), is('handled_at', 'is', null)]);

const inHeap = (is: Is, heap: CorrectionHeap, today: string) => {
  const conditions = {
    open: () => waits(is),
    overdue: () => is.and([waits(is), is('due_on', '<', today)]),
    done: () => is('handled_at', 'is not', null),
    all: () => is.val(true),
  };
  return conditions[heap]();
};

// A guide names its body by the department’s code or, without one, by its name.
const mine = ({role, department}: Account, names: readonly string[]) =>
  role === 'supervisor'
    ? sql<boolean>`true`
    : sql<boolean>`(guides.content->'body'->>'code' = ${department} or exists (
        select 1 from json_array_elements(guides.content->'body'->'name') as named
        where named->>'text' in (${sql.join(names)})))`;
