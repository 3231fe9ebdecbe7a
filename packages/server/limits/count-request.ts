import {sql} from 'kysely';
import type {Database} from '../database/open-database.ts';

/** One more request of a sender. */
export interface Counted {
  route: string;
  sender: string;
  now: Date;
  /** How long its requests are counted together, in milliseconds. */
  window: number;
  /** As how many it counts; as one unless given. */
  by?: number;
}

/** Counts a request where it outlives a restart; gives how many it is, and when counting begins anew. */
export const countRequest = async (
  database: Database,
  {route, sender, now, window, by = 1}: Counted,
): Promise<{count: number; until: Date}> => {
  const until = new Date(now.getTime() + window);
  // A count need not wait for the disk, as a receipt does.
  const {rows} = await sql<{count: number; until: Date}>`
    with unhurried as (select set_config('synchronous_commit', 'off', true))
    insert into limits (route, sender, count, until)
    select ${route}, ${sender}, ${by}::integer, ${until}::timestamptz from unhurried
    on conflict (route, sender) do update set
      count = case when limits.until > ${now} then limits.count + excluded.count else excluded.count end,
      until = case when limits.until > ${now} then limits.until else excluded.until end
    returning count, until
  `.execute(database);
  return rows[0]!;
};
