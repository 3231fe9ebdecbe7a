import type {RatingAdapter, ReadOptions, TrackingAdapter} from './adapter.ts';
import {AdapterError, type FailureKind} from './adapter-error.ts';
import type {Problem} from './contract/problem.ts';
import type {Receipt} from './contract/receipt.ts';

export interface RestAdapterOptions {
  /** Base URL of a backend that speaks the reference REST API, such as `/api`. */
  url: string;
  /** `same-origin` when the portal's own session cookie must travel. */
  credentials?: 'omit' | 'same-origin';
  /** How long one request may take, in milliseconds. */
  timeout?: number;
}

/** Talks to a backend that speaks the reference REST API below `url`. It is what the attribute `api` means. */
export const restAdapter = (options: RestAdapterOptions): RatingAdapter & TrackingAdapter => {
  const base = options.url.replace(/\/+$/, '');
  const get = <T>(path: string, {signal}: ReadOptions, headers?: Record<string, string>) =>
    request<T>(base + path, {signal, headers}, options);
  const post = <T>(path: string, body: unknown, init: {signal?: AbortSignal; headers?: Record<string, string>}) =>
    request<T>(
      base + path,
      {method: 'POST', body: JSON.stringify(body), ...init, headers: {'Content-Type': 'application/json', ...init.headers}},
      options,
    );

  return {
    id: `rest:${new URL(base, document.baseURI).href}`,
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
    loadProfile: (read) => get(`/profile?locale=${read.locale}`, read),
    loadCase: (caseToken, read) => get(`/cases/current?locale=${read.locale}`, read, {'Case-Token': caseToken}),
    sendRating: async (rating, {key, signal}) =>
      receiptOf(await post('/ratings', rating, {signal, headers: {'Idempotency-Key': key}})),
    loadTracked: (query, {signal, locale}) => post(`/tracking?locale=${locale}`, query, {signal}),
  };
};

async function request<T>(url: string, init: RequestInit, options: RestAdapterOptions): Promise<T> {
  const {credentials = 'omit', timeout = 20_000} = options;
  // AbortSignal.timeout and AbortSignal.any are younger than the browsers of a service hall.
  const controller = new AbortController();
  let late = false;
  const abort = () => controller.abort();
  const timer = setTimeout(() => ((late = true), abort()), timeout);
  init.signal?.addEventListener('abort', abort);
  if (init.signal?.aborted) abort();
  try {
    const response = await fetch(url, {...init, credentials, redirect: 'error', signal: controller.signal});
    if (!response.ok) throw await errorOf(response);
    // A captive portal answers 200 with HTML: only JSON is an answer.
    return (await response.json()) as T;
  } catch (cause) {
    if (cause instanceof AdapterError) throw cause;
    throw new AdapterError(late ? 'timeout' : navigator.onLine ? 'unavailable' : 'offline', {cause});
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener('abort', abort);
  }
}

async function errorOf(response: Response): Promise<AdapterError> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  return new AdapterError(kindOf(response.status, problem.type), {
    retryAfter: seconds >= 0 ? seconds * 1000 : undefined,
    fields: problem.fields,
    receipt: problem.receipt,
  });
}

const kindOf = (status: number, type = ''): FailureKind => {
  if (type.endsWith(':maintenance')) return 'maintenance';
  if (status === 409 && type.endsWith(':already-rated')) return 'duplicate';
  if (status === 401 || status === 410) return 'expired';
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  return status >= 400 && status < 500 ? 'rejected' : 'unavailable';
};

function receiptOf(answer: Partial<Receipt>): Receipt {
  const {number, receivedAt} = answer;
  if (typeof number === 'string' && number && !Number.isNaN(Date.parse(receivedAt ?? ''))) return answer as Receipt;
  throw new AdapterError('unavailable', {cause: new Error('The answer is not a receipt.')});
}
