import type {FastifyRateLimitStore, FastifyRateLimitStoreCtor} from '@fastify/rate-limit';
import type {RouteOptions} from 'fastify';
import type {Backend} from '../backend.ts';
import {countRequest} from './count-request.ts';

/** Where @fastify/rate-limit counts: in the database, for all processes of this server. */
export const limitStore = ({
  database,
  clock,
}: Pick<Backend, 'database' | 'clock'>): FastifyRateLimitStoreCtor =>
  class LimitStore implements FastifyRateLimitStore {
    readonly #route: string;

    constructor(_: unknown, route = '') {
      this.#route = route;
    }

    incr(sender: string, answer: Parameters<FastifyRateLimitStore['incr']>[1], window = 60_000): void {
      const now = clock();
      countRequest(database, {route: this.#route, sender, now, window}).then(
        ({count, until}) => answer(null, {current: count, ttl: until.getTime() - now.getTime()}),
        (error: Error) => answer(error),
      );
    }

    // Its types say that the route comes as it is; it comes as `routeInfo`.
    child(options: object): FastifyRateLimitStore {
      return new LimitStore(undefined, (options as {routeInfo: RouteOptions}).routeInfo.url);
    }
  };
