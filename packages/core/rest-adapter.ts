import type {
  ComplaintAdapter,
  ConsultationAdapter,
  PublishedRatingsAdapter,
  RatingAdapter,
  ReactionAdapter,
  Signals,
  WriteOptions,
} from './adapter.ts';
import {AdapterError} from './adapter-error.ts';
import type {Problem} from './contract/problem.ts';
import type {Receipt} from './contract/receipt.ts';
import {isChallenged, type SendProven} from './rest-challenge.ts';
import {restReads} from './rest-reads.ts';
import {restRequests, type DetailsOf, type RestOptions} from './rest-requests.ts';

/** Everything that the reference REST API can do. */
export type RestAdapter = RatingAdapter &
  ConsultationAdapter &
  ComplaintAdapter &
  ReactionAdapter &
  PublishedRatingsAdapter;

/** Talks to a backend that speaks the reference REST API below `url`. It is what the attribute `api` means. */
export const restAdapter = (options: RestOptions): RestAdapter => {
  const {request} = restRequests(options);
  const post = <T>(path: string, body: unknown, init: RequestInit = {}, read?: Read<T>) =>
    request<T>(
      path,
      {
        ...init,
        method: 'POST',
        body: JSON.stringify(body),
        headers: {'Content-Type': 'application/json', ...init.headers},
      },
      {detailsOf, read},
    );
  const send = async (path: string, body: unknown, {key, signal, signals}: WriteOptions) => {
    const headers = {'Idempotency-Key': key, ...(signals && {'Form-Signals': headerOf(signals)})};
    const answer = await proven(
      (proof) => post<unknown>(path, body, {signal, headers: {...headers, ...proof}}),
      signal,
    );
    if (isReceipt(answer)) return answer;
    throw new AdapterError('unavailable', {cause: new Error('The answer is not a receipt.')});
  };

  return {
    ...restReads(options),
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
    sendRating: (rating, write) => send('/ratings', rating, write),
    loadTracked: (query, {signal, locale}) => post(`/tracking?locale=${locale}`, query, {signal}),
    sendReaction: (reaction, write) => send('/reactions', reaction, write),
    loadAttachment: (query, {signal} = {}) => post('/attachments', query, {signal}, (file) => file.blob()),
    loadRecipients: ({signal, locale}) => request(`/recipients?locale=${locale}`, {signal}),
    sendConsultation: (consultation, write) => send('/consultations', consultation, write),
    sendComplaint: (complaint, write) => send('/complaints', complaint, write),
    findReplies: (search, {signal} = {}) => post('/replies/search', search, {signal}),
    loadPublishedRatings: (search, {signal} = {}) => post('/ratings/search', search, {signal}),
  };
};

// What solves is rarely needed, and comes when it is.
async function proven<T>(send: SendProven<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await send({});
  } catch (error) {
    if (!isChallenged(error)) throw error;
    const {sendWithProof} = await import('./rest-proof.ts').catch((cause: unknown) => {
      throw new AdapterError('unavailable', {cause});
    });
    return sendWithProof(send, error, signal);
  }
}

const headerOf = ({elapsed, trap}: Signals): string =>
  `elapsed=${Math.round(elapsed)}, trap=?${trap ? 1 : 0}`;

type Read<T> = (response: Response) => Promise<T>;

const detailsOf: DetailsOf = (headers, answer) => {
  const {fields, receipt, challenge} = answer as Partial<Record<keyof Problem, unknown>>;
  return {
    retryAfter: retryAfterOf(headers),
    fields: Array.isArray(fields) ? (fields as Problem['fields']) : undefined,
    receipt: isReceipt(receipt) ? receipt : undefined,
    cause: challenge,
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
