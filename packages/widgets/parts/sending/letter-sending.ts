import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Drafts, Outbox, Submission} from '@huiyin/core';
import type {
  FieldProblem,
  Frozen,
  KeysOf,
  Localizer,
  Profile,
  SubmissionOptions,
  SubmissionState,
} from '@huiyin/core';
import {announce, isNews, type Told} from '../announce.ts';
import {DraftKeeping} from '../draft/draft-keeping.ts';
import type draftZh from '../draft/locales/zh.json';
import type receiptZh from '../receipt/locales/zh.json';
import type {SheetRow} from '../receipt/sheet.ts';
import {Earlier} from './earlier.ts';
import type {LetterBackend} from './letter-backend.ts';
import type zh from './locales/zh.json';

type Key = KeysOf<typeof zh> | KeysOf<typeof draftZh> | KeysOf<typeof receiptZh>;
type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

export interface LetterSendingOptions<C, W> {
  /** As the page hears it, such as `consultation`. */
  widget: string;
  localizer: Localizer<Key>;
  /** The backend of now; `undefined` while there is none. */
  backend(): LetterBackend<C> | undefined;
  profile(): Profile | undefined;
  draftDays(): number;
  /** Of the shape of what is written. */
  schemaVersion: number;
  /** What stands in the form; `undefined` where there is nothing. */
  written(): W | undefined;
  /** By what one draft is told from another. */
  nameOf(written: W): string;
  /** What the citizen wrote, in the words that they saw. */
  rowsOf(content: C): readonly SheetRow[];
  /** Whether nothing of this may be written to the device. */
  isFleeting?(): boolean;
  /** Whether the page may not learn the number. */
  isSecret?(content: C): boolean;
  /** Puts refused words back into the form. */
  onTakeUp(refused: Frozen<C>): void;
  /** Puts the words of a draft into the form. */
  onGoOn(written: W): void;
  /** Shows what the backend refused, now or after a while. */
  onRefused(fields: readonly FieldProblem[]): void;
}

/** Brings a letter on its way, tells the page how it goes, and goes on with what an earlier page left unsent. */
export class LetterSending<C, W> implements ReactiveController {
  submission: Submission<C>;
  /** What was sent earlier on this device. */
  readonly earlier: Earlier<C>;
  /** What is written and not sent, where the citizen lets it be kept. */
  readonly draft: DraftKeeping<W>;
  readonly #host: Host;
  readonly #options: LetterSendingOptions<C, W>;
  #told: SubmissionState = {status: 'editing'};
  /** Whether the citizen has pressed the button, so that the next page may take the focus. */
  #pressed = false;

  constructor(host: Host, options: LetterSendingOptions<C, W>) {
    this.#host = host;
    this.#options = options;
    const {widget, localizer, schemaVersion} = options;
    this.submission = new Submission(host);
    this.earlier = new Earlier(host, localizer, {
      backend: () => this.#backend,
      profile: options.profile,
      rowsOf: options.rowsOf,
      takeUpOf: (refused) => (this.#isBlank ? () => options.onTakeUp(refused) : undefined),
    });
    this.draft = new DraftKeeping<W>(host, localizer, {
      drafts: () => ifAny(options.backend(), ({id}) => new Drafts(widget, id, {schemaVersion})),
      days: options.draftDays,
      contentOf: options.written,
      isFleeting: () => options.isFleeting?.() === true,
      nameOf: options.nameOf,
      onGoOn: options.onGoOn,
      onClear: () => void this.earlier.start(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
  }

  hostUpdated(): void {
    const {state} = this.submission;
    if (!isNews(state, this.#told)) return;
    this.#told = state;
    announce(this.#host, this.#options.widget, this.#toldOf(state));
    if (state.status === 'failed') this.#options.onRefused(state.fields);
    else if (this.#pressed) this.#host.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Looks for what earlier pages have left on this device, and goes on sending it. */
  start(): void {
    void this.draft.start();
    // On a shared computer nothing of somebody else's is shown or sent.
    if (!this.draft.isShared) void this.earlier.start();
  }

  async send(content: C, backend: LetterBackend<C>): Promise<void> {
    this.#pressed = true;
    if (this.#isFleeting) await this.submission.forget(new Outbox<C>(this.#options.widget, backend.id));
    // Only here: what an earlier page left has no draft, and the one that stands here is of other words.
    const onKept = () => void this.draft.drop();
    await this.submission.send(content, {...this.#optionsFor(backend), onKept});
  }

  /** Makes ready for another letter, which takes the place of refused words where their key is given. */
  restart(refusedKey?: string): void {
    this.submission = new Submission(this.#host);
    if (refusedKey) this.submission.replace(refusedKey);
    this.#told = this.submission.state;
    this.#pressed = false;
  }

  #optionsFor(backend: LetterBackend<C>): SubmissionOptions<C> {
    return {
      send: (content, options) => backend.send(content, options),
      resendable: backend.resendable,
      ...(!this.#isFleeting && {outbox: new Outbox<C>(this.#options.widget, backend.id)}),
    };
  }

  get #backend() {
    return ifAny(this.#options.backend(), (backend) => ({
      outbox: new Outbox<C>(this.#options.widget, backend.id),
      optionsFor: () => this.#optionsFor(backend),
    }));
  }

  get #isFleeting(): boolean {
    return this.draft.isShared || this.#options.isFleeting?.() === true;
  }

  /** Whether the form stands, and nothing is written in it that other words could take the place of. */
  get #isBlank(): boolean {
    return this.submission.state.status === 'editing' && this.#options.written() === undefined;
  }

  #toldOf(state: SubmissionState): Told {
    const {sent} = this.submission;
    const isSecret = sent !== undefined && this.#options.isSecret?.(sent);
    return state.status === 'sent' && isSecret ? {status: 'sentInSecret'} : state;
  }

  // Words that are neither sent nor kept anywhere are worth one question.
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const {state} = this.submission;
    const isOnScreen = ['editing', 'failed'].includes(state.status) && this.#options.written() !== undefined;
    const isUnsent = (isOnScreen && !this.draft.isSaved) || this.draft.isHolding;
    const isUnkept = state.status === 'sending' || (state.status === 'queued' && !state.stored);
    if (!isUnsent && !isUnkept) return;
    event.preventDefault();
    // Chromium before 119 asks for this alone.
    event.returnValue = '';
  };
}

const ifAny = <T, R>(value: T | undefined, give: (value: T) => R): R | undefined =>
  value === undefined ? undefined : give(value);
