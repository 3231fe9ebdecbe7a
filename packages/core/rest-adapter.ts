import type {RatingAdapter, ReadOptions, TrackingAdapter} from './adapter.ts';
import {AdapterError, type FailureKind} from './adapter-error.ts';
import type {Problem} from './contract/problem.ts';
import type {Receipt} from './contract/receipt.ts';

export interface RestAdapterOptions {
  /** Base URL of a backend that speaks the reference REST API, such as `/api`. Absolute outside a page. */
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
  const post = <T>(path: string, body: unknown, signal?: AbortSignal, headers?: Record<string, string>) =>
    request<T>(
      base + path,
      {
        method: 'POST',
        body: JSON.stringify(body),
        signal,
        headers: {'Content-Type': 'application/json', ...headers},
      },
      options,
    );

  return {
    id: `rest:${new URL(`${base}/`, globalThis.document?.baseURI).href}`,
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
    loadProfile: (read) => get(`/profile?locale=${read.locale}`, read),
    loadCase: (caseToken, read) =>
      get(`/cases/current?locale=${read.locale}`, read, {'Case-Token': caseToken}),
    sendRating: async (rating, {key, signal}) => {
      const answer = await post<unknown>('/ratings', rating, signal, {'Idempotency-Key': key});
      if (isReceipt(answer)) return answer;
      throw new AdapterError('unavailable', {cause: new Error('The answer is not a receipt.')});
    },
    loadTracked: (query, {signal, locale}) => post(`/tracking?locale=${locale}`, query, signal),
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
    const offline = globalThis.navigator?.onLine === false;
    throw new AdapterError(late ? 'timeout' : offline ? 'offline' : 'unavailable', {cause});
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener('abort', abort);
  }
}

// What stands between us and the backend answers too: an error page need be neither JSON nor a problem.
async function errorOf(response: Response): Promise<AdapterError> {
  const answer: unknown = await response.json().catch(() => undefined);
  const {type, fields, receipt} = Object(answer) as Partial<Record<keyof Problem, unknown>>;
  return new AdapterError(kindOf(response.status, String(type)), {
    retryAfter: retryAfterOf(response.headers),
    fields: Array.isArray(fields) ? (fields as Problem['fields']) : undefined,
    receipt: isReceipt(receipt) ? receipt : undefined,
  });
}

const kindOf = (status: number, type: string): FailureKind => {
  if (type.endsWith(':maintenance')) return 'maintenance';
  if (status === 409 && type.endsWith(':already-rated')) return 'duplicate';
  if (status === 401 || status === 410) return 'expired';
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  return status >= 400 && status < 500 ? 'rejected' : 'unavailable';
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
