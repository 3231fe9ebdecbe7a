import {randomBytes} from 'node:crypto';
import type {DatabaseConfig} from '../server-config.ts';
import {memoryDatabase} from './memory-database.ts';
import {postgresServer} from './postgres-server.ts';

/** One of the two databases that everything must work on. */
export interface TestDatabase {
  name: 'PGlite' | 'PostgreSQL';
  /** A fresh empty database. */
  create(): Promise<DatabaseConfig>;
  /** Ends what was started for this test file. */
  stop(): Promise<void>;
}

let turn = 0;

/**
 * The databases that a test file is run on: both in the full matrix, else the next one for each file. See
 * docs/decisions/databases-in-turn.md.
 */
export const testDatabases = (): TestDatabase[] => {
  const both = bothDatabases();
  return process.env.HUIYIN_MATRIX ? both : [both[turn++ % both.length]!];
};

/** Both databases, for what must be seen on each of them; PostgreSQL is the server of `DATABASE_URL`, else one started for this process. */
export const bothDatabases = (): [pglite: TestDatabase, postgres: TestDatabase] => {
  const server = postgresServer();
  return [
    {name: 'PGlite', create: memoryDatabase, stop: async () => {}},
    {
      name: 'PostgreSQL',
      create: async () => createDatabase(await server.url()),
      stop: () => server.stop(),
    },
  ];
};

const createDatabase = async (serverUrl: string): Promise<DatabaseConfig> => {
  const {default: pg} = await import('pg');
  const name = `huiyin_test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({connectionString: serverUrl});
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {url: url.href};
};
