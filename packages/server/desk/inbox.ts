import {sql, type ExpressionBuilder} from 'kysely';
import {grades, isBadGrade} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {Tables} from '../database/tables.ts';
import type {Account} from './accounts.ts';

/** The heaps that the inbox is looked through by. */
export const heaps = ['open', 'overdue', 'unrouted', 'badlyRated', 'answered', 'finished', 'all'] as const;

export type Heap = (typeof heaps)[number];

/** Whose inbox, and what of it. */
export interface InboxQuery {
  account: Account;
  heap: Heap;
  /** Part of a number; everything when empty. */
  number: string;
  /** The county's day, `YYYY-MM-DD`. */
  today: string;
  /** What was closed before can no longer be reopened. */
  reopenableSince: Date;
}

export const inboxPageSize = 50;

/** One page of the inbox, overdue ones first, then by the promised day, then badly rated answers; and whether there is another. */
export const readInbox = async (database: Database, query: InboxQuery, page: number) => {
  const rows = await inboxRows(database, query)
    .limit(inboxPageSize + 1)
    .offset((page - 1) * inboxPageSize)
    .execute();
  return {rows: rows.slice(0, inboxPageSize), hasMore: rows.length > inboxPageSize};
};

/** The whole inbox, without the words of the questions. */
export const inboxRows = (database: Database, query: InboxQuery) =>
  database
    .selectFrom('letters')
    .select(['number', 'title', 'kind', 'state', 'department', 'locale'])
    .select(['received_at', 'due_on', 'answered_at'])
    .select((is) => badGrade(is).as('bad_grade'))
    .where((is) => is.and([mine(is, query.account), inHeap(is, query.heap, query)]))
    .where(sql<boolean>`strpos(number, ${query.number}) > 0`)
    .orderBy((is) => is.case().when(isOpen(is)).then(0).when(isBadlyRated(is, query)).then(1).else(2).end())
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('received_at')
    .orderBy('number');

/** How much lies in each heap. */
export const countHeaps = async (database: Database, query: InboxQuery): Promise<Record<Heap, number>> => {
  const row = await database
    .selectFrom('letters')
    .select((is) =>
      heaps.map((heap) =>
        is.fn
          .countAll<string>()
          .filterWhere((one) => inHeap(one, heap, query))
          .as(heap),
      ),
    )
    .where((is) => mine(is, query.account))
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

const openStates = ['received', 'routed', 'inProgress'] as const;

const isOpen = (is: Is) => is('state', 'in', openStates);

const badGrades = grades.filter(isBadGrade);

/** The latest grade of an answer, where it is bad and the office has done nothing since. */
const badGrade = (is: Is) =>
  is
    .selectFrom('entries as rated')
    .select('rated.grade')
    .whereRef('rated.letter', '=', 'letters.number')
    .where('rated.grade', 'in', badGrades)
    .where(({not, exists, selectFrom}) => {
      const later = selectFrom('entries as later')
        .select('later.id')
        .whereRef('later.letter', '=', 'rated.letter')
        .whereRef('later.id', '>', 'rated.id')
        .where((one) => one.or([one('later.type', '=', 'rated'), one('later.account', 'is not', null)]));
      return not(exists(later));
    });

// Of what is closed for good, nothing can come any more.
const isBadlyRated = (is: Is, {reopenableSince}: InboxQuery) =>
  is.and([
    is('state', 'in', [...openStates, 'answered', 'closed']),
    is.or([is('closed_at', 'is', null), is('closed_at', '>=', reopenableSince)]),
    is.exists(badGrade(is)),
  ]);

const inHeap = (is: Is, heap: Heap, query: InboxQuery) => {
  const conditions = {
    open: () => isOpen(is),
    overdue: () => is.and([isOpen(is), is('due_on', '<', query.today)]),
    unrouted: () => is.and([isOpen(is), is('department', 'is', null)]),
    badlyRated: () => isBadlyRated(is, query),
    answered: () => is('state', '=', 'answered'),
    finished: () => is('state', 'in', ['closed', 'returned', 'withdrawn', 'erased']),
    all: () => is.val(true),
  };
  return conditions[heap]();
};
