import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {isUnsent, offers, Outbox, type GuideAdapter} from '@huiyin/core';
import {announce, mayOf} from '../../parts/announce.ts';
import type {View} from '../view.ts';
import {CorrectionDraft, type Desk, type SentCorrection} from './correction-draft.ts';
import {correctionFields} from './correction-fields.ts';
import {correctionOutcome} from './correction-outcome.ts';
import type {GuideHost, MoreOptions} from './more.ts';
import type {MoreWords} from './words.ts';

/** Asks whether a guide is right (指南纠错), and brings the answer to the office. */
export class CorrectionForm implements ReactiveController {
  readonly #host: GuideHost;
  readonly #words: MoreWords;
  readonly #options: MoreOptions;
  /** What is said of each guide that was on this page, by its code. */
  readonly #drafts = new Map<string, CorrectionDraft>();
  /** Whether the focus was in here before the last drawing. */
  #hadFocus = false;
  /** The backend of whose unsent words this page knows. */
  #resumed = '';

  constructor(host: GuideHost, words: MoreWords, options: MoreOptions) {
    this.#host = host;
    this.#words = words;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement?.closest('#correction'));
  }

  hostUpdated(): void {
    for (const draft of this.#drafts.values()) {
      const news = draft.news();
      if (!news) continue;
      announce(this.#host, 'guide', news);
      if (news.status === 'failed') this.#host.requestUpdate();
      // Whoever reads something else by now keeps the focus there.
      const isAwaited = draft === this.#shown && (draft.isPressed || this.#hadFocus);
      draft.isPressed = false;
      if (!isAwaited || news.status === 'editing') continue;
      void (news.status === 'failed' ? this.#focusProblem(draft) : this.#focus('h3'));
    }
    this.#forgetRefused();
  }

  /** Nothing where the backend takes no corrections. */
  render(view: View): TemplateResult | typeof nothing {
    const desk = this.#desk;
    if (!desk) return nothing;
    void this.#resume(desk);
    const draft = this.#shown;
    const {submission} = draft;
    const outcome = correctionOutcome(submission, this.#words, view);
    const fields = () =>
      correctionFields(draft, {
        ...{words: this.#words, hotline: view.hotline},
        onAnswer: (answer) => {
          Object.assign(draft, answer, 'accurate' in answer && {problems: []});
          this.#host.requestUpdate();
        },
        onSubmit: (event) => void this.#onSubmit(event, draft, view),
      });
    // While it waits, what is written stays where it is: it may yet be refused.
    return html`<section id="correction" part="correction">
      ${outcome}
      ${
        submission.state.status === 'sent'
          ? html`<button type="button" class="quiet" @click=${this.#onAgain}>
              ${this.#words.t('correction.again')}
            </button>`
          : html`<div ?hidden=${outcome}>${fields()}</div>`
      }
    </section>`;
  }

  /** What is said of the guide that is asked for. */
  get #shown(): CorrectionDraft {
    return this.#draftOf(this.#host.taskCode);
  }

  get #desk(): Desk | undefined {
    const backend = this.#options.backend();
    return backend && offers(backend, 'sendCorrection') ? {backend, outbox: outboxOf(backend)} : undefined;
  }

  #draftOf(taskCode: string): CorrectionDraft {
    const draft = this.#drafts.get(taskCode) ?? new CorrectionDraft(taskCode, this.#host);
    this.#drafts.set(taskCode, draft);
    return draft;
  }

  async #onSubmit(event: SubmitEvent, draft: CorrectionDraft, view: View): Promise<void> {
    event.preventDefault();
    if (draft.submission.state.status === 'sending') return;
    const correction = draft.checked(view.guide.version.number, this.#words.language);
    this.#host.requestUpdate();
    if (!correction) return this.#focusProblem(draft);
    const desk = this.#desk;
    if (desk && mayOf(this.#host, 'guide')) await draft.send(correction, desk);
  }

  /** Goes on with what an earlier page has left unsent, each with its own guide. */
  async #resume(desk: Desk): Promise<void> {
    if (this.#resumed === desk.backend.id) return;
    this.#resumed = desk.backend.id;
    const left = (await desk.outbox.entries()).filter(isUnsent);
    for (const entry of left) {
      if (entry.state.status === 'unknown') continue;
      void this.#draftOf(entry.content.taskCode).resume(entry, desk);
    }
  }

  // What was refused is on the screen then, where it can be changed; nobody would find it on the device.
  #forgetRefused(): void {
    const {submission} = this.#shown;
    const desk = this.#desk;
    if (desk && submission.state.status === 'failed') void submission.forget(desk.outbox);
  }

  async #focusProblem({problems: [problem]}: CorrectionDraft): Promise<void> {
    const field = {accurate: 'input', parts: '[name=parts]', text: 'textarea'}[problem!.field];
    await this.#focus(field ?? 'h3');
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#correction ${selector}`)?.focus();
  }

  readonly #onAgain = (): void => {
    this.#drafts.delete(this.#host.taskCode);
    this.#host.requestUpdate();
    void this.#focus('h3');
  };

  // Words that are neither sent nor kept anywhere are worth one question, whichever guide they are about.
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (![...this.#drafts.values()].some(({isUnkept}) => isUnkept)) return;
    event.preventDefault();
    // Chromium before 119 asks for this alone.
    event.returnValue = '';
  };
}

const outboxOf = ({id}: GuideAdapter) => new Outbox<SentCorrection>('guide', id);
