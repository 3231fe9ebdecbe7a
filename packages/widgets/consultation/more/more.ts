import {html, nothing, type ReactiveController} from 'lit';
import {adapterOf, consultationDigestOf, consultationProblems, oddDocument, restAdapter} from '@huiyin/core';
import type {
  Consultation,
  ConsultationAdapter,
  ConsultationProfile,
  FieldProblem,
  Frozen,
  Localizer,
  Receipt,
  Signals,
} from '@huiyin/core';
import {mayOf} from '../../parts/announce.ts';
import {errorSummary, goToField, inOrderOf} from '../../parts/error-summary/error-summary.ts';
import {channelOf} from '../../parts/form/form-values.ts';
import {signalsOf} from '../../parts/form/signals-of.ts';
import {LetterOutcome} from '../../parts/outcome/letter-outcome.ts';
import {Recipients} from '../../parts/recipients/recipients.ts';
import {letterBackendOf, type LetterBackend} from '../../parts/sending/letter-backend.ts';
import {LetterSending} from '../../parts/sending/letter-sending.ts';
import type {Question, Written} from '../question.ts';
import {consultationOf, identityIn, writtenIn, writtenOf} from './consultation-of.ts';
import {problemWords} from './problem-words.ts';
import {contentRows, sheetOf, type SheetOptions} from './sheet-of.ts';
import {Suggestions} from './suggestions.ts';
import {moreWords, type MoreKey} from './words.ts';

/** Everything after the form stands: what it is checked by, suggestions, the list of offices, sending, the receipt. */
export class ConsultationMore implements ReactiveController {
  readonly #question: Question;
  readonly #localizer: Localizer<MoreKey>;
  readonly #suggestions: Suggestions;
  readonly #recipients: Recipients;
  readonly #sending: LetterSending<Consultation, Written>;
  readonly #outcome: LetterOutcome<Consultation>;
  #oddNumber: ReturnType<typeof oddDocument>;

  /** Resolves when its words are in place; what an earlier page left unsent is then on its way. */
  static async start(question: Question): Promise<ConsultationMore> {
    const more = new ConsultationMore(question, await question.localizer.extend(moreWords));
    more.#sending.start();
    question.host.addController(more);
    return more;
  }

  private constructor(question: Question, localizer: Localizer<MoreKey>) {
    const {t} = localizer;
    const rowsOf = (content: Consultation) => contentRows(content, this.#sheetOptions(content));
    this.#question = question;
    this.#localizer = localizer;
    this.#suggestions = new Suggestions(question, localizer);
    this.#recipients = new Recipients(question, localizer, {
      source: () => this.#adapter,
      legend: () => t('consultationRecipient.legend'),
      none: () => t('consultationRecipient.none'),
    });
    this.#sending = new LetterSending(question.host, {
      widget: 'consultation',
      localizer,
      backend: () => this.#backendWith(undefined),
      profile: () => question.profile,
      draftDays: () => question.rules?.draftDays ?? 7,
      schemaVersion: 1,
      written: () => (question.isWritten && this.#form ? writtenIn(this.#form) : undefined),
      nameOf: ({title, text}) => title || text || '',
      rowsOf,
      onTakeUp: (refused) => this.#takeUp(refused),
      onGoOn: (written) => this.#begin(written),
      onRefused: (fields) => void this.#showProblems(fields),
    });
    this.#outcome = new LetterOutcome<Consultation>(question.host, {
      localizer,
      earlier: this.#sending.earlier,
      profile: () => question.profile,
      digestOf: consultationDigestOf,
      sheetOf: (content, receipt) => sheetOf(receipt, content, this.#sheetOptions(content)),
      rowsOf,
      leadOf: (content, receipt) => this.#promise(content, receipt),
      waitingTitle: () => t('consultationSent.waiting'),
      againLabel: () => t('consultationSent.again'),
      onAgain: () => this.#again(),
    });
  }

  hostUpdate(): void {
    this.#suggestions.follow();
  }

  hostDisconnected(): void {
    this.#suggestions.stop();
  }

  /** The page that stands in place of the form, if one does. */
  renderOutcome() {
    const outcome = this.#outcome.render(this.#sending.submission);
    return outcome && html`${outcome} ${this.#sending.earlier.render()}`;
  }

  /** What was sent or begun earlier on this device, above the form. */
  renderEarlier() {
    return html`${this.#sending.earlier.render()} ${this.#sending.draft.renderFound()}`;
  }

  /** What may be kept on this device: asked between the question and who asks, before anything personal is written. */
  renderChoices() {
    return this.#sending.draft.renderChoices();
  }

  /** To be called whenever something was written. */
  changed(): void {
    this.#sending.draft.changed();
  }

  /** To be called whenever the citizen is done with a field. */
  settled(): void {
    const filled = this.#form && new FormData(this.#form);
    this.#oddNumber = filled && oddDocument(identityIn(filled));
    this.#question.host.requestUpdate();
  }

  /** What is odd about the number of a foreign document, which keeps nobody from sending it. */
  renderNumberNote() {
    const odd = this.#oddNumber;
    return html`<p class="hint" role="status">${odd ? this.#localizer.t(`numberOdd.${odd}`) : nothing}</p>`;
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
    const isSending = this.#sending.submission.state.status === 'sending';
    return html`<p role="status">${isSending ? this.#localizer.t('sending.sending') : nothing}</p>`;
  }

  /** Checks what was filled in and sends it, or shows at the fields what is missing. */
  async send(form: HTMLFormElement): Promise<void> {
    const rules = (await this.#question.profileNow())?.consultation;
    const backend = this.#backendWith(signalsOf(form, this.#question.readyAt));
    if (!rules || !backend) return this.#question.set({message: 'notLoaded'});
    const consultation = this.#consultationOf(form, rules);
    this.#question.wordsOf = (problem) => problemWords(problem, consultation, rules, this.#localizer);
    const problems = consultationProblems(consultation, rules);
    if (problems.length) return this.#showProblems(problems);
    // A refusal may come when the form has long made room for the page of what waits.
    this.#question.keep(writtenOf(consultation));
    if (!mayOf(this.#question.host, 'consultation')) return;
    await this.#sending.send(consultation, backend);
  }

  #consultationOf(form: HTMLFormElement, rules: ConsultationProfile): Consultation {
    return consultationOf(form, {
      rules,
      recipient: this.#recipients.chosen,
      channel: channelOf(this.#question.host.channel),
      locale: this.#localizer.language,
    });
  }

  #backendWith(signals: Signals | undefined): LetterBackend<Consultation> | undefined {
    return letterBackendOf(this.#adapter, signals, (adapter, content: Consultation, options) =>
      adapter.sendConsultation(content, options),
    );
  }

  // A refusal that names no field is said above the form.
  async #showProblems(problems: readonly FieldProblem[]): Promise<void> {
    const {host} = this.#question;
    await host.updateComplete;
    const found = problems.length ? problems : [{field: '', code: 'refused'}];
    this.#question.set({problems: inOrderOf(this.#form!, found)});
    await host.updateComplete;
    this.#focus('.errors h2');
  }

  #again(): void {
    this.#sending.restart();
    this.#sending.start();
    this.#begin({});
  }

  #takeUp({key, content}: Frozen<Consultation>): void {
    this.#sending.restart(key);
    this.#begin(writtenOf(content));
  }

  #begin(written: Written): void {
    this.#outcome.clear();
    this.#oddNumber = undefined;
    this.#question.begin(written);
    void this.#question.host.updateComplete.then(() => this.#focus('#title'));
  }

  /** By when the answer comes, in the words in which it was promised. */
  #promise({replyWanted}: Consultation, {dueOn}: Receipt) {
    const count = this.#question.rules?.replyWorkingDays;
    if (!replyWanted || !dueOn || count === undefined) return nothing;
    const date = this.#localizer.date(dueOn);
    return html`<p>${this.#localizer.t('consultationSent.dueOn', {date, count})}</p>`;
  }

  #sheetOptions(content: Consultation): SheetOptions {
    return {
      words: this.#localizer,
      profile: this.#question.profile,
      recipient: this.#recipients.nameOf(content),
    };
  }

  get #adapter(): ConsultationAdapter | undefined {
    return adapterOf<ConsultationAdapter>(this.#question.host, restAdapter);
  }

  get #form(): HTMLFormElement | undefined {
    return this.#question.host.renderRoot.querySelector('form') ?? undefined;
  }

  #focus(selector: string): void {
    this.#question.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
