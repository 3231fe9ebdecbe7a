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
  {credentials = 'omit', timeout = 20_000, detailsOf: usual}: RestPartOptions,
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
    if (!response.ok) throw await errorOf(response, detailsOf);
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

// What stands between us and the backend answers too: an error page need be neither JSON nor a problem.
async function errorOf(response: Response, detailsOf?: DetailsOf): Promise<AdapterError> {
  const answer = Object(await response.json().catch(() => undefined)) as {type?: unknown};
  return new AdapterError(
    kindOf(response.status, String(answer.type)),
    detailsOf?.(response.headers, answer),
  );
}

const kindOf = (status: number, type: string): FailureKind => {
  if (type.endsWith(':maintenance')) return 'maintenance';
  if (status === 409 && type.endsWith(':already-rated')) return 'duplicate';
  if (status === 401 || status === 410) return 'expired';
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  // A proof that was asked for and could not be made refuses nobody: another try may need none.
  if (status === 428) return 'unavailable';
  return status >= 400 && status < 500 ? 'rejected' : 'unavailable';
};
