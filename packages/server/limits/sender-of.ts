import {createHmac, randomBytes} from 'node:crypto';
import {normalizeIP} from '@fastify/rate-limit';
import type {FastifyRequest} from 'fastify';
import type {Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';
import {latestOf} from '../latest-of.ts';

/** Names a request's sender for a limit: an HMAC of its address under a random key that is gone after a day. */
export const senderOf = ({database, clock}: Pick<Backend, 'database' | 'clock'>) => {
  const keyOfToday = latestOf<string>();
  return async ({ip}: Pick<FastifyRequest, 'ip'>): Promise<string> => {
    const day = clock().toISOString().slice(0, 10);
    const key = await keyOfToday(day, () => keyOf(database, day));
    // One household of the newer internet has more addresses than the whole older one; they count as one.
    return createHmac('sha256', key).update(normalizeIP(ip)).digest('base64url');
  };
};

// All processes use the key of whoever was first; that of the day before goes at once.
const keyOf = async (database: Database, day: string): Promise<string> => {
  const fresh = randomBytes(32).toString('base64url');
  await database
    .insertInto('address_keys')
    .values({day, key: fresh})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database.deleteFrom('address_keys').where('day', '<', day).execute();
  const row = await database
    .selectFrom('address_keys')
    .select('key')
    .where('day', '=', day)
    .executeTakeFirst();
  return row?.key ?? fresh;
};
