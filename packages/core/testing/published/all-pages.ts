import {ensure, ensureSame} from '../expectations.ts';

interface Page {
  total: number;
  page: number;
  pageSize: number;
}

/**
 * Every row, page after page. Throws unless the pages are full, name themselves, show no row twice, and hold together
 * as many rows as they say.
 */
export async function allRows<P extends Page, Row extends {id: string}>(
  load: (page: number) => Promise<P>,
  rowsOf: (page: P) => Row[],
): Promise<{first: P; rows: Row[]}> {
  const first = await load(1);
  const rows = [...rowsOf(first)];
  const count = Math.max(1, Math.ceil(first.total / first.pageSize));
  for (let number = 2; number <= count; number++) rows.push(...rowsOf(await pageOf(load, number, first)));
  ensureSame(rows.length, first.total, 'How many rows all the pages have together');
  ensure(new Set(rows.map(({id}) => id)).size === rows.length, 'One row stands on two pages.');
  ensureSame(rowsOf(await pageOf(load, count + 1, first)), [], 'The page after the last one');
  return {first, rows};
}

async function pageOf<P extends Page>(
  load: (page: number) => Promise<P>,
  number: number,
  first: P,
): Promise<P> {
  const page = await load(number);
  const {total, pageSize} = first;
  ensureSame([page.page, page.total, page.pageSize], [number, total, pageSize], `What page ${number} says`);
  return page;
}
