import {Kysely, Migrator, PostgresDialect, type PostgresPool} from 'kysely';
import type {DatabaseConfig} from '../server-config.ts';
import {migrations} from './migrations.ts';
import type {Tables} from './tables.ts';

export type Database = Kysely<Tables>;

/** The database, its tables brought up to date. `destroy()` closes it. */
export const openDatabase = async (config: DatabaseConfig): Promise<Database> => {
  const database = new Kysely<Tables>({dialect: new PostgresDialect({pool: await poolOf(config)})});
  const migrator = new Migrator({db: database, provider: {getMigrations: async () => migrations}});
  const {error} = await migrator.migrateToLatest();
  if (!error) return database;
  await database.destroy();
  throw new Error('The database could not be brought up to date.', {cause: error});
};

const poolOf = async (config: DatabaseConfig): Promise<PostgresPool> => {
  if ('url' in config) {
    const {default: pg} = await import('pg');
    const pool = new pg.Pool({connectionString: config.url});
    // A connection that dies while idle is replaced at the next query; unheard, the event would end the process.
    return pool.on('error', () => {});
  }
  const {memoryPool, folderPool} = await import('./embedded-database.ts');
  return 'memory' in config ? (config.open ?? memoryPool)() : folderPool(config.folder);
};
