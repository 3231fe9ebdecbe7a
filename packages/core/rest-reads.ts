import type {RatingAdapter, ReadOptions} from './adapter.ts';
import {restRequests, type RestPartOptions} from './rest-requests.ts';

/** What the first screen of a rating asks a backend. */
export type RatingReads = Pick<RatingAdapter, 'id' | 'loadProfile' | 'loadCase'>;

/** The reading half of `restAdapter`: sending comes with the files that send. */
export const restReads = (options: RestPartOptions): RatingReads => {
  const {base, request} = restRequests(options);
  const get = <T>(path: string, {signal, locale}: ReadOptions, headers?: Record<string, string>) =>
    request<T>(`${path}?locale=${locale}`, {signal, headers});

  return {
    id: restIdOf(base),
    loadProfile: (read) => get('/profile', read),
    loadCase: (caseToken, read) => get('/cases/current', read, {'Case-Token': caseToken}),
  };
};

/** The `id` of the reference API at this base URL, without a slash at its end. */
export const restIdOf = (base: string): string =>
  `rest:${new URL(`${base}/`, globalThis.document?.baseURI).href}`;
