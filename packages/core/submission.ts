import type {ReactiveControllerHost} from 'lit';
import {isAdapterError, type FailureKind} from './adapter-error.ts';
import type {WriteOptions} from './adapter.ts';
import {restOf, waitBefore} from './back-off.ts';
import type {FieldProblem} from './contract/problem.ts';
import type {Receipt} from './contract/receipt.ts';
import type {Outbox} from './outbox.ts';
import type {EntryState, Frozen, UnsentState} from './outbox-entry.ts';
import {randomKey} from './random-key.ts';

export type SubmissionState =
  | {status: 'editing'}
  | {status: 'sending'}
  | {status: 'sent'; receipt: Receipt; duplicate: boolean}
  | {status: 'queued'; kind: FailureKind; stored: boolean}
  | {status: 'unknown'; kind: FailureKind}
  | {status: 'failed'; kind: FailureKind; fields: readonly FieldProblem[]};

export interface SubmissionOptions<C> {
  send(content: C, options: WriteOptions): Promise<Receipt>;
  /** Whether the backend promises one receipt for one key, so that an unknown outcome may be sent again. */
  resendable: boolean;
  /** Where the frozen content is kept through a reload; absent where nothing may be written to the device. */
  outbox?: Outbox<C>;
  /** Called when the content is safe: on the device, or accepted. A draft of it may go then. */
  onKept?(): void;
}

/**
 * Carries one submission from the first press to its receipt.
 *
 * This is no `Read`: that one aborts what is pending and starts anew, which is right for reading
 * and wrong for sending. Here a second press while sending does nothing, and what is under way goes on
 * when the element leaves the page.
 */
export class Submission<C> {
  state: SubmissionState = {status: 'editing'};
  /** The content that was accepted, once it was. */
  sent: C | undefined;
  /** The key under which the receipt or the refused words are kept on this device, where they are. */
  kept: string | undefined;
  readonly #host: ReactiveControllerHost;
  #frozen: Frozen<C> | undefined;
  #options: SubmissionOptions<C> | undefined;
  #isResumed = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Before this moment, on the clock of `performance.now()`, the backend wants no try that nobody asked for. */
  #notBefore = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Sends; where an earlier press is still unsettled, sends that one again, to where it was meant for. */
  async send(content: C, options: SubmissionOptions<C>): Promise<void> {
    const {status} = this.state;
    if (status === 'sending' || status === 'sent' || status === 'unknown') return;
    if (!this.#frozen) {
      this.#frozen = {key: randomKey(), content};
      this.#options = options;
    }
    await this.#try(true);
  }

  /** Goes on with what an earlier page left in the outbox; does nothing once there was a press. */
  async resume(frozen: Frozen<C>, options: SubmissionOptions<C>): Promise<void> {
    if (this.state.status !== 'editing') return;
    this.#frozen = frozen;
    this.#options = options;
    this.#isResumed = true;
    this.kept = frozen.key;
    await this.#try(false);
  }

  /** What is sent next takes the place of refused words that are kept on this device. */
  replace(key: string): void {
    this.kept = key;
  }

  /** Takes refused words off the device, where what is sent next is not to be kept there in their place. */
  async forget(outbox: Outbox<C>): Promise<void> {
    const {kept} = this;
    if (!kept || !['editing', 'failed'].includes(this.state.status)) return;
    this.kept = undefined;
    await outbox.clear(kept);
  }

  /** What was frozen at the press and is not settled yet. */
  get frozen(): Frozen<C> | undefined {
    return this.#frozen;
  }

  /** Whether a first try has failed, here or on an earlier page, so that the citizen is waiting. */
  get waiting(): boolean {
    return this.#isResumed || this.#tries > 0 || this.state.status === 'unknown';
  }

  /** Sends now what waits for its turn. */
  retry(): void {
    if (this.state.status === 'queued') void this.#try(true);
  }

  /** Stops trying: whether it arrived is not known. */
  giveUp(): void {
    this.#stopWaiting();
    if (this.state.status === 'queued') this.#become({status: 'unknown', kind: this.state.kind});
  }

  async #try(isAsked: boolean): Promise<void> {
    this.#stopWaiting();
    const frozen = this.#frozen!;
    const {outbox, resendable} = this.#options!;
    this.#become({status: 'sending'});
    if (!outbox) return this.#request(false);
    if (!resendable) return this.#sendOnce(frozen, outbox);
    if (!(await outbox.keep(frozen))) return this.#request(false);
    await this.#onKept(frozen, outbox);
    // Another tab may have settled it while this one waited: so it is read again.
    await outbox.inTurn(frozen.key, async () => {
      const known = await outbox.keep(frozen);
      if (known && this.#adopt(known, isAsked)) return;
      await this.#request(known !== undefined);
    });
  }

  // Not known before the request: should this page die meanwhile, nobody sends it a second time.
  async #sendOnce(frozen: Frozen<C>, outbox: Outbox<C>): Promise<void> {
    const state: UnsentState = {status: 'unknown', kind: 'unavailable'};
    if (this.#isResumed) return this.#become(state);
    const known = await outbox.keep(frozen, state);
    if (known) await this.#onKept(frozen, outbox);
    await this.#request(known !== undefined);
  }

  /** Whether what is written on the device settles it, or asks for patience. */
  #adopt(known: EntryState, isAsked: boolean): boolean {
    switch (known.status) {
      case 'waiting': {
        const rest = isAsked ? 0 : restOf(known.pause);
        if (rest > 0) void this.#later(known.pause!.kind, true, rest);
        return rest > 0;
      }
      case 'unknown':
        return false;
      case 'refused':
        this.#end({...known, status: 'failed'});
        return true;
      case 'sent':
        this.#end(known);
        return true;
      case 'cleared':
        this.#end({status: 'editing'});
        return true;
    }
  }

  async #request(stored: boolean): Promise<void> {
    const {key, content} = this.#frozen!;
    try {
      const receipt = await this.#options!.send(content, {key});
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
    const {kind, fields, receipt, retryAfter = 0} = error;
    if (kind === 'duplicate' && receipt) return this.#settle({status: 'sent', receipt, duplicate: true});
    if (kind === 'rejected' || kind === 'expired' || kind === 'duplicate') {
      return this.#settle({status: 'refused', kind, fields});
    }
    if (retryAfter > 0) {
      await this.#write({status: 'waiting', pause: {kind, from: Date.now(), length: retryAfter}});
    }
    await this.#later(kind, stored, retryAfter);
  }

  async #settle(state: Extract<EntryState, {status: 'sent' | 'refused'}>): Promise<void> {
    await this.#write(state);
    if (state.status === 'sent') this.#options!.onKept?.();
    this.#end(state.status === 'sent' ? state : {...state, status: 'failed'});
  }

  #end(state: SubmissionState): void {
    if (state.status === 'sent') this.sent = this.#frozen!.content;
    this.#frozen = undefined;
    this.#isResumed = false;
    this.#tries = 0;
    this.#become(state);
  }

  async #later(kind: FailureKind, stored: boolean, asked = 0): Promise<void> {
    if (!this.#options!.resendable) {
      await this.#write({status: 'unknown', kind});
      return this.#become({status: 'unknown', kind});
    }
    this.#notBefore = performance.now() + asked;
    this.#timer = setTimeout(() => void this.#try(false), waitBefore(this.#tries++, asked));
    addEventListener('online', this.#onOnline);
    this.#become({status: 'queued', kind, stored});
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#onOnline);
  }

  readonly #onOnline = (): void => {
    if (performance.now() >= this.#notBefore) void this.#try(false);
  };

  /** Words that were refused before are replaced by these. */
  async #onKept({key}: Frozen<C>, outbox: Outbox<C>): Promise<void> {
    if (this.kept && this.kept !== key) await outbox.clear(this.kept);
    this.kept = key;
    this.#options!.onKept?.();
  }

  async #write(state: Parameters<Outbox<C>['settle']>[1]): Promise<void> {
    const {key} = this.#frozen!;
    if (await this.#options!.outbox?.settle(key, state)) this.kept = key;
  }

  #become(state: SubmissionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
