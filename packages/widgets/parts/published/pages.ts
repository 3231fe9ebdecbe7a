import type {ReactiveControllerHost} from 'lit';
import {isAdapterError, Read, type FailureKind} from '@huiyin/core';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What a page of any list says of itself. */
export interface ListPage {
  total: number;
  page: number;
  pageSize: number;
}

/** A published list, read one page at a time. `Q` is what it can be searched by. */
export class Pages<Q extends object, P extends ListPage> {
  /** What is asked for now. */
  asked: Q & {page: number};
  readonly #host: Host;
  readonly #read: Read<{asked: Q & {page: number}; page: P}>;

  /** `placeOf` names the backend and the language; `ask` gives `undefined` when there is no backend. */
  constructor(
    host: Host,
    everything: Q,
    placeOf: () => string,
    ask: (asked: Q & {page: number}, signal: AbortSignal) => Promise<P> | undefined,
  ) {
    this.#host = host;
    this.asked = {...everything, page: 1};
    this.#read = new Read(
      host,
      () => `${placeOf()} ${this.#key}`,
      (signal) => {
        const {asked} = this;
        return ask(asked, signal)?.then((page) => ({asked, page}));
      },
    );
  }

  /** What was read last. It stays while something else is on its way. */
  get page(): P | undefined {
    return this.#read.value?.page;
  }

  /** What that was asked for with. */
  get answered(): (Q & {page: number}) | undefined {
    return this.#read.value?.asked;
  }

  /** Why what is asked for could not be read. */
  get failure(): FailureKind | undefined {
    const {error} = this.#read;
    if (error === undefined) return undefined;
    return isAdapterError(error) ? error.kind : 'unavailable';
  }

  /** Whether what is asked for is still on its way. */
  get isBusy(): boolean {
    return !this.failure && this.answered !== this.asked;
  }

  /** Looks for something else, from the first page on. */
  find(query: Q): void {
    this.#ask({...query, page: 1});
    this.#takeAlong();
  }

  /** Looks for something else while somebody is at a field, which keeps the focus; not for the same once more. */
  refine(query: Q): void {
    const asked = {...query, page: 1};
    if (this.failure || JSON.stringify(asked) !== this.#key) this.#ask(asked);
  }

  turnTo(page: number): void {
    this.#ask({...this.asked, page});
    this.#takeAlong();
  }

  /** Asks once more for what could not be read. */
  again(): void {
    this.#ask(this.asked);
    this.#takeAlong();
  }

  #ask(asked: Q & {page: number}): void {
    const before = this.#key;
    this.asked = asked;
    if (this.#key === before) void this.#read.again();
    this.#host.requestUpdate();
  }

  // The heading takes the focus at the press, not when the answer comes: by then somebody may be typing again.
  #takeAlong(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  }

  get #key(): string {
    return JSON.stringify(this.asked);
  }
}
