import type {ReactiveController} from 'lit';
import {adapterOf, Outbox, restAdapter, Submission} from '@huiyin/core';
import type {
  Consultation,
  ConsultationAdapter,
  Frozen,
  Localizer,
  Signals,
  SubmissionOptions,
} from '@huiyin/core';
import {announce} from '../../parts/announce.ts';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import {Earlier} from '../../parts/sending/earlier.ts';
import type {Question} from '../question.ts';
import type {MoreKey} from './words.ts';

interface SendingOptions {
  rowsOf(content: Consultation): readonly SheetRow[];
  /** Puts refused words back into the form. */
  onTakeUp(refused: Frozen<Consultation>): void;
}

/** Brings a question on its way, tells the page how it goes, and goes on with what an earlier page left unsent. */
export class Sending implements ReactiveController {
  submission: Submission<Consultation>;
  /** What was sent earlier on this device. */
  readonly earlier: Earlier<Consultation>;
  readonly #question: Question;
  #announced = 'editing';
  /** Whether the citizen has pressed the button, so that the next page may take the focus. */
  #pressed = false;

  constructor(question: Question, localizer: Localizer<MoreKey>, {rowsOf, onTakeUp}: SendingOptions) {
    this.#question = question;
    this.submission = new Submission(question.host);
    this.earlier = new Earlier(question.host, localizer, {
      backend: () => this.#backend,
      profile: () => question.profile,
      rowsOf,
      takeUpOf: (refused) => (this.#isBlank ? () => onTakeUp(refused) : undefined),
    });
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
    if (state.status === 'sending' || state.status === this.#announced) return;
    this.#announced = state.status;
    announce(host, 'consultation', state);
    if (this.#pressed && state.status !== 'failed') {
      host.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    }
  }

  /** The backend of now; `undefined` while there is none. */
  get adapter(): ConsultationAdapter | undefined {
    return adapterOf<ConsultationAdapter>(this.#question.host, restAdapter);
  }

  async send(consultation: Consultation, adapter: ConsultationAdapter, signals: Signals): Promise<void> {
    this.#pressed = true;
    await this.submission.send(consultation, this.#optionsFor(adapter, signals));
  }

  /** Makes ready for another question, which takes the place of refused words where their key is given. */
  restart(refusedKey?: string): void {
    this.submission = new Submission(this.#question.host);
    if (refusedKey) this.submission.replace(refusedKey);
    this.#announced = 'editing';
    this.#pressed = false;
  }

  #optionsFor(adapter: ConsultationAdapter, signals?: Signals): SubmissionOptions<Consultation> {
    return {
      send: (consultation, options) =>
        adapter.sendConsultation(consultation, {...options, ...(signals && {signals})}),
      resendable: adapter.promises.sameKeySameReceipt === true,
      outbox: new Outbox<Consultation>('consultation', adapter.id),
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
    const isUnsent = ['editing', 'failed'].includes(state.status) && this.#question.isWritten;
    const isUnkept = state.status === 'sending' || (state.status === 'queued' && !state.stored);
    if (isUnsent || isUnkept) event.preventDefault();
  };
}
