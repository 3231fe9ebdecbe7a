import type {RatingAdapter, TrackingAdapter} from './adapter.ts';
import {AdapterError} from './adapter-error.ts';
import type {Problem} from './contract/problem.ts';
import type {Receipt} from './contract/receipt.ts';
import {restReads} from './rest-reads.ts';
import {restRequests, type DetailsOf, type RestOptions} from './rest-requests.ts';

/** Talks to a backend that speaks the reference REST API below `url`. It is what the attribute `api` means. */
export const restAdapter = (options: RestOptions): RatingAdapter & TrackingAdapter => {
  const {request} = restRequests(options);
  const post = <T>(path: string, body: unknown, signal?: AbortSignal, headers?: Record<string, string>) =>
    request<T>(
      path,
      {
        method: 'POST',
        body: JSON.stringify(body),
        signal,
        headers: {'Content-Type': 'application/json', ...headers},
      },
      detailsOf,
    );

  return {
    ...restReads(options),
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
    sendRating: async (rating, {key, signal}) => {
      const answer = await post<unknown>('/ratings', rating, signal, {'Idempotency-Key': key});
      if (isReceipt(answer)) return answer;
      throw new AdapterError('unavailable', {cause: new Error('The answer is not a receipt.')});
    },
    loadTracked: (query, {signal, locale}) => post(`/tracking?locale=${locale}`, query, signal),
  };
};

const detailsOf: DetailsOf = (headers, answer) => {
  const {fields, receipt} = answer as Partial<Record<keyof Problem, unknown>>;
  return {
    retryAfter: retryAfterOf(headers),
    fields: Array.isArray(fields) ? (fields as Problem['fields']) : undefined,
    receipt: isReceipt(receipt) ? receipt : undefined,
  };
};

// Seconds or a date. A date counts from the backend's own clock where it tells it: a kiosk's is often wrong.
function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('Retry-After') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  const wait = Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function isReceipt(answer: unknown): answer is Receipt {
  const {number, receivedAt} = Object(answer) as Partial<Record<keyof Receipt, unknown>>;
  if (typeof number !== 'string' || typeof receivedAt !== 'string') return false;
  return number !== '' && !Number.isNaN(Date.parse(receivedAt));
}
