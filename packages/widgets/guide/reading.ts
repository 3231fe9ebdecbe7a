import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isAdapterError, Read} from '@huiyin/core';
import type {GuideAdapter, Language, ShownGuide} from '@huiyin/core';

/** Which guide is read, in which of its versions; the one that holds now when empty. */
export interface Wanted {
  taskCode: string;
  version: string;
  locale: Language;
}

/** A guide and when it was read. */
interface Seen {
  of: string;
  shown: ShownGuide;
  at: Date;
}

/** Why a guide is not there. */
export type Lack = 'loading' | 'notFound' | 'offline' | 'busy' | 'away';

/** Reads one guide. What was read last stays when it cannot be read again. */
export class Reading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => Wanted;
  readonly #read: Read<Seen>;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, wanted: () => Wanted, backend: () => GuideAdapter | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
    this.#read = new Read(
      host,
      () => `${backend()?.id} ${wanted().locale} ${this.#of}`,
      (signal) => {
        const of = this.#of;
        const {taskCode, version, locale} = wanted();
        if (!taskCode) return undefined;
        return backend()
          ?.loadGuide(taskCode, {locale, signal, ...(version && {version})})
          .then((shown) => ({of, shown, at: new Date()}));
      },
    );
  }

  hostConnected(): void {
    addEventListener('online', this.#onLine);
    addEventListener('offline', this.#onLine);
    // A counter opens and closes while somebody reads.
    this.#timer = setInterval(() => this.#host.requestUpdate(), 60_000);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onLine);
    removeEventListener('offline', this.#onLine);
    clearInterval(this.#timer);
  }

  /** The guide and when it was read, where it was read once. What was withdrawn is not shown any longer. */
  get seen(): Seen | undefined {
    const {value} = this.#read;
    return value?.of === this.#of && this.lack !== 'notFound' ? value : undefined;
  }

  /** Whether the guide cannot be read again now, so that what is shown may be old. */
  get isCut(): boolean {
    return this.#read.error !== undefined || navigator.onLine === false;
  }

  /** Why there is no guide to be read. */
  get lack(): Lack {
    const {error} = this.#read;
    if (error === undefined) return 'loading';
    if (!isAdapterError(error)) return 'away';
    if (error.kind === 'rejected') return 'notFound';
    if (error.kind === 'offline') return 'offline';
    return error.kind === 'rate-limited' ? 'busy' : 'away';
  }

  /** Resolves when nothing is being read any more, whatever came of it. */
  get settled(): Promise<void> {
    return this.#read.settled;
  }

  /** Reads it once more. */
  again(): void {
    void this.#read.again();
    this.#host.requestUpdate();
  }

  get #of(): string {
    const {taskCode, version} = this.#wanted();
    return `${taskCode} ${version}`;
  }

  readonly #onLine = (): void => {
    if (navigator.onLine && this.#read.error !== undefined) this.again();
    this.#host.requestUpdate();
  };
}
