import {html, nothing, type ReactiveController} from 'lit';
import {adapterOf, consultationProblems, Outbox, restAdapter, Submission} from '@huiyin/core';
import type {
  Consultation,
  ConsultationAdapter,
  ConsultationProfile,
  FieldProblem,
  Localizer,
  SubmissionOptions,
} from '@huiyin/core';
import {announce, mayOf} from '../../parts/announce.ts';
import {errorSummary, goToField} from '../../parts/error-summary/error-summary.ts';
import type {Question} from '../question.ts';
import {channelOf, consultationOf} from './consultation-of.ts';
import {Outcome} from './outcome.ts';
import {problemWords} from './problem-words.ts';
import {Recipients} from './recipients.ts';
import {Suggestions} from './suggestions.ts';
import {moreWords, type MoreKey} from './words.ts';

/** Everything after the form stands: what it is checked by, suggestions, the list of offices, sending, the receipt. */
export class ConsultationMore implements ReactiveController {
  readonly #question: Question;
  readonly #localizer: Localizer<MoreKey>;
  readonly #suggestions: Suggestions;
  readonly #recipients: Recipients;
  readonly #outcome: Outcome;
  #submission: Submission<Consultation>;
  #announced = 'editing';
  /** Whether the citizen has pressed the button, so that the next page may take the focus. */
  #pressed = false;

  /** Resolves when its words are in place; what an earlier page left unsent is then on its way. */
  static async start(question: Question): Promise<ConsultationMore> {
    const more = new ConsultationMore(question, await question.localizer.extend(moreWords));
    void more.#resume();
    question.host.addController(more);
    return more;
  }

  private constructor(question: Question, localizer: Localizer<MoreKey>) {
    this.#question = question;
    this.#localizer = localizer;
    this.#submission = new Submission(question.host);
    this.#suggestions = new Suggestions(question, localizer);
    this.#recipients = new Recipients(question, localizer);
    this.#outcome = new Outcome(question, localizer, {
      recipients: this.#recipients,
      onAgain: () => this.#restart(),
    });
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
    this.#suggestions.stop();
  }

  hostUpdate(): void {
    this.#suggestions.follow();
  }

  hostUpdated(): void {
    const {state} = this.#submission;
    // A try of many is no news: not to the page, and not to a reader whose focus it would steal.
    if (state.status === 'sending' || state.status === this.#announced) return;
    this.#announced = state.status;
    announce(this.#question.host, 'consultation', state);
    if (this.#pressed && state.status !== 'failed') this.#focus('h2');
  }

  /** The page that stands in place of the form, if one does. */
  renderOutcome() {
    return this.#outcome.render(this.#submission);
  }

  /** All that is wrong, above the form. */
  renderSummary() {
    const {problems} = this.#question;
    return errorSummary(
      this.#localizer.t('consultationError.title', {count: problems.length}),
      problems.map((problem) => ({field: problem.field, words: this.#question.wordsOf(problem)})),
      (field) => goToField(this.#form!, field),
    );
  }

  renderSuggestions() {
    return this.#suggestions.render();
  }

  renderRecipients() {
    return this.#recipients.render();
  }

  /** How sending goes, in words, below the button. */
  renderProgress() {
    const isSending = this.#submission.state.status === 'sending';
    return html`<p role="status">${isSending ? this.#localizer.t('sending.sending') : nothing}</p>`;
  }

  /** Checks what was filled in and sends it, or shows at the fields what is missing. */
  async send(form: HTMLFormElement): Promise<void> {
    const rules = (await this.#question.profileNow())?.consultation;
    const adapter = this.#adapter;
    if (!rules || !adapter) return this.#question.set({message: 'notLoaded'});
    const consultation = this.#consultationOf(form, rules);
    const problems = inOrderOf(form, consultationProblems(consultation, rules));
    this.#question.wordsOf = (problem) => problemWords(problem, consultation, rules, this.#localizer);
    this.#question.set({problems});
    if (problems.length) return this.#showProblems();
    if (!mayOf(this.#question.host, 'consultation')) return;
    this.#pressed = true;
    await this.#submission.send(consultation, this.#optionsFor(adapter, form));
    const {state} = this.#submission;
    if (state.status === 'failed') await this.#showProblems(inOrderOf(form, state.fields));
  }

  #consultationOf(form: HTMLFormElement, rules: ConsultationProfile): Consultation {
    return consultationOf(form, {
      rules,
      recipient: this.#recipients.chosen,
      channel: channelOf(this.#question.host.channel),
      locale: this.#localizer.language,
    });
  }

  #optionsFor(adapter: ConsultationAdapter, form?: HTMLFormElement): SubmissionOptions<Consultation> {
    const resendable = adapter.promises.sameKeySameReceipt === true;
    const trap = form?.elements.namedItem('website') as HTMLInputElement | null | undefined;
    const signals = {
      elapsed: Math.round(performance.now() - this.#question.readyAt),
      trap: Boolean(trap?.value),
    };
    return {
      send: (consultation, options) =>
        adapter.sendConsultation(consultation, {...options, ...(form && {signals})}),
      resendable,
      ...(resendable && {outbox: new Outbox<Consultation>('consultation', adapter.id)}),
    };
  }

  // A refusal that names no field is still said above the form.
  async #showProblems(problems: readonly FieldProblem[] = this.#question.problems): Promise<void> {
    this.#question.set({problems: problems.length ? problems : [{field: '', code: 'refused'}]});
    await this.#question.host.updateComplete;
    this.#focus('.errors h2');
  }

  #restart(): void {
    this.#submission.giveUp();
    this.#submission = new Submission(this.#question.host);
    this.#announced = 'editing';
    this.#pressed = false;
    this.#outcome.clear();
    this.#question.begin({});
    void this.#question.host.updateComplete.then(() => this.#focus('#title'));
  }

  #focus(selector: string): void {
    this.#question.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #resume(): Promise<void> {
    const adapter = this.#adapter;
    if (!adapter) return;
    for (const frozen of await new Outbox<Consultation>('consultation', adapter.id).waiting()) {
      void new Submission<Consultation>(this.#question.host).resume(frozen, this.#optionsFor(adapter));
    }
  }

  get #adapter(): ConsultationAdapter | undefined {
    return adapterOf<ConsultationAdapter>(this.#question.host, restAdapter);
  }

  get #form(): HTMLFormElement | null {
    return this.#question.host.renderRoot.querySelector('form');
  }

  // Words that are neither sent nor kept anywhere are worth one question.
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const {state} = this.#submission;
    const {title, text} = this.#question;
    const isWritten = ['editing', 'failed'].includes(state.status) && (title + text).trim() !== '';
    const isUnkept = state.status === 'sending' || (state.status === 'queued' && !state.stored);
    if (isWritten || isUnkept) event.preventDefault();
  };
}

/** The problems in the order in which a citizen meets the fields. */
const inOrderOf = (form: HTMLFormElement, problems: readonly FieldProblem[]): FieldProblem[] => {
  const names = [...form.elements].map((control) => control.getAttribute('name'));
  return [...problems].sort((one, other) => names.indexOf(one.field) - names.indexOf(other.field));
};
