import {changeRecord} from './device-storage.ts';
import {outboxStorage, takeOverFirstEntries} from './outbox-database.ts';
import {isUnsent, type EntryState, type Frozen, type OutboxEntry, type UnsentState} from './outbox-entry.ts';
import {inTurn} from './turn.ts';

const schemaVersion = 2;
const day = 86_400_000;
// As long as the backend knows a key at the least.
const receiptDays = 30;

/**
 * What one widget has sent to one backend, kept on this device: the words until there is a receipt, then the receipt.
 * Where the browser stores nothing (private mode, blocked site data, no room) the answers say so.
 */
export class Outbox<C> {
  readonly #widget: string;
  readonly #adapter: string;

  /** `widget` is such as `rater`, `adapter` the `id` of the backend. */
  constructor(widget: string, adapter: string) {
    this.#widget = widget;
    this.#adapter = adapter;
  }

  /**
   * Writes down what is about to be sent, as `state`. What another tab or an earlier page knows of it already stays and
   * is the answer; `undefined` where nothing can be stored.
   */
  async keep(
    {key, content}: Frozen<C>,
    state: UnsentState = {status: 'waiting'},
  ): Promise<EntryState | undefined> {
    const kept = await this.#change(key, (there) => there ?? {...this.#stamp(key), content, state});
    return kept?.state;
  }

  /**
   * Writes down what became of it and says whether it is on the device. A receipt takes the place of the words, and
   * nothing takes that of a receipt.
   */
  async settle(key: string, state: Exclude<EntryState, {status: 'cleared'}>): Promise<boolean> {
    const kept = await this.#change(key, (there) => {
      if (there?.state.status === 'sent') return there;
      if (state.status === 'sent') return {...this.#stamp(key, there?.createdAt), state};
      return there && isUnsent(there) ? {...there, state, changedAt: Date.now()} : there;
    });
    return kept !== undefined;
  }

  /** What still waits to be sent, oldest first. */
  async waiting(): Promise<readonly Frozen<C>[]> {
    const unsent = (await this.#read()).filter(isUnsent);
    return unsent.filter(({state}) => state.status === 'waiting').reverse();
  }

  /** Everything that can be read again on this device, newest first. */
  async entries(): Promise<readonly OutboxEntry<C>[]> {
    return (await this.#read()).filter(({state}) => state.status !== 'cleared');
  }

  /** Throws one away: a receipt, or words that then no tab sends any more. */
  async clear(key: string): Promise<void> {
    await this.#change(key, (there) => there && cleared(there));
  }

  /** Whether anything that was sent on this device can be read there, by whichever widget, backend and release. */
  static anyOnDevice(): Promise<boolean> {
    return outboxStorage.use(async (database) => {
      await takeOverFirstEntries(database);
      const all = await database.getAll('entries');
      return all.some((entry) => !isUnderstood(entry) || entry.state.status !== 'cleared');
    }, false);
  }

  /** Throws all of that away. */
  static clearDevice(): Promise<void> {
    return outboxStorage.use(async (database) => {
      await takeOverFirstEntries(database);
      for (const key of await database.getAllKeys('entries'))
        await changeRecord(database, 'entries', key, (there) => there && cleared(there));
    }, undefined);
  }

  /** Runs `work` when no other tab sends the entry of this key. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    return inTurn(key, work);
  }

  /** All entries that this release understands, newest first, without those whose time is over. */
  #read(): Promise<readonly OutboxEntry<C>[]> {
    return outboxStorage.use(async (database) => {
      await takeOverFirstEntries(database);
      const all = (await database.getAll('entries')) as OutboxEntry<C>[];
      const own = all.filter(
        (entry) => entry.widget === this.#widget && entry.adapter === this.#adapter && isUnderstood(entry),
      );
      const over = own.filter(isOver);
      for (const {key} of over) await database.delete('entries', key);
      return own.filter((entry) => !over.includes(entry)).sort((a, b) => b.createdAt - a.createdAt);
    }, []);
  }

  #change(
    key: string,
    next: (there: OutboxEntry<C> | undefined) => OutboxEntry<C> | undefined,
  ): Promise<OutboxEntry<C> | undefined> {
    return outboxStorage.use(async (database) => {
      const changed = await changeRecord(database, 'entries', key, (there) =>
        there && !isUnderstood(there) ? there : next(there as OutboxEntry<C> | undefined),
      );
      return changed as OutboxEntry<C> | undefined;
    }, undefined);
  }

  #stamp(key: string, createdAt = Date.now()) {
    const adapter = this.#adapter;
    return {key, adapter, widget: this.#widget, schemaVersion, createdAt, changedAt: Date.now()} as const;
  }
}

// A younger release may have been here, and will be again.
const isUnderstood = (entry: OutboxEntry<unknown>): boolean =>
  (entry.schemaVersion as number) === schemaVersion;

// The mark stays where words were, so that a tab that still holds them in memory does not send them.
const cleared = (there: OutboxEntry<unknown>): OutboxEntry<never> | undefined => {
  if (!isUnderstood(there)) return undefined;
  if (!isUnsent(there)) return there.state.status === 'cleared' ? there : undefined;
  const {content: _, ...stamp} = there;
  return {...stamp, changedAt: Date.now(), state: {status: 'cleared'}};
};

const isOver = ({state, changedAt}: OutboxEntry<unknown>): boolean => {
  const days = {sent: receiptDays, cleared: 1}[state.status as 'sent' | 'cleared'] ?? Infinity;
  return Date.now() - changedAt > days * day;
};
