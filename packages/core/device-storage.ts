import {openDB, type DBSchema, type IDBPDatabase, type StoreKey, type StoreNames, type StoreValue} from 'idb';

/** One database of this device, shared by all widgets of the page. */
export class DeviceStorage<S extends DBSchema> {
  readonly #name: string;
  readonly #create: (database: IDBPDatabase<S>) => void;
  readonly #patience: number;
  #opened: Promise<IDBPDatabase<S>> | undefined;

  /** `create` makes the stores. Storage that has not answered after `patience` milliseconds is done without. */
  constructor(name: string, create: (database: IDBPDatabase<S>) => void, patience = 5000) {
    this.#name = name;
    this.#create = create;
    this.#patience = patience;
  }

  /** What `work` gives, or `otherwise` where the browser stores nothing: private mode, blocked data, no room left. */
  async use<T>(work: (database: IDBPDatabase<S>) => Promise<T>, otherwise: T): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Some browsers never answer at all: WebKit bug 226547.
    const late = new Promise<T>((resolve) => (timer = setTimeout(() => resolve(otherwise), this.#patience)));
    const done = this.#attempt(work).catch(() => otherwise);
    return Promise.race([done, late]).finally(() => clearTimeout(timer));
  }

  // A page that may not store is told so by an exception.
  async #attempt<T>(work: (database: IDBPDatabase<S>) => Promise<T>): Promise<T> {
    return work(await this.#open());
  }

  #open(): Promise<IDBPDatabase<S>> {
    const forget = () => (this.#opened = undefined);
    // Without a version: what a younger release has left here can be opened by this one too.
    this.#opened ??= openDB<S>(this.#name, undefined, {
      upgrade: (database) => this.#create(database),
      // A younger release in another tab wants to change the stores, and must not wait for this one.
      blocking: (_current, _wanted, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    this.#opened.catch(forget);
    return this.#opened;
  }
}

/**
 * Reads one record and writes what `next` makes of it, in one step that no other tab comes between; `undefined`
 * deletes it. Gives what is there then.
 */
export const changeRecord = async <S extends DBSchema, N extends StoreNames<S>>(
  database: IDBPDatabase<S>,
  store: N,
  key: StoreKey<S, N>,
  next: (there: StoreValue<S, N> | undefined) => StoreValue<S, N> | undefined,
): Promise<StoreValue<S, N> | undefined> => {
  // Strict: what is said to be saved survives a power cut too, not only a crash of the browser.
  const transaction = database.transaction(store, 'readwrite', {durability: 'strict'});
  const change = async () => {
    const there = await transaction.store.get(key);
    const wanted = next(there);
    if (wanted === undefined) await transaction.store.delete(key);
    else if (wanted !== there) await transaction.store.put(wanted);
    return wanted;
  };
  const [there] = await Promise.all([change(), transaction.done]);
  return there;
};
