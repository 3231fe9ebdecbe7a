import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {Frozen} from './submission.ts';

interface Entry<C> extends Frozen<C> {
  /** The `id` of the adapter it was given to: it is never sent anywhere else. */
  adapter: string;
  /** The widget that wrote it, such as `rater`. */
  widget: string;
  schemaVersion: 1;
}

interface Schema extends DBSchema {
  entries: {key: string; value: Entry<unknown>};
}

let opened: Promise<IDBPDatabase<Schema> | undefined> | undefined;

// One connection for all widgets of the page; one that could not be had, or was lost, is asked for again.
const connection = () =>
  (opened ??= openDB<Schema>('huiyin', 1, {
    upgrade: (database) => void database.createObjectStore('entries', {keyPath: 'key'}),
    terminated: () => (opened = undefined),
  }).catch(() => (opened = undefined)));

/**
 * What was sent and has no receipt yet, kept on this device through a reload or a crash.
 * Where the browser stores nothing (private mode, blocked site data) every answer says so.
 */
export class Outbox<C> {
  readonly #widget: string;
  readonly #adapter: string;

  constructor(widget: string, adapter: string) {
    this.#widget = widget;
    this.#adapter = adapter;
  }

  /** Whether the entry is now in durable storage. */
  async put({key, content}: Frozen<C>): Promise<boolean> {
    const entry: Entry<C> = {key, content, adapter: this.#adapter, widget: this.#widget, schemaVersion: 1};
    const database = await connection();
    return (
      (await database?.put('entries', entry).then(
        () => true,
        () => false,
      )) ?? false
    );
  }

  async remove(key: string): Promise<void> {
    const database = await connection();
    await database?.delete('entries', key).catch(() => undefined);
  }

  /** What still waits for this widget and this backend, oldest key first. */
  async waiting(): Promise<readonly Frozen<C>[]> {
    const database = await connection();
    const entries = (await database?.getAll('entries').catch(() => [])) ?? [];
    return (entries as Entry<C>[]).filter(
      ({adapter, widget}) => adapter === this.#adapter && widget === this.#widget,
    );
  }
}
