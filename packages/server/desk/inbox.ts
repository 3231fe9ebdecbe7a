import {sql, type ExpressionBuilder} from 'kysely';
import type {Database} from '../database/open-database.ts';
import type {Tables} from '../database/tables.ts';
import type {Account} from './accounts.ts';

/** The heaps that the inbox is looked through by. */
export const heaps = ['open', 'overdue', 'unrouted', 'answered', 'finished', 'all'] as const;

export type Heap = (typeof heaps)[number];

/** Whose inbox, and what of it. */
export interface InboxQuery {
  account: Account;
  heap: Heap;
  /** Part of a number; everything when empty. */
  number: string;
  /** The county's day, `YYYY-MM-DD`. */
  today: string;
}

export const inboxPageSize = 50;

/** One page of the inbox, overdue ones first, then by the promised day; and whether there is another. */
export const readInbox = async (database: Database, query: InboxQuery, page: number) => {
  const rows = await inboxRows(database, query)
    .limit(inboxPageSize + 1)
    .offset((page - 1) * inboxPageSize)
    .execute();
  return {rows: rows.slice(0, inboxPageSize), hasMore: rows.length > inboxPageSize};
};

/** The whole inbox, without the words of the questions. */
export const inboxRows = (database: Database, {account, heap, number, today}: InboxQuery) =>
  database
    .selectFrom('letters')
    .select(['number', 'title', 'kind', 'state', 'department', 'locale'])
    .select(['received_at', 'due_on', 'answered_at'])
    .where((is) => is.and([mine(is, account), inHeap(is, heap, today)]))
    .where(sql<boolean>`strpos(number, ${number}) > 0`)
    .orderBy((is) => is.case().when(isOpen(is)).then(0).else(1).end())
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('received_at')
    .orderBy('number');

/** How much lies in each heap. */
export const countHeaps = async (
  database: Database,
  account: Account,
  today: string,
): Promise<Record<Heap, number>> => {
  const row = await database
    .selectFrom('letters')
    .select((is) =>
      heaps.map((heap) =>
        is.fn
          .countAll<string>()
          .filterWhere((one) => inHeap(one, heap, today))
          .as(heap),
      ),
    )
    .where((is) => mine(is, account))
    .executeTakeFirstOrThrow();
  return Object.fromEntries(heaps.map((heap) => [heap, Number(row[heap])])) as Record<Heap, number>;
};

type Is = ExpressionBuilder<Tables, 'letters'>;

// The letters that `mayRead` allows.
const mine = (is: Is, {role, department}: Account) => {
  if (role === 'supervisor') return is.val(true);
  const isAboutOthers = is.or([
    is('about', '<>', 'complaint'),
    is('chosen_department', 'is distinct from', department),
  ]);
  return is.or([is('department', '=', department), is.and([is('department', 'is', null), isAboutOthers])]);
};

const isOpen = (is: Is) => is('state', 'in', ['received', 'routed', 'inProgress']);

const inHeap = (is: Is, heap: Heap, today: string) => {
  const conditions = {
    open: () => isOpen(is),
    overdue: () => is.and([isOpen(is), is('due_on', '<', today)]),
    unrouted: () => is.and([isOpen(is), is('department', 'is', null)]),
    answered: () => is('state', '=', 'answered'),
    finished: () => is('state', 'in', ['closed', 'returned', 'withdrawn', 'erased']),
    all: () => is.val(true),
  };
  return conditions[heap]();
};
