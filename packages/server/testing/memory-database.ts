import {openAsBlob} from 'node:fs';
import {PGlite} from '@electric-sql/pglite';
import type {PostgresPool} from 'kysely';
import {pglitePool} from '../database/pglite-pool.ts';
import type {DatabaseConfig} from '../server-config.ts';
import {emptyDump} from './empty-dump.ts';

/**
 * A fresh embedded database in memory, at each opening. Starting one takes a second, so one that was closed is emptied
 * and used again.
 */
export const memoryDatabase = async (): Promise<DatabaseConfig & {memory: true}> => ({
  memory: true,
  open: async () =>
    reusablePool(wake() ?? (await PGlite.create({loadDataDir: await openAsBlob(await emptyDump())}))),
});

const reusablePool = (pglite: PGlite): PostgresPool => {
  const pool = pglitePool(pglite);
  let taken = 0;
  let ended = false;
  const connect = async () => {
    if (ended) throw new Error('The database is closed.');
    taken += 1;
    const {query, release} = await pool.connect();
    return {query, release: () => ((taken -= 1), release())};
  };
  const end = async () => {
    ended = true;
    // Whoever still has a connection must not write into the database of the next one.
    await (taken ? pglite.close() : rest(pglite));
  };
  return {connect, end};
};

const resting = new Map<PGlite, NodeJS.Timeout>();

const rest = async (pglite: PGlite): Promise<void> => {
  await pglite.query('discard all');
  await pglite.exec('drop schema public cascade; create schema public');
  // An open one keeps its process running, so one that nobody takes soon is closed.
  const close = () => {
    resting.delete(pglite);
    void pglite.close();
  };
  resting.set(pglite, setTimeout(close, 2000));
};

const wake = (): PGlite | undefined => {
  const [rested] = resting;
  if (!rested) return undefined;
  clearTimeout(rested[1]);
  resting.delete(rested[0]);
  return rested[0];
};
