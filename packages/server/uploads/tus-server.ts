import {Readable} from 'node:stream';
import {ERRORS, Server, type DataStore} from '@tus/server';
import {uploadLock} from './upload-lock.ts';

/** A request of tus for one upload that is known. */
export interface TusRequest {
  method: 'HEAD' | 'PATCH';
  id: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body?: Readable;
}

export interface TusAnswer {
  status: number;
  /** Those of the protocol. */
  headers: Record<string, string>;
}

/** Answers requests of tus 1.0 from a store: how much of a file is there, and more of it. */
export const tusServer = (store: DataStore) => {
  const server = new Server({
    path: '/uploads',
    datastore: store,
    locker: uploadLock(),
    lockDrainTimeout: 200,
  });
  return async ({method, id, headers, body}: TusRequest): Promise<TusAnswer> => {
    const init = {
      method,
      headers: picked(asked, (name) => [headers[name] ?? []].flat()[0]),
      ...(body && {body: Readable.toWeb(body), duplex: 'half'}),
    };
    const response = await server.handleWeb(
      new Request(`http://localhost/uploads/${id}`, init as RequestInit),
    );
    // Whoever made room for another request comes again, and was refused nothing.
    const madeRoom = response.status === 400 && (await response.text()) === ERRORS.ABORTED.body;
    return {
      status: madeRoom ? 423 : response.status,
      headers: picked(answered, (name) => response.headers.get(name) ?? undefined),
    };
  };
};

// Nothing else of a request has a meaning here: neither extensions nor who forwarded it.
const asked = ['tus-resumable', 'upload-offset', 'content-type', 'content-length'];
const answered = ['tus-resumable', 'upload-offset', 'upload-length', 'cache-control'];

const picked = (
  names: readonly string[],
  valueOf: (name: string) => string | undefined,
): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = valueOf(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
