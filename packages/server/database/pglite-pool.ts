import type {PGlite} from '@electric-sql/pglite';
import type {PostgresPool, PostgresPoolClient} from 'kysely';

/**
 * The embedded database in the shape of a pool of one connection, so that Kysely's own PostgreSQL dialect speaks to
 * both. Whoever asks while it is taken waits: another's statement must not slip into an open transaction.
 */
export const pglitePool = (pglite: PGlite): PostgresPool => {
  let free: Promise<void> = Promise.resolve();
  const connect = async (): Promise<PostgresPoolClient> => {
    const before = free;
    let release = () => {};
    free = new Promise((resolve) => (release = resolve));
    await before;
    return {query: queryOf(pglite), release};
  };
  return {connect, end: () => pglite.close()};
};

const queryOf = (pglite: PGlite) =>
  (async (sql: string, parameters: readonly unknown[]) => {
    const {rows, affectedRows = 0} = await pglite.query(sql, [...parameters]);
    return {rows, rowCount: affectedRows, command: affectedRows ? 'UPDATE' : 'SELECT'};
  }) as PostgresPoolClient['query'];
