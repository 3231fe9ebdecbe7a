import {sql} from 'kysely';
import type {TestServer} from './test-server.ts';

/** The tables in which one of these words stands. */
export const tablesWith = async ({database}: TestServer, words: readonly string[]): Promise<string[]> => {
  const {rows} = await sql<{name: string}>`
    select table_name as name from information_schema.tables where table_schema = 'public'
  `.execute(database);
  const found: string[] = [];
  for (const {name} of rows) {
    const {rows: all} = await sql<{
      words: string;
    }>`select row_to_json(t)::text as words from ${sql.table(name)} t`.execute(database);
    if (all.some((row) => words.some((word) => word && row.words.includes(word)))) found.push(name);
  }
  return found;
};
