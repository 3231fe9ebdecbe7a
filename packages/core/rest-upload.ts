import type {FileOptions} from './adapter.ts';
import {AdapterError, isAdapterError} from './adapter-error.ts';
import type {Problem} from './contract/problem.ts';
import {uploadIdOf} from './digest.ts';
import type {DetailsOf, restRequests} from './rest-requests.ts';

interface Rest {
  request: ReturnType<typeof restRequests>['request'];
  detailsOf: DetailsOf;
}

// A piece must arrive within the time that a server gives a request, and a lost one is sent again.
const pieces = {least: 16 * 1024, first: 256 * 1024, most: 1024 * 1024};
// A piece that took less is followed by one twice as large, one that took more by a half. In milliseconds.
const soon = 2_000;
const long = 6_000;
// Before each try after a failure, in milliseconds. Whoever asks for the file to be sent tries again as well.
const pauses = [500, 2_000];

/**
 * Brings a file there by tus 1.0 (https://tus.io/protocols/resumable-upload), from where it was interrupted.
 * @throws {AdapterError} `rejected` with the field `file` for one that is not taken.
 */
export const uploadFile = async (file: Blob, options: FileOptions, rest: Rest): Promise<void> => {
  const upload = await uploadOf(file, options, rest);
  let [offset, furthest, failures, size] = [-1, 0, 0, pieces.first];
  while (offset !== file.size) {
    const began = Date.now();
    try {
      if (offset < 0) offset = await upload.begin();
      else {
        offset = await upload.send(offset, size);
        size = sizeAfter(size, Date.now() - began);
      }
    } catch (error) {
      if (options.signal?.aborted || !isPassing(error)) throw error;
      if (failures === pauses.length) throw settled(error);
      await pause(pauses[failures++]!, options.signal);
      [offset, size] = [-1, Math.max(pieces.least, size / 2)];
      continue;
    }
    if (offset <= furthest) continue;
    options.onProgress?.(offset);
    [furthest, failures] = [offset, 0];
  }
};

const sizeAfter = (size: number, took: number): number => {
  if (took > long) return Math.max(pieces.least, size / 2);
  return took < soon ? Math.min(pieces.most, size * 2) : size;
};

const uploadOf = async (file: Blob, {token, digest, signal}: FileOptions, {request, detailsOf}: Rest) => {
  // On plain http what computes hashes is fetched first.
  const id = await uploadIdOf(token, digest).catch((cause: unknown) => {
    throw new AdapterError('unavailable', {cause});
  });
  const tus = (path: string, method: string, more: Record<string, string>, body?: ArrayBuffer) =>
    request(
      path,
      {method, body, signal, headers: {'Tus-Resumable': '1.0.0', 'Upload-Token': token, ...more}},
      {
        detailsOf: (headers, answer) => ({...detailsOf(headers, answer), cause: answer}),
        read: async (response) => response,
      },
    );
  const offsetIn = ({headers}: Response): number => {
    const offset = Number(headers.get('Upload-Offset') ?? NaN);
    if (Number.isInteger(offset) && offset >= 0 && offset <= file.size) return offset;
    throw new AdapterError('unavailable', {cause: new Error('The answer is none of tus.')});
  };
  const create = async (): Promise<number> => {
    const about = {'Upload-Length': `${file.size}`, 'Upload-Metadata': metadata({digest, type: file.type})};
    const {status} = await tus('/uploads', 'POST', about);
    // A captive portal answers everything with a page of its own.
    if (status !== 201) throw new AdapterError('unavailable', {cause: new Error('Nothing was created.')});
    return 0;
  };
  return {
    /** How much of it is there, once there is a place for it. */
    begin: async (): Promise<number> => {
      const there = await tus(`/uploads/${id}`, 'HEAD', {}).catch((error: unknown) => {
        if (isAnswered(error)) return undefined;
        throw error;
      });
      return there ? offsetIn(there) : create();
    },
    /** Sends so many bytes from there on, and gives how many have arrived. */
    send: async (from: number, size: number): Promise<number> => {
      const type = {'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': `${from}`};
      const offset = offsetIn(
        await tus(`/uploads/${id}`, 'PATCH', type, await read(file.slice(from, from + size))),
      );
      if (offset > from) return offset;
      throw new AdapterError('unavailable', {cause: new Error('Nothing arrived.')});
    },
  };
};

const metadata = (words: Record<string, string>): string =>
  Object.entries(words)
    .map(([name, value]) => `${name} ${btoa(value)}`)
    .join(',');

// A file that was moved or changed since it was chosen can be read no more.
const read = (piece: Blob): Promise<ArrayBuffer> =>
  piece.arrayBuffer().catch((cause: unknown) => {
    throw new AdapterError('rejected', {fields: [{field: 'file', code: 'unreadable'}], cause});
  });

// No upload yet, as far as that can be told: an answer to HEAD has no words that say why, or whose it is.
const isAnswered = (error: unknown): boolean =>
  isAdapterError(error) &&
  error.kind === 'unavailable' &&
  error.retryAfter === undefined &&
  !(error.cause instanceof Error);

// Somebody else is at it, such as a request of this device that was given up: a matter of seconds.
const isBusy = ({cause}: AdapterError): boolean =>
  [409, 423].includes((Object(cause) as Partial<Problem>).status ?? 0);

const isPassing = (error: unknown): error is AdapterError => {
  if (!isAdapterError(error) || error.retryAfter !== undefined) return false;
  return ['timeout', 'unavailable'].includes(error.kind) || isBusy(error);
};

const settled = (error: AdapterError): AdapterError =>
  isBusy(error) ? new AdapterError('unavailable', {cause: error}) : error;

const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), {once: true});
  });
