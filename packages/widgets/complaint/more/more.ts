import {html, nothing} from 'lit';
import {adapterOf, complaintDigestOf, complaintProblems, restAdapter} from '@huiyin/core';
import type {
  ComplaintAdapter,
  ComplaintProfile,
  FieldProblem,
  Frozen,
  Localizer,
  Receipt,
  Signals,
} from '@huiyin/core';
import {mayOf} from '../../parts/announce.ts';
import {errorSummary, goToField, inOrderOf} from '../../parts/error-summary/error-summary.ts';
import {signalsOf} from '../../parts/form/signals-of.ts';
import {LetterOutcome} from '../../parts/outcome/letter-outcome.ts';
import {ReceiptView} from '../../parts/receipt/receipt.ts';
import {letterBackendOf, type LetterBackend} from '../../parts/sending/letter-backend.ts';
import {LetterSending} from '../../parts/sending/letter-sending.ts';
import {nothingWritten, type Report, type Written} from '../report.ts';
import {checkStep, stepOf, type Step} from '../steps.ts';
import {check} from './check.ts';
import {writtenOf} from './complaint-of.ts';
import {FilledForm} from './filled-form.ts';
import {problemWords} from './problem-words.ts';
import {sendFiles} from './send-files.ts';
import type {SentReport} from './sent-report.ts';
import {contentRows, sheetOf} from './sheet-of.ts';
import {SimilarOffer} from './similar-offer.ts';
import {UploadProgress} from './upload-progress.ts';
import {moreWords, type MoreKey} from './words.ts';

/** Everything after the first step stands: places, files, checking, sending, the receipt. */
export class ComplaintMore {
  readonly form: FilledForm;
  readonly #report: Report;
  readonly #localizer: Localizer<MoreKey>;
  readonly #progress: UploadProgress;
  readonly #similar: SimilarOffer;
  readonly #sending: LetterSending<SentReport, Written>;
  readonly #outcome: LetterOutcome<SentReport>;
  readonly #rows: ReceiptView;

  /** Resolves when its words are in place; what an earlier page left unsent is then on its way. */
  static async start(report: Report): Promise<ComplaintMore> {
    const more = new ComplaintMore(report, await report.localizer.extend(moreWords));
    more.form.hold(report.begun);
    more.#sending.start();
    return more;
  }

  private constructor(report: Report, localizer: Localizer<MoreKey>) {
    const {t} = localizer;
    const rowsOf = (sent: SentReport) => contentRows(sent, this.form.sheetOptions(sent));
    this.#report = report;
    this.#localizer = localizer;
    this.#rows = new ReceiptView(report.host, localizer);
    this.#progress = new UploadProgress(report.host, localizer);
    this.form = new FilledForm(report, localizer, () => this.changed());
    this.#similar = new SimilarOffer(report, {
      adapter: () => this.#adapter,
      signals: () => this.form.element && signalsOf(this.form.element, report.readyAt),
      onFollowed: () => report.keep(this.form.written ?? report.begun),
      // The form must stand again before what was written can be read from it.
      onGoOn: () => void report.host.updateComplete.then(() => this.goTo(checkStep)),
    });
    this.#sending = new LetterSending(report.host, {
      widget: 'complaint',
      localizer,
      backend: () => this.#backendWith(undefined),
      profile: () => report.profile,
      draftDays: () => report.rules?.draftDays ?? 7,
      schemaVersion: 1,
      written: () => this.#written,
      nameOf: ({fields: {title, text}}) => title || text || '',
      rowsOf,
      isFleeting: () => report.isAnonymous,
      isSecret: ({complaint}) => isSecret(complaint, report.rules),
      onTakeUp: (refused) => this.#takeUp(refused),
      onGoOn: (written) => this.#begin(written),
      onRefused: (fields) => void this.#showProblems(fields),
    });
    this.#outcome = new LetterOutcome<SentReport>(report.host, {
      localizer,
      earlier: this.#sending.earlier,
      profile: () => report.profile,
      digestOf: ({complaint}) => complaintDigestOf(complaint),
      sheetOf: (sent, receipt) => sheetOf(receipt, sent, this.form.sheetOptions(sent)),
      rowsOf,
      leadOf: (sent, receipt) => this.#lead(sent, receipt),
      waitingTitle: () => t('complaintSent.waiting'),
      progressOf: (sent) => this.#progress.render(sent),
      againLabel: () => t('complaintSent.again'),
      onAgain: () => this.#again(),
    });
  }

  /** The page that stands in place of the form, if one does. */
  renderOutcome() {
    const outcome = this.#similar.renderOutcome() ?? this.#outcome.render(this.#sending.submission);
    return outcome && html`${outcome} ${this.#sending.earlier.render()}`;
  }

  /** What was sent or begun earlier on this device, above the form. */
  renderEarlier() {
    return html`${this.#sending.earlier.render()} ${this.#sending.draft.renderFound()}`;
  }

  /** What may be kept on this device: asked before anything that tells who writes. */
  renderChoices() {
    return this.#sending.draft.renderChoices();
  }

  /** Everything that was written, before it is sent. */
  renderCheck() {
    const sent = this.form.report;
    if (!sent) return nothing;
    return check(this.#report, {
      ...this.form.sheetOptions(sent),
      complaint: sent.complaint,
      similar: this.#similar.render(),
      mayBePublic: this.#mayBePublic(sent),
      rowsView: (rows) => this.#rows.rows({title: '', rows}),
      onChange: ({id}) => this.goTo(id),
    });
  }

  /** All that is wrong, above what is shown. */
  renderSummary() {
    const {problems} = this.#report;
    return errorSummary(
      this.#localizer.t('complaintError.title', {count: problems.length}),
      problems.map((problem) => ({field: problem.field, words: this.#report.wordsOf(problem)})),
      (field) => goToField(this.form.element!, field),
    );
  }

  /** How sending goes, in words, below the button. */
  renderProgress() {
    const {frozen, state} = this.#sending.submission;
    const isSending = state.status === 'sending';
    return html`<p role="status">${isSending ? this.#localizer.t('sending.sending') : nothing}</p>
      ${isSending && frozen ? this.#progress.render(frozen.content) : nothing}`;
  }

  /** To be called whenever something was written. */
  changed(): void {
    this.#sending.draft.changed();
  }

  /** Shows a step, or with `check` everything once more. */
  goTo(id: string): void {
    this.#report.set({at: id, problems: []});
    const sent = id === checkStep ? this.form.report : undefined;
    void this.#similar.look(sent && this.#mayBePublic(sent) ? sent.complaint : undefined);
    void this.#report.host.updateComplete.then(() => {
      const selector = id ? `#step-${id}` : '.step:not([hidden]) h2';
      this.#focus(selector);
    });
  }

  /** Leaves these steps, unless something in them is missing. */
  async goOn(steps: readonly Step[], next: string): Promise<void> {
    if (next === checkStep) await this.#filesReady();
    const {report} = this.form;
    if (!report) return;
    const problems = this.#problemsOf(report).filter(({field}) => stepOf(field, steps));
    if (problems.length) return this.#showProblems(problems);
    this.goTo(next);
  }

  /** Checks what was filled in and sends it, or shows at the fields what is missing. */
  async send(): Promise<void> {
    await this.#filesReady();
    const {element, report: sent} = this.form;
    if (!element || !sent) return;
    const problems = this.#problemsOf(sent);
    if (problems.length) return this.#showProblems(problems);
    const backend = this.#backendWith(signalsOf(element, this.#report.readyAt));
    if (!backend) return this.#report.set({message: 'notLoaded'});
    // A refusal may come when the form has long made room for the page of what waits.
    this.#report.keep(writtenOf(sent));
    if (!mayOf(this.#report.host, 'complaint')) return;
    this.#similar.clear();
    if (this.#report.isAnonymous) await this.#sending.draft.drop();
    await this.#sending.send(sent, backend);
  }

  /** Whether the office can make such a report public. Of others not even the title travels before it is sent. */
  #mayBePublic({complaint}: SentReport): boolean {
    return this.#adapter?.findSimilar !== undefined && !isSecret(complaint, this.#report.rules);
  }

  async #filesReady(): Promise<void> {
    if (!this.form.files.isPreparing) return;
    this.#report.set({message: 'waiting'});
    await this.form.files.settled();
    this.#report.set({message: undefined});
  }

  #problemsOf({complaint}: SentReport): FieldProblem[] {
    const {profile, rules} = this.#report;
    if (!profile || !rules) return [];
    this.#report.wordsOf = (problem) => problemWords(problem, complaint, rules, this.#localizer);
    return [
      ...complaintProblems(complaint, rules, {timeZone: profile.calendar.timeZone, now: new Date()}),
      ...this.form.files.refusedIn.map((id) => ({field: `answers.${id}`, code: 'refusedFile'})),
    ].filter(({field}) => isAskedYet(field, this.#report));
  }

  // A refusal that names no field is said above the form.
  async #showProblems(problems: readonly FieldProblem[]): Promise<void> {
    const {host, steps} = this.#report;
    await host.updateComplete;
    const found = problems.length ? inOrderOf(this.form.element!, problems) : [{field: '', code: 'refused'}];
    const step = found.map(({field}) => stepOf(field, steps)).find((one) => one !== undefined);
    this.#report.set({problems: found, at: step?.id ?? this.#report.at});
    await host.updateComplete;
    this.#focus('.errors h2');
  }

  #backendWith(signals: Signals | undefined): LetterBackend<SentReport> | undefined {
    return letterBackendOf(this.#adapter, signals, async (adapter, sent: SentReport, options) => {
      await sendFiles(adapter, sent, {
        signal: options.signal,
        onProgress: (digest, bytes) => this.#progress.set(digest, bytes),
        onRefused: (digest) => this.form.files.refuse(digest),
      });
      return adapter.sendComplaint(sent.complaint, options);
    });
  }

  #again(): void {
    this.#sending.restart();
    this.#sending.start();
    this.#begin(nothingWritten);
  }

  #takeUp({key, content}: Frozen<SentReport>): void {
    this.#sending.restart(key);
    this.#begin(writtenOf(content));
  }

  #begin(written: Written): void {
    this.#outcome.clear();
    this.#similar.restart();
    this.form.hold(written);
    this.#report.begin(written);
    this.goTo('');
  }

  /** What stands in the form, or would again; `undefined` while nothing of it could be lost. */
  get #written(): Written | undefined {
    const written = this.form.written ?? (this.#similar.isFollowed ? this.#report.begun : undefined);
    if (!written) return undefined;
    const {title, text} = written.fields;
    const hasFiles = Object.values(written.files).some((files) => files?.length);
    return `${title ?? ''}${text ?? ''}`.trim() || hasFiles ? written : undefined;
  }

  /** By when the answer comes; and to who is anonymous, that there is one way back. */
  #lead({complaint}: SentReport, {dueOn}: Receipt) {
    const {t} = this.#localizer;
    const count = this.#report.rules?.replyWorkingDays;
    const isPromised = dueOn && count !== undefined;
    const date = dueOn && this.#localizer.date(dueOn);
    return html`${isPromised ? html`<p>${t('complaintSent.dueOn', {date: date!, count})}</p>` : nothing}
    ${
      complaint.reporter.disclosure === 'anonymous'
        ? html`<p><b>${t('complaintSent.anonymous')}</b></p>`
        : nothing
    }`;
  }

  get #adapter(): ComplaintAdapter | undefined {
    return adapterOf<ComplaintAdapter>(this.#report.host, restAdapter);
  }

  #focus(selector: string): void {
    this.#report.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Of a 举报 and of anything anonymous the page learns nothing, not even the number. */
const isSecret = ({kind, reporter}: SentReport['complaint'], rules: ComplaintProfile | undefined): boolean =>
  reporter.disclosure === 'anonymous' || rules?.kinds.find(({id}) => id === kind)?.nature === 'report';

// Who has not said whether they give their name is not told that it is missing.
const isAskedYet = (field: string, {disclosure}: Report): boolean =>
  disclosure !== '' || !field.startsWith('reporter.') || field === 'reporter.disclosure';
