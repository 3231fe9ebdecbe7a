import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import {changeRecord, DeviceStorage} from './device-storage.ts';
import type {OutboxEntry} from './outbox-entry.ts';

/** Which tab is at work under a name, and a number that it changes while it lives. */
export interface Lease {
  name: string;
  owner: string;
  beat: number;
}

interface OutboxSchema extends DBSchema {
  entries: {key: string; value: OutboxEntry<unknown>};
  leases: {key: string; value: Lease};
}

export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

/** What was sent from this device, and who is sending it. */
export const outboxStorage = new DeviceStorage<OutboxSchema>('huiyin-outbox', (database) => {
  database.createObjectStore('entries', {keyPath: 'key'});
  database.createObjectStore('leases', {keyPath: 'name'});
});

/** How the first release wrote down what waits, in a database that its code still opens. */
interface FirstEntry {
  key: string;
  content: unknown;
  adapter: string;
  widget: string;
  schemaVersion: number;
}

interface FirstSchema extends DBSchema {
  entries: {key: string; value: FirstEntry};
}

/**
 * Takes over what the first release has left. That release would take a receipt for something to send, and does not
 * make way for a new version of its database: so ours is another one.
 */
export const takeOverFirstEntries = async (database: OutboxDatabase): Promise<void> => {
  const first = await openDB<FirstSchema>('huiyin', undefined, {
    // Where there was no such database there shall be none.
    upgrade: (_database, _old, _new, transaction) => {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
  }).catch(() => undefined);
  if (!first) return;
  try {
    for (const entry of await first.getAll('entries')) {
      if (entry.schemaVersion !== 1) continue;
      const now = Date.now();
      const {key, content, adapter, widget} = entry;
      const stamp = {key, adapter, widget, schemaVersion: 2, createdAt: now, changedAt: now} as const;
      const waiting = {...stamp, content, state: {status: 'waiting'}} as const;
      await changeRecord(database, 'entries', key, (there) => there ?? waiting);
      await first.delete('entries', key);
    }
  } finally {
    first.close();
  }
};
