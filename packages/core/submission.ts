import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isAdapterError, type FailureKind} from './adapter-error.ts';
import type {WriteOptions} from './adapter.ts';
import type {FieldProblem} from './contract/problem.ts';
import type {Receipt} from './contract/receipt.ts';
import type {Outbox} from './outbox.ts';
import {randomKey} from './random-key.ts';

export type SubmissionState =
  | {status: 'editing'}
  | {status: 'sending'}
  | {status: 'sent'; receipt: Receipt; duplicate: boolean}
  | {status: 'queued'; kind: FailureKind; stored: boolean}
  | {status: 'unknown'; kind: FailureKind}
  | {status: 'failed'; kind: FailureKind; fields: readonly FieldProblem[]};

/** Content and key, frozen together at the first press: every repeat sends exactly these. */
export interface Frozen<C> {
  readonly key: string;
  readonly content: C;
}

export interface SubmissionOptions<C> {
  send(content: C, options: WriteOptions): Promise<Receipt>;
  /** Whether the backend promises one receipt for one key, so that an unknown outcome may be sent again. */
  resendable: boolean;
  /** Where the frozen content waits through a reload; absent where nothing may be written to the device. */
  outbox?: Outbox<C>;
}

/**
 * Carries one submission from the first press to its receipt.
 *
 * This is no `Read`: that one aborts what is pending and starts anew, which is right for reading
 * and wrong for sending. Here a second press while sending does nothing.
 */
export class Submission<C> implements ReactiveController {
  state: SubmissionState = {status: 'editing'};
  /** The content that was accepted, once it was. */
  sent: C | undefined;
  readonly #host: ReactiveControllerHost;
  #frozen: Frozen<C> | undefined;
  #options: SubmissionOptions<C> | undefined;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    clearTimeout(this.#timer);
  }

  /** Sends; where an earlier press is still unsettled, sends that one again and leaves `content` alone. */
  async send(content: C, options: SubmissionOptions<C>): Promise<void> {
    const {status} = this.state;
    if (status === 'sending' || status === 'sent' || status === 'unknown') return;
    this.#options = options;
    this.#frozen ??= {key: randomKey(), content};
    await this.#try();
  }

  /** Goes on with what an earlier page left in the outbox. */
  async resume(frozen: Frozen<C>, options: SubmissionOptions<C>): Promise<void> {
    this.#frozen = frozen;
    await this.send(frozen.content, options);
  }

  /** What was frozen at the press and is not settled yet. */
  get frozen(): Frozen<C> | undefined {
    return this.#frozen;
  }

  /** Whether a first try has failed, so that the citizen is waiting. */
  get waiting(): boolean {
    return this.#tries > 0 || this.state.status === 'unknown';
  }

  /** Sends now what waits for its turn. */
  retry(): void {
    if (this.state.status === 'queued') void this.#try();
  }

  /** Stops trying: whether it arrived is not known. */
  giveUp(): void {
    clearTimeout(this.#timer);
    if (this.state.status === 'queued') this.#become({status: 'unknown', kind: this.state.kind});
  }

  async #try(): Promise<void> {
    clearTimeout(this.#timer);
    const frozen = this.#frozen!;
    const {send, outbox} = this.#options!;
    this.#become({status: 'sending'});
    const stored = (await outbox?.put(frozen)) ?? false;
    try {
      const receipt = await send(frozen.content, {key: frozen.key});
      await this.#settle({status: 'sent', receipt, duplicate: false});
    } catch (error) {
      await this.#onError(error, stored);
    }
  }

  async #onError(error: unknown, stored: boolean): Promise<void> {
    if (!isAdapterError(error)) {
      // Not the error itself: its message may quote the citizen.
      console.error(
        `An adapter threw ${error instanceof Error ? error.name : typeof error}, not AdapterError.`,
      );
      return this.#later('unavailable', stored);
    }
    const {kind, fields, receipt, retryAfter} = error;
    if (kind === 'duplicate' && receipt) return this.#settle({status: 'sent', receipt, duplicate: true});
    if (kind === 'rejected' || kind === 'expired' || kind === 'duplicate') {
      return this.#settle({status: 'failed', kind, fields});
    }
    this.#later(kind, stored, retryAfter);
  }

  async #settle(state: SubmissionState): Promise<void> {
    await this.#options?.outbox?.remove(this.#frozen!.key);
    if (state.status === 'sent') this.sent = this.#frozen!.content;
    this.#frozen = undefined;
    this.#tries = 0;
    this.#become(state);
  }

  #later(kind: FailureKind, stored: boolean, retryAfter = 0): void {
    if (!this.#options!.resendable) return this.#become({status: 'unknown', kind});
    this.#become({status: 'queued', kind, stored});
    // Full jitter: a service hall full of devices must not come back in the same second.
    const pause = Math.min(60_000, 1000 * 2 ** this.#tries++) * (0.5 + Math.random() / 2);
    this.#timer = setTimeout(() => void this.#try(), Math.max(retryAfter, pause));
  }

  readonly #onOnline = (): void => this.retry();

  #become(state: SubmissionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
