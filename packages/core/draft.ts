import type {DBSchema} from 'idb';
import {DeviceStorage} from './device-storage.ts';
import {randomKey} from './random-key.ts';

/** What somebody has written and not sent. The content may hold files. */
export interface Draft<C> {
  readonly id: string;
  readonly content: C;
  /** By this device's clock, in milliseconds. */
  readonly savedAt: number;
}

interface StoredDraft extends Draft<unknown> {
  widget: string;
  adapter: string;
  schemaVersion: number;
  /** For so many days it is kept. */
  days: number;
}

interface DraftSchema extends DBSchema {
  drafts: {key: string; value: StoredDraft};
}

const storage = new DeviceStorage<DraftSchema>('huiyin-drafts', (database) => {
  database.createObjectStore('drafts', {keyPath: 'id'});
});

interface DraftOptions {
  /** Of the shape of the content. Drafts of another version are left alone until they expire. */
  schemaVersion: number;
}

/**
 * What is being written in one widget of one tab, for one backend, kept on this device because the citizen agreed.
 * Each tab writes its own draft, so that two never overwrite each other.
 */
export class Drafts<C> {
  readonly #widget: string;
  readonly #adapter: string;
  readonly #schemaVersion: number;
  readonly #id = randomKey();

  /** `widget` is such as `consultation`, `adapter` the `id` of the backend. */
  constructor(widget: string, adapter: string, {schemaVersion}: DraftOptions) {
    this.#widget = widget;
    this.#adapter = adapter;
    this.#schemaVersion = schemaVersion;
  }

  /** Whether this tab's draft is now in durable storage. It stays there for so many days. */
  save(content: C, days = 7): Promise<boolean> {
    return this.#put({id: this.#id, content, savedAt: Date.now()}, days);
  }

  /** Keeps words apart from those that this tab goes on with; nowhere but in the answer where that is for no days. */
  async setAside(content: C, days = 7): Promise<Draft<C>> {
    const draft = {id: randomKey(), content, savedAt: Date.now()};
    if (days > 0) await this.#put(draft, days);
    return draft;
  }

  /** What other tabs and earlier pages have left, newest first. Deletes what has expired. */
  found(): Promise<readonly Draft<C>[]> {
    return storage.use(async (database) => {
      const all = await database.getAll('drafts');
      const over = all.filter(isOver);
      for (const {id} of over) await database.delete('drafts', id);
      const ours = all.filter((draft) => !over.includes(draft) && this.#isOurs(draft));
      return (ours as (StoredDraft & Draft<C>)[]).sort((a, b) => b.savedAt - a.savedAt);
    }, []);
  }

  /**
   * Goes on with a draft: it becomes this tab's own. A tab that is still open with it has its words on the screen and
   * writes them down again. Whether it could be saved as such.
   */
  async takeUp({id, content}: Draft<C>, days = 7): Promise<boolean> {
    const isSaved = await this.save(content, days);
    if (isSaved) await this.remove(id);
    return isSaved;
  }

  /** Throws this tab's draft away. */
  drop(): Promise<void> {
    return this.remove(this.#id);
  }

  /** Throws one draft away. */
  remove(id: string): Promise<void> {
    return storage.use((database) => database.delete('drafts', id), undefined);
  }

  /** Throws away every draft of this widget on this device, whichever backend and release it is of. */
  clearAll(): Promise<void> {
    return storage.use(async (database) => {
      // In one go: nobody, not another tab either, finds some of them meanwhile.
      const {store, done} = database.transaction('drafts', 'readwrite');
      for (const {id, widget} of await store.getAll()) if (widget === this.#widget) void store.delete(id);
      await done;
    }, undefined);
  }

  /** Whether there is a draft on this device, whichever widget, backend and release it is of. */
  static anyOnDevice(): Promise<boolean> {
    return storage.use(async (database) => (await database.count('drafts')) > 0, false);
  }

  /** Throws all of these away. */
  static clearDevice(): Promise<void> {
    return storage.use((database) => database.clear('drafts'), undefined);
  }

  #put(draft: Draft<C>, days: number): Promise<boolean> {
    const [widget, adapter, schemaVersion] = [this.#widget, this.#adapter, this.#schemaVersion];
    const stored: StoredDraft = {...draft, widget, adapter, schemaVersion, days};
    return storage.use((database) => database.put('drafts', stored).then(() => true), false);
  }

  #isOurs({id, widget, adapter, schemaVersion}: StoredDraft): boolean {
    const isOfSameForm = widget === this.#widget && adapter === this.#adapter;
    return isOfSameForm && schemaVersion === this.#schemaVersion && id !== this.#id;
  }
}

const isOver = ({savedAt, days}: StoredDraft): boolean => Date.now() - savedAt > days * 86_400_000;
