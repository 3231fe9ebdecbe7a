import {sql} from 'kysely';
import {setTimeout as rest} from 'node:timers/promises';
import type {Database} from '../database/open-database.ts';

/** Ends once somebody waits for what another transaction holds. On PostgreSQL; the embedded one has no second connection. */
export const untilWaiting = async (database: Database): Promise<void> => {
  for (;;) {
    const {rows} = await sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    `.execute(database);
    if (rows.length > 0) return;
    await rest(10);
  }
};
