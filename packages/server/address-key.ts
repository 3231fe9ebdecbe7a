import {createHmac, randomBytes} from 'node:crypto';
import type {FastifyRequest} from 'fastify';

const day = 86_400_000;

/** Names a request's sender for a rate limit, by a key that lives a day and is never written down. */
export const dailyAddressKey = () => {
  let key = randomBytes(32);
  let until = Date.now() + day;
  return ({ip}: FastifyRequest): string => {
    if (Date.now() > until) {
      key = randomBytes(32);
      until = Date.now() + day;
    }
    return createHmac('sha256', key).update(ip).digest('base64url');
  };
};
