import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {correctionProblems, correctionTextLimit, lengthOf, offers, Outbox, Submission} from '@huiyin/core';
import type {
  Adapter,
  Correction,
  FieldProblem,
  GuideAdapter,
  SubmissionOptions,
  SubmissionState,
} from '@huiyin/core';
import {announce, mayOf} from '../../parts/announce.ts';
import {message, textField} from '../../parts/field/field.ts';
import {textIn} from '../../parts/form/form-values.ts';
import type {View} from '../view.ts';
import {correctionOutcome, correctionRows, type SentCorrection} from './correction-outcome.ts';
import type {GuideHost, MoreOptions} from './more.ts';
import type {MoreWords} from './words.ts';

type Part = Correction['parts'][number];

const parts: readonly Part[] = ['papers', 'fee', 'time', 'address', 'phone', 'other'];

/** Asks whether a guide is right (指南纠错), and brings the answer to the office. */
export class CorrectionForm implements ReactiveController {
  readonly #host: GuideHost;
  readonly #words: MoreWords;
  readonly #options: MoreOptions;
  #submission: Submission<SentCorrection>;
  /** The code of the guide that the form is about. */
  #about = '';
  #accurate: boolean | undefined;
  #text = '';
  #problems: readonly FieldProblem[] = [];
  #told: SubmissionState = {status: 'editing'};
  /** Whether the button was pressed and nothing has come of it yet. */
  #pressed = false;
  /** Whether the focus was in here before the last drawing. */
  #hadFocus = false;
  /** The backend of whose unsent words this page knows. */
  #resumed = '';
  /** What an earlier page has left unsent. */
  #left: SentCorrection | undefined;

  constructor(host: GuideHost, words: MoreWords, options: MoreOptions) {
    this.#host = host;
    this.#words = words;
    this.#options = options;
    this.#submission = new Submission(host);
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
    const {state} = this.#submission;
    // A try of many is no news.
    const isNews = state !== this.#told && !(state.status === 'queued' && this.#told.status === 'queued');
    if (state.status === 'sending' || !isNews) return;
    this.#told = state;
    announce(this.#host, 'guide', state);
    // Whoever reads something else by now keeps the focus there.
    const isAwaited = this.#pressed || this.#hadFocus;
    this.#pressed = false;
    if (state.status === 'failed') {
      const {kind, fields} = state;
      // What was refused is on the screen, where it can be changed; nobody would find it on the device.
      const backend = this.#options.backend();
      if (backend) void this.#submission.forget(outboxOf(backend));
      this.#problems = fields.length ? fields : [{field: 'correction', code: kind}];
      this.#host.requestUpdate();
      if (isAwaited) void this.#focusProblem();
    } else if (state.status !== 'editing' && isAwaited) void this.#focus('#correction h3');
  }

  /** Nothing where the backend takes no corrections. */
  render(view: View): TemplateResult | typeof nothing {
    const backend = this.#options.backend();
    if (!backend || !offers(backend, 'sendCorrection')) return nothing;
    this.#turnTo(view.guide.taskCode);
    void this.#resume(backend);
    const {state} = this.#submission;
    const outcome = correctionOutcome(this.#submission, this.#words, view);
    // While it waits, what is written stays where it is: it may yet be refused.
    return html`<section id="correction" part="correction">
      ${outcome}
      ${
        state.status === 'sent'
          ? html`<button type="button" class="quiet" @click=${this.#onAgain}>
              ${this.#words.t('correction.again')}
            </button>`
          : html`<div ?hidden=${outcome}>${this.#form(view)}</div>`
      }
    </section>`;
  }

  #form(view: View): TemplateResult {
    const {t} = this.#words;
    return html`
      <h3 tabindex="-1">${t('correction.title')}</h3>
      <form novalidate @submit=${(event: SubmitEvent) => this.#onSubmit(event, view)}>
        <fieldset class="choice" aria-label=${t('correction.title')}>
          ${message('accurate-error', this.#wrong('accurate') ? t('correction.chooseFirst') : undefined)}
          ${this.#choice('yes', t('correction.accurate'), true)}
          ${this.#choice('no', t('correction.wrong'), false)}
        </fieldset>
        <div ?hidden=${this.#accurate !== false}>${this.#details()}</div>
        <p class="quietly">${t('correction.promise')}</p>
        <p class="message" role="status">
          ${this.#wrong('correction') ? t('correction.refused', {hotline: view.hotline}) : nothing}
        </p>
        ${this.#wrong('correction') && this.#left ? correctionRows(this.#left, this.#words) : nothing}
        <button part="send">${t('correction.send')}</button>
        <p role="status">${this.#submission.state.status === 'sending' ? t('sending.sending') : nothing}</p>
      </form>
    `;
  }

  #choice(value: string, label: string, accurate: boolean) {
    return html`<label>
      <input
        type="radio"
        name="accurate"
        value=${value}
        aria-describedby="accurate-error"
        .checked=${this.#accurate === accurate}
        @change=${() => this.#choose(accurate)}
      />
      ${label}
    </label>`;
  }

  #details() {
    const {t} = this.#words;
    const tooLong = t('correction.tooLong', {count: correctionTextLimit});
    return html`
      <fieldset class="choice">
        <legend>${t('correction.parts')}</legend>
        ${message('parts-error', this.#wrong('parts') ? t('correction.partsMissing') : undefined)}
        ${parts.map(
          (part) =>
            html`<label>
              <input type="checkbox" name="parts" value=${part} aria-describedby="parts-error" />
              ${t(`correction.part.${part}`)}
            </label>`,
        )}
      </fieldset>
      ${textField({
        name: 'text',
        label: t('correction.text'),
        hint: t('correction.hint'),
        error: this.#wrong('text') ? tooLong : undefined,
        initial: this.#text,
        rows: 3,
        counter: {
          length: lengthOf(this.#text),
          limit: correctionTextLimit,
          onText: (text) => this.#write(text),
        },
      })}
    `;
  }

  async #onSubmit(event: SubmitEvent, view: View): Promise<void> {
    event.preventDefault();
    if (this.#submission.state.status === 'sending') return;
    const accurate = this.#accurate;
    if (accurate === undefined) return this.#show([{field: 'accurate', code: 'required'}]);
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const correction: Correction = {
      version: view.guide.version.number,
      accurate,
      parts: accurate ? [] : (form.getAll('parts') as Part[]),
      text: accurate ? '' : textIn(form, 'text'),
      locale: this.#words.language,
    };
    const problems = correctionProblems(correction);
    if (problems.length) return this.#show(problems);
    this.#problems = [];
    this.#left = undefined;
    const backend = this.#options.backend();
    if (!backend || !mayOf(this.#host, 'guide')) return;
    const {taskCode} = view.guide;
    this.#pressed = true;
    await this.#submission.send({taskCode, correction}, this.#optionsFor(backend));
  }

  /** Goes on with what an earlier page has left unsent. */
  async #resume(backend: GuideAdapter): Promise<void> {
    if (this.#resumed === backend.id) return;
    this.#resumed = backend.id;
    const [left] = await outboxOf(backend).waiting();
    if (!left) return;
    this.#left = left.content;
    await this.#submission.resume(left, this.#optionsFor(backend));
  }

  #optionsFor(backend: GuideAdapter): SubmissionOptions<SentCorrection> {
    const {promises} = backend as Partial<Adapter>;
    return {
      send: ({taskCode, correction}, options) => backend.sendCorrection!(taskCode, correction, options),
      resendable: promises?.sameKeySameReceipt === true,
      outbox: outboxOf(backend),
    };
  }

  /** What was said of one guide is not said of the next. */
  #turnTo(taskCode: string): void {
    if (taskCode === this.#about) return;
    const isFirst = this.#about === '';
    this.#about = taskCode;
    if (isFirst) return;
    const {frozen, state} = this.#submission;
    // What is under way goes on, like what an earlier page has left.
    const isUnderWay = ['sending', 'queued'].includes(state.status);
    this.#left = isUnderWay ? frozen?.content : undefined;
    if (!isUnderWay) this.#submission = new Submission(this.#host);
    this.#clear();
  }

  async #show(problems: readonly FieldProblem[]): Promise<void> {
    this.#problems = problems;
    this.#host.requestUpdate();
    await this.#focusProblem();
  }

  async #focusProblem(): Promise<void> {
    const field = {accurate: 'input', parts: '[name=parts]', text: 'textarea'}[this.#problems[0]!.field];
    await this.#focus(`#correction ${field ?? 'h3'}`);
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #wrong(name: string): boolean {
    return this.#problems.some(({field}) => field === name);
  }

  #choose(accurate: boolean): void {
    this.#accurate = accurate;
    this.#problems = [];
    this.#host.requestUpdate();
  }

  #write(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }

  readonly #onAgain = (): void => {
    this.#submission = new Submission(this.#host);
    this.#clear();
    this.#host.requestUpdate();
    void this.#focus('#correction h3');
  };

  #clear(): void {
    this.#accurate = undefined;
    this.#text = '';
    this.#problems = [];
    this.#pressed = false;
  }

  // Words that are neither sent nor kept anywhere are worth one question.
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const {state} = this.#submission;
    const isUnkept = state.status === 'sending' || (state.status === 'queued' && !state.stored);
    const isUnsent = ['editing', 'failed'].includes(state.status) && this.#text !== '';
    if (!isUnkept && !isUnsent) return;
    event.preventDefault();
    // Chromium before 119 asks for this alone.
    event.returnValue = '';
  };
}

const outboxOf = ({id}: GuideAdapter) => new Outbox<SentCorrection>('guide', id);
