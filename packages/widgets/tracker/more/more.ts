import {
  adoptStyles,
  html,
  nothing,
  supportsAdoptingStyleSheets,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import {adapterOf, Read, restAdapter} from '@huiyin/core';
import type {
  Frozen,
  ReactionAdapter,
  SentReaction,
  Tracked,
  TrackingAdapter,
  TrackingQuery,
} from '@huiyin/core';
import {question} from '../../parts/question.ts';
import {ReceiptView} from '../../parts/receipt/receipt.ts';
import type {Enquiry} from '../enquiry.ts';
import {styles as first} from '../tracker.styles.ts';
import {comparedIn, type Compared} from './compared.ts';
import {letterView} from './letter-view.ts';
import {whenOf} from './county-time.ts';
import {Files} from './files.ts';
import {messageOf} from './message-of.ts';
import {styles} from './more.styles.ts';
import {ratingView} from './rating-view.ts';
import {Reactions} from './reactions.ts';
import {recordOf} from './record-of.ts';
import {moreWords, type TrackedWords} from './words.ts';

/** What was found, when, and whether it is what was sent. */
interface Found {
  asked: number;
  tracked: Tracked;
  compared: Compared;
  at: string;
}

/** Everything after the look-up form: what was found, its files, and what the citizen does then. */
export class TrackerMore implements ReactiveController {
  readonly #enquiry: Enquiry;
  readonly #words: TrackedWords;
  readonly #read: Read<Found>;
  readonly #receipt: ReceiptView;
  readonly #files: Files;
  readonly #reactions: Reactions;
  #query: TrackingQuery | undefined;
  /** How many look-ups there were, so that what belongs to an earlier one is not shown. */
  #asked = 0;
  /** Whether nobody took the wish for a follow-up rating, so that another way is said. */
  #rateElsewhere = false;
  #isUpdated = false;
  /** What is asked about before it is forgotten for another number. */
  #askedAbout: Frozen<SentReaction> | undefined;

  /** Resolves when its words and styles are in place. */
  static async start(enquiry: Enquiry): Promise<TrackerMore> {
    const {host} = enquiry;
    const more = new TrackerMore(enquiry, await enquiry.localizer.extend(moreWords));
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, supportsAdoptingStyleSheets ? [...first, ...styles] : styles);
    host.addController(more);
    return more;
  }

  private constructor(enquiry: Enquiry, words: TrackedWords) {
    const {host, localizer} = enquiry;
    this.#enquiry = enquiry;
    this.#words = words;
    this.#receipt = new ReceiptView(host, words);
    this.#files = new Files(host, words, (attachment, signal) => {
      return this.#adapter?.loadAttachment?.({...this.#query!, attachment}, {signal});
    });
    this.#reactions = new Reactions(enquiry, words, {
      query: () => this.#query!,
      adapter: () => this.#adapter,
      isComplaint: () => this.#found?.tracked.about === 'complaint',
      onSent: () => this.#read.again(),
    });
    this.#read = new Read(
      host,
      () => `${this.#adapter?.id} ${localizer.wanted} ${this.#asked}`,
      (signal) => (this.#query ? this.#load(this.#query, signal) : undefined),
    );
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onShow);
    this.#receipt.clear();
  }

  /** The token of the follow-up rating, while there may be one. */
  get followUpToken(): string | undefined {
    const tracked = this.#found?.tracked;
    return tracked?.about === 'rating' ? tracked.followUp?.caseToken : undefined;
  }

  /** Looks up and shows what is found, or says at the form why there is nothing. */
  async lookUp(query: TrackingQuery, pressed: boolean): Promise<void> {
    const {host} = this.#enquiry;
    const asked = ++this.#asked;
    this.#begin(query);
    await host.updateComplete;
    await this.#read.settled;
    if (asked !== this.#asked) return;
    this.#enquiry.say(this.#found ? undefined : messageOf(this.#read.error));
    // What was not found is not asked for again when the page changes its language.
    if (!this.#found) this.#query = undefined;
    await host.updateComplete;
    if (this.#found && pressed) this.#focus('h2');
  }

  /** Back to the blank form. */
  leave(): void {
    this.#asked++;
    this.#begin(undefined);
    this.#enquiry.begun = new FormData();
    this.#enquiry.say(undefined);
  }

  /** The page that stands in place of the look-up form, if something was found. */
  renderFound(): TemplateResult | undefined {
    const found = this.#found;
    if (!found) return undefined;
    const {tracked, compared} = found;
    const options = {words: this.#words, enquiry: this.#enquiry, compared, receipt: this.#receipt};
    return html`<section part="found">
      ${
        tracked.about !== 'rating'
          ? letterView(tracked, {...options, files: this.#files, reactions: this.#reactions})
          : ratingView(tracked, {...options, onRate: () => this.#rate(), rateElsewhere: this.#rateElsewhere})
      }
      ${this.#receipt.actions(recordOf(tracked, this.#words, this.#enquiry.profile))}
      ${this.#renderAgain(found)}
    </section>`;
  }

  #renderAgain({at}: Found): TemplateResult {
    const {t} = this.#words;
    const {profile, hotline} = this.#enquiry;
    const {error} = this.#read;
    const time = whenOf(at, this.#words, profile);
    const message = error === undefined ? undefined : messageOf(error);
    return html`
      <p class="quietly">${t('tracked.asOf', {time})}</p>
      <p role="status" class=${message ? 'message' : nothing}>
        ${message ? t(`tracker.message.${message}`, hotline) : this.#isUpdated ? t('tracked.updated') : nothing}
      </p>
      ${this.#askedAbout && this.#askedAbout === this.#reactions.pending ? this.#renderQuestion() : this.#renderActions()}
    `;
  }

  #renderActions(): TemplateResult {
    const {t} = this.#words;
    return html`<div class="actions">
      <button type="button" class="quiet" @click=${() => this.#again()}>${t('tracked.again')}</button>
      <button type="button" class="quiet" id="another" @click=${() => this.#onAnother()}>
        ${t('tracked.another')}
      </button>
    </div>`;
  }

  #renderQuestion(): TemplateResult {
    const {t} = this.#words;
    return question({
      words: t('reaction.leaving'),
      no: t('sending.earlier.keep'),
      yes: t('tracked.another'),
      onNo: () => void this.#ask(undefined, '#another'),
      onYes: () => void this.#lookUpAnother(),
    });
  }

  #begin(query: TrackingQuery | undefined): void {
    this.#query = query;
    this.#rateElsewhere = false;
    this.#isUpdated = false;
    this.#receipt.clear();
    this.#files.clear();
    this.#reactions.clear();
    this.#enquiry.host.requestUpdate();
  }

  async #load(query: TrackingQuery, signal: AbortSignal): Promise<Found> {
    const asked = this.#asked;
    const locale = this.#enquiry.localizer.wanted;
    const tracked = await this.#adapter!.loadTracked(query, {signal, locale});
    return {asked, tracked, compared: await comparedIn(tracked), at: new Date().toISOString()};
  }

  async #again(): Promise<void> {
    this.#isUpdated = false;
    await this.#read.again();
    this.#isUpdated = this.#read.error === undefined;
    this.#enquiry.host.requestUpdate();
  }

  #onAnother(): Promise<void> {
    const {pending} = this.#reactions;
    return pending ? this.#ask(pending, '.question button') : this.#lookUpAnother();
  }

  async #ask(about: Frozen<SentReaction> | undefined, focused: string): Promise<void> {
    this.#askedAbout = about;
    this.#enquiry.host.requestUpdate();
    await this.#enquiry.host.updateComplete;
    this.#focus(focused);
  }

  async #lookUpAnother(): Promise<void> {
    this.leave();
    await this.#enquiry.host.updateComplete;
    this.#focus('input');
  }

  #rate(): void {
    const event = new CustomEvent('hy-rate', {
      detail: {widget: 'tracker'},
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    this.#rateElsewhere = this.#enquiry.host.dispatchEvent(event);
    this.#enquiry.host.requestUpdate();
  }

  #focus(selector: string): void {
    this.#enquiry.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  // The last value stays while it is asked anew: right for another language, wrong for another number.
  get #found(): Found | undefined {
    const found = this.#read.value;
    return this.#query && found?.asked === this.#asked ? found : undefined;
  }

  get #adapter(): (TrackingAdapter & Partial<ReactionAdapter>) | undefined {
    return adapterOf<TrackingAdapter>(this.#enquiry.host, restAdapter);
  }

  // A page that the browser kept is brought back by whoever presses “back” at a shared computer.
  readonly #onShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted && !this.#reactions.pending) this.leave();
  };
}
