import {AdapterError, type AdapterErrorDetails, type FailureKind} from './adapter-error.ts';

export interface RestOptions {
  /** Base URL of a backend that speaks the reference REST API, such as `/api`. Absolute outside a page. */
  url: string;
  /** `same-origin` when the portal's own session cookie must travel. */
  credentials?: 'omit' | 'same-origin';
  /** How long one request may take, in milliseconds. */
  timeout?: number;
}

/** The options of what reads or sends a part of the API. */
export interface RestPartOptions extends RestOptions {
  /** What a refusal says besides its kind; nothing unless given. */
  detailsOf?: DetailsOf;
  /** Whether a refusal is the backend's own, from what could be read of the body; a problem of some type unless given. */
  isOwn?: (answer: object) => boolean;
}

/** What more a refusal says than its kind, from the headers and what could be read of the body. */
export type DetailsOf = (headers: Headers, answer: object) => AdapterErrorDetails;

interface Reading<T> {
  /** What this refusal says besides its kind, in place of what the options have for all. */
  detailsOf?: DetailsOf;
  /** How a good answer is read; as JSON unless given. */
  read?: (response: Response) => Promise<T>;
}

/** Requests below the base URL, whose every failure is an `AdapterError`. */
export const restRequests = (options: RestPartOptions) => {
  const base = options.url.replace(/\/+$/, '');
  return {
    base,
    request: <T>(path: string, init: RequestInit, reading?: Reading<T>) =>
      request<T>(base + path, init, options, reading),
  };
};

async function request<T>(
  url: string,
  init: RequestInit,
  {credentials = 'omit', timeout = 20_000, detailsOf: usual, isOwn}: RestPartOptions,
  {detailsOf = usual, read}: Reading<T> = {},
): Promise<T> {
  // AbortSignal.timeout and AbortSignal.any are younger than the browsers of a service hall.
  const controller = new AbortController();
  let late = false;
  const abort = () => controller.abort();
  const timer = setTimeout(() => ((late = true), abort()), timeout);
  init.signal?.addEventListener('abort', abort);
  if (init.signal?.aborted) abort();
  try {
    const response = await fetch(url, {
      ...init,
      credentials,
      redirect: 'error',
      // The address of the page may say who came, and from where: `/report?from=…`.
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    if (!response.ok) throw await errorOf(response, detailsOf, isOwn);
    // A captive portal answers 200 with HTML: only JSON is an answer.
    return await (read ? read(response) : (response.json() as Promise<T>));
  } catch (cause) {
    if (cause instanceof AdapterError) throw cause;
    const offline = globalThis.navigator?.onLine === false;
    throw new AdapterError(late ? 'timeout' : offline ? 'offline' : 'unavailable', {cause});
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener('abort', abort);
  }
}

async function errorOf(
  response: Response,
  detailsOf: DetailsOf | undefined,
  isOwn: (answer: object) => boolean = isProblem,
): Promise<AdapterError> {
  const answer = Object(await response.json().catch(() => undefined)) as {type?: unknown};
  return new AdapterError(
    kindOf(response.status, String(answer.type), isOwn(answer)),
    detailsOf?.(response.headers, answer),
  );
}

const isProblem = (answer: object): boolean => 'type' in answer;

const kindOf = (status: number, type: string, isOwn: boolean): FailureKind => {
  if (type.endsWith(':maintenance')) return 'maintenance';
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  // What stands in between answers too, also for what has arrived: only the backend itself refuses for good.
  // A proof that was asked for and could not be made refuses nobody either: another try may need none.
  if (!isOwn || status >= 500 || status === 428) return 'unavailable';
  if (type.endsWith(':already-rated')) return 'duplicate';
  return status === 401 || status === 410 ? 'expired' : 'rejected';
};
