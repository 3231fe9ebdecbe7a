import {adapterOf, isUnsent, Outbox, restAdapter, Submission} from '@huiyin/core';
import type {Frozen, Localizer, OutboxEntry, Rating, RatingAdapter} from '@huiyin/core';
import type {SubmissionOptions, UnsentEntry} from '@huiyin/core';
import {ratingContentRows} from '../../parts/receipt/rating-content-rows.ts';
import {Earlier} from '../../parts/sending/earlier.ts';
import type {Visit} from '../visit.ts';
import type {RaterKey} from '../words.ts';
import type {MoreKey} from './words.ts';

/** The ratings sent from here: the one on the screen, those before it, and those of earlier pages on this device. */
export class Sendings {
  readonly earlier: Earlier<Rating>;
  /** Whether the citizen says that this is a shared computer: from then on nothing is written to the device. */
  isShared = false;
  readonly #visit: Visit;
  #submissions: readonly Submission<Rating>[];
  /** The one on the screen when it was taken over from an earlier page. */
  #resumed: Submission<Rating> | undefined;
  /** The token of the case that was looked for on the device last. */
  #resumedFor = '';

  /** `takeUp` puts the words of a refused rating back into the form. */
  constructor(
    visit: Visit,
    localizer: Localizer<RaterKey | MoreKey>,
    takeUp: (refused: Frozen<Rating>) => unknown,
  ) {
    this.#visit = visit;
    this.#submissions = [new Submission(visit.host)];
    this.earlier = new Earlier(visit.host, localizer, {
      backend: () => this.#backend,
      profile: () => visit.profile,
      rowsOf: (rating) => ratingContentRows(rating, localizer, visit.profile),
      takeUpOf: (refused) => (this.#isOfThisCase(refused.content) ? () => takeUp(refused) : undefined),
      isOwn: ({key}) => key === this.current.frozen?.key,
    });
  }

  /** The one on the screen. */
  get current(): Submission<Rating> {
    return this.#submissions[this.#submissions.length - 1]!;
  }

  get adapter(): RatingAdapter | undefined {
    return adapterOf<RatingAdapter>(this.#visit.host, restAdapter);
  }

  /** Whether something is neither settled nor on the device, so that leaving the page may lose it. */
  get isUnkept(): boolean {
    return this.#submissions.some(isUnkept);
  }

  async send(rating: Rating, adapter: RatingAdapter): Promise<void> {
    const isKept = !rating.anonymous && !this.isShared && !this.#visit.host.kiosk;
    if (!isKept) await this.current.forget(new Outbox<Rating>('rater', adapter.id));
    await this.current.send(rating, this.#optionsFor(adapter, isKept));
  }

  /** Goes on with what an earlier page left unsent: that of this case on the screen, the others in the list. */
  async resume(): Promise<void> {
    const backend = this.#backend;
    this.#resumedFor = this.#visit.host.caseToken;
    const own = (await backend?.outbox.entries())?.find((entry) => this.#isUnsettledHere(entry));
    if (own) {
      this.#resumed = this.current;
      void this.current.resume(own, backend!.optionsFor());
    }
    await this.earlier.start();
  }

  /** Makes room on the screen. What waits on the device goes on in the list, what is only in memory by itself. */
  leave(): void {
    const {state} = this.current;
    const {kiosk, caseToken} = this.#visit.host;
    if (kiosk || (state.status === 'queued' && state.stored)) this.current.giveUp();
    // Nothing of a citizen stays in memory for longer than it must.
    this.#submissions = [...this.#submissions.filter(isUnkept), new Submission(this.#visit.host)];
    if (kiosk || this.isShared) return;
    void (caseToken === this.#resumedFor ? this.earlier.start() : this.resume());
  }

  /** Whether the one on the screen is of an earlier page, and nobody will ever know more of it. */
  get isOldAndUnknown(): boolean {
    return this.#resumed === this.current && this.current.state.status === 'unknown';
  }

  /** Throws the one on the screen away. */
  async clear(): Promise<void> {
    const {kept} = this.current;
    if (kept) await this.#backend?.outbox.clear(kept);
  }

  // A shared screen, a shared computer and an anonymous rating leave nothing on the device.
  #optionsFor(adapter: RatingAdapter, isKept: boolean): SubmissionOptions<Rating> {
    return {
      send: (rating, options) => adapter.sendRating(rating, options),
      resendable: adapter.promises.sameKeySameReceipt === true,
      ...(isKept && {outbox: new Outbox<Rating>('rater', adapter.id)}),
    };
  }

  get #backend() {
    const {adapter} = this;
    if (!adapter) return undefined;
    // What is on the device already says there how it ends.
    const optionsFor = () => this.#optionsFor(adapter, true);
    return {outbox: new Outbox<Rating>('rater', adapter.id), optionsFor};
  }

  #isUnsettledHere(entry: OutboxEntry<Rating>): entry is UnsentEntry<Rating> {
    return isUnsent(entry) && entry.state.status !== 'refused' && this.#isOfThisCase(entry.content);
  }

  #isOfThisCase({caseToken}: Rating): boolean {
    return caseToken === this.#visit.host.caseToken;
  }
}

const isUnkept = ({state}: Submission<Rating>): boolean =>
  state.status === 'sending' || (state.status === 'queued' && !state.stored);
