import type {Readable} from 'node:stream';
import type {DataStore} from '@tus/server';

/** Where the bytes of files lie, by the id of the upload. */
export interface FilePlace {
  /** What writes to it, piece by piece. */
  store: DataStore;
  /** Lends the path of a whole file on this machine, for as long as it is used. */
  lend<T>(id: string, use: (path: string) => Promise<T>): Promise<T>;
  read(id: string): Promise<Readable>;
  /** Takes a file and everything beside it away; one that is not there is no error. */
  remove(id: string): Promise<void>;
  /** Lets the file tell no other time than this one, as far as the place can. */
  round(id: string, moment: Date): Promise<void>;
}

/** What the upload of an id was announced with; `undefined` for an unknown one. */
export type FindSize = (id: string) => Promise<number | undefined>;
