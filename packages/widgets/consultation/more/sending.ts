import type {ReactiveController} from 'lit';
import {adapterOf, Drafts, Outbox, restAdapter, Submission} from '@huiyin/core';
import type {
  Consultation,
  ConsultationAdapter,
  FieldProblem,
  Frozen,
  Localizer,
  Signals,
  SubmissionOptions,
  SubmissionState,
} from '@huiyin/core';
import {announce} from '../../parts/announce.ts';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import {DraftKeeping} from '../../parts/draft/draft-keeping.ts';
import {Earlier} from '../../parts/sending/earlier.ts';
import type {Question, Written} from '../question.ts';
import type {MoreKey} from './words.ts';

interface SendingOptions {
  rowsOf(content: Consultation): readonly SheetRow[];
  /** Puts refused words back into the form. */
  onTakeUp(refused: Frozen<Consultation>): void;
  /** Puts the words of a draft into the form. */
  onGoOn(written: Written): void;
  /** What stands in the form; `undefined` where there is none. */
  writtenIn(): Written | undefined;
  /** Shows what the backend refused, now or after a while. */
  onRefused(fields: readonly FieldProblem[]): void;
}

/** Brings a question on its way, tells the page how it goes, and goes on with what an earlier page left unsent. */
export class Sending implements ReactiveController {
  submission: Submission<Consultation>;
  /** What was sent earlier on this device. */
  readonly earlier: Earlier<Consultation>;
  /** What is written and not sent, where the citizen lets it be kept. */
  readonly draft: DraftKeeping<Written>;
  readonly #question: Question;
  readonly #onRefused: SendingOptions['onRefused'];
  #told: SubmissionState = {status: 'editing'};
  /** Whether the citizen has pressed the button, so that the next page may take the focus. */
  #pressed = false;

  constructor(question: Question, localizer: Localizer<MoreKey>, options: SendingOptions) {
    this.#question = question;
    this.submission = new Submission(question.host);
    this.earlier = new Earlier(question.host, localizer, {
      backend: () => this.#backend,
      profile: () => question.profile,
      rowsOf: options.rowsOf,
      takeUpOf: (refused) => (this.#isBlank ? () => options.onTakeUp(refused) : undefined),
    });
    this.draft = new DraftKeeping<Written>(question.host, localizer, {
      drafts: () => this.adapter && new Drafts('consultation', this.adapter.id, {schemaVersion: 1}),
      outbox: () => this.#backend?.outbox,
      days: () => question.rules?.draftDays ?? 7,
      contentOf: () => (question.isWritten ? options.writtenIn() : undefined),
      nameOf: ({title, text}) => title || text || '',
      onGoOn: options.onGoOn,
      onClear: () => void this.earlier.start(),
    });
    this.#onRefused = options.onRefused;
    question.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
  }

  hostUpdated(): void {
    const {host} = this.#question;
    const {state} = this.submission;
    // A try of many is no news: not to the page, and not to a reader whose focus it would steal.
    const isNews = state !== this.#told && !(state.status === 'queued' && this.#told.status === 'queued');
    if (state.status === 'sending' || !isNews) return;
    this.#told = state;
    announce(host, 'consultation', state);
    if (state.status === 'failed') this.#onRefused(state.fields);
    else if (this.#pressed) host.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** The backend of now; `undefined` while there is none. */
  get adapter(): ConsultationAdapter | undefined {
    return adapterOf<ConsultationAdapter>(this.#question.host, restAdapter);
  }

  /** Looks for what earlier pages have left on this device, and goes on sending it. */
  start(): void {
    void this.draft.start();
    // On a shared computer nothing of somebody else's is shown or sent.
    if (!this.draft.isShared) void this.earlier.start();
  }

  async send(consultation: Consultation, adapter: ConsultationAdapter, signals: Signals): Promise<void> {
    this.#pressed = true;
    if (this.draft.isShared) {
      await this.submission.forget(new Outbox<Consultation>('consultation', adapter.id));
    }
    await this.submission.send(consultation, this.#optionsFor(adapter, signals));
  }

  /** Makes ready for another question, which takes the place of refused words where their key is given. */
  restart(refusedKey?: string): void {
    this.submission = new Submission(this.#question.host);
    if (refusedKey) this.submission.replace(refusedKey);
    this.#told = this.submission.state;
    this.#pressed = false;
  }

  #optionsFor(adapter: ConsultationAdapter, signals?: Signals): SubmissionOptions<Consultation> {
    return {
      send: (consultation, options) =>
        adapter.sendConsultation(consultation, {...options, ...(signals && {signals})}),
      resendable: adapter.promises.sameKeySameReceipt === true,
      ...(!this.draft.isShared && {outbox: new Outbox<Consultation>('consultation', adapter.id)}),
      onKept: () => void this.draft.drop(),
    };
  }

  get #backend() {
    const {adapter} = this;
    return (
      adapter && {
        outbox: new Outbox<Consultation>('consultation', adapter.id),
        optionsFor: () => this.#optionsFor(adapter),
      }
    );
  }

  /** Whether the form stands, and nothing is written in it that other words could take the place of. */
  get #isBlank(): boolean {
    return this.submission.state.status === 'editing' && !this.#question.isWritten;
  }

  // Words that are neither sent nor kept anywhere are worth one question.
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const {state} = this.submission;
    const isOnScreen = ['editing', 'failed'].includes(state.status) && this.#question.isWritten;
    const isUnsent = isOnScreen && !this.draft.isSaved;
    const isUnkept = state.status === 'sending' || (state.status === 'queued' && !state.stored);
    if (isUnsent || isUnkept) event.preventDefault();
  };
}
