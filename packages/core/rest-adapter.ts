import type {
  ComplaintAdapter,
  ConsultationAdapter,
  GuideAdapter,
  PublishedRatingsAdapter,
  RatingAdapter,
  ReactionAdapter,
  Signals,
  WriteOptions,
} from './adapter.ts';
import {AdapterError} from './adapter-error.ts';
import type {Problem} from './contract/problem.ts';
import type {Voices} from './contract/published.ts';
import type {Receipt} from './contract/receipt.ts';
import {isChallenged, type SendProven} from './rest-challenge.ts';
import {guideAt, restGuides} from './rest-guides.ts';
import {restReads} from './rest-reads.ts';
import {restRequests, type DetailsOf, type RestOptions} from './rest-requests.ts';

/** Everything that the reference REST API can do. */
export type RestAdapter = RatingAdapter &
  ConsultationAdapter &
  Required<ComplaintAdapter> &
  ReactionAdapter &
  PublishedRatingsAdapter &
  Required<GuideAdapter>;

/** Talks to a backend that speaks the reference REST API below `url`. It is what the attribute `api` means. */
export const restAdapter = (api: RestOptions): RestAdapter => {
  const options = {...api, detailsOf};
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
      {read},
    );
  const write = (path: string, body: unknown, {key, signal, signals}: WriteOptions) => {
    const headers = {'Idempotency-Key': key, ...(signals && {'Form-Signals': headerOf(signals)})};
    return proven((proof) => post<unknown>(path, body, {signal, headers: {...headers, ...proof}}), signal);
  };
  const send = async (path: string, body: unknown, options: WriteOptions) => {
    const answer = await write(path, body, options);
    if (isReceipt(answer)) return answer;
    throw new AdapterError('unavailable', {cause: new Error('The answer is not a receipt.')});
  };

  return {
    ...restReads(options),
    ...restGuides(options),
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
    sendRating: (rating, write) => send('/ratings', rating, write),
    loadTracked: (query, {signal, locale}) => post(`/tracking?locale=${locale}`, query, {signal}),
    sendReaction: (reaction, write) => send('/reactions', reaction, write),
    loadAttachment: (query, {signal} = {}) => post('/attachments', query, {signal}, (file) => file.blob()),
    loadRecipients: ({signal, locale}) => request(`/recipients?locale=${locale}`, {signal}),
    sendConsultation: (consultation, write) => send('/consultations', consultation, write),
    sendFile: async (file, options) => {
      const {uploadFile} = await late(import('./rest-upload.ts'));
      return uploadFile(file, options, {request, detailsOf});
    },
    sendComplaint: (complaint, write) => send('/complaints', complaint, write),
    findSimilar: (search, {signal} = {}) => post('/complaints/similar', search, {signal}),
    sendVoice: async (id, options) => {
      const answer = await write(`/complaints/${encodeURIComponent(id)}/voices`, {}, options);
      if (isCounted(answer)) return answer;
      throw new AdapterError('unavailable', {cause: new Error('The answer counts no voices.')});
    },
    findReplies: (search, {signal} = {}) => post('/replies/search', search, {signal}),
    loadPublishedRatings: (search, {signal} = {}) => post('/ratings/search', search, {signal}),
    sendCorrection: (taskCode, correction, write) =>
      send(`${guideAt(taskCode)}/corrections`, correction, write),
  };
};

async function proven<T>(send: SendProven<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await send({});
  } catch (error) {
    if (!isChallenged(error)) throw error;
    const {sendWithProof} = await late(import('./rest-proof.ts'));
    return sendWithProof(send, error, signal);
  }
}

// What is rarely needed comes when it is.
const late = <T>(module: Promise<T>): Promise<T> =>
  module.catch((cause: unknown) => {
    throw new AdapterError('unavailable', {cause});
  });

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

const isCounted = (answer: unknown): answer is Voices =>
  typeof (Object(answer) as Partial<Voices>).voices === 'number';

function isReceipt(answer: unknown): answer is Receipt {
  const {number, receivedAt} = Object(answer) as Partial<Record<keyof Receipt, unknown>>;
  if (typeof number !== 'string' || typeof receivedAt !== 'string') return false;
  return number !== '' && !Number.isNaN(Date.parse(receivedAt));
}
