import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Something that is read from a backend, and read anew whenever what it depends on has changed. The last value
 * stays while the next is on its way; an answer that was overtaken is dropped.
 */
export class Read<T> implements ReactiveController {
  /** The last answer; `undefined` before the first one. */
  value: T | undefined;
  /** Why the last reading failed; `undefined` when it did not. */
  error: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #keyOf: () => string;
  readonly #ask: (signal: AbortSignal) => Promise<T> | undefined;
  #key: string | undefined;
  #underWay = new AbortController();
  #settled: Promise<void> = Promise.resolve();

  /** `keyOf` names what the answer depends on; `ask` gives `undefined` when there is nothing to ask. */
  constructor(
    host: ReactiveControllerHost,
    keyOf: () => string,
    ask: (signal: AbortSignal) => Promise<T> | undefined,
  ) {
    this.#host = host;
    this.#keyOf = keyOf;
    this.#ask = ask;
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.#keyOf();
    if (key !== this.#key) void this.again();
    this.#key = key;
  }

  /** Resolves when nothing is under way any more, whatever came of it. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Reads anew, whether anything has changed or not. */
  again(): Promise<void> {
    this.#underWay.abort();
    this.#underWay = new AbortController();
    this.error = undefined;
    this.#settled = this.#run(this.#underWay.signal);
    return this.#settled;
  }

  async #run(signal: AbortSignal): Promise<void> {
    try {
      const value = await this.#ask(signal);
      if (!signal.aborted) this.value = value;
    } catch (error) {
      if (!signal.aborted) this.error = error;
    }
    this.#host.requestUpdate();
  }
}
