import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {Localizer, type ComplaintAdapter} from '@huiyin/core';
import {promise} from '../parts/asker/promise.ts';
import {Width} from '../parts/card/width.ts';
import {letCompose} from '../parts/form/let-compose.ts';
import {notAccepted} from '../parts/not-accepted/not-accepted.ts';
import {styles} from './complaint.styles.ts';
import type {IsolatedForm} from './isolated/isolated-form.ts';
import type {ComplaintMore} from './more/more.ts';
import {questionField} from './question-field.ts';
import {Report, type KnownReporter} from './report.ts';
import {checkStep, type Step} from './steps.ts';
import {complaintWords} from './words.ts';

export type {SentEvent, UnsentEvent} from '../parts/events.ts';
export type {KnownReporter} from './report.ts';

/**
 * Takes a complaint, a report of a wrong, a call for help or a suggestion to the county (投诉举报), with photos and a
 * place, by name, in confidence or anonymously, and gives a receipt with the day of the answer. An anonymous one leaves
 * nothing on the device.
 *
 * @summary Reports something to the county.
 *
 * @slot - What is shown without JavaScript, or until the widget can be used: a link to a plain form and a phone number.
 * @fires hy-send - Before sending; `preventDefault()` keeps the report from being sent. `detail` is `{widget}`.
 * @fires hy-sent - The backend accepted the report. `detail` is `{widget, number, receivedAt}`; of a 举报 and of anything anonymous only `{widget}`.
 * @fires hy-queued - The report waits to be sent again. `detail` is `{widget, kind}`.
 * @fires hy-failed - The report was refused, or its fate is not known. `detail` is `{widget, kind}`.
 * @fires hy-followed - It is the same as in a published report, which is followed instead. `detail` is `{widget}`.
 * @csspart step - One step of the form: a screen on a phone.
 * @csspart outcome - The page that stands in place of the form: receipt, waiting, a report that is followed.
 * @csspart similar - Published reports that may be about the same, before sending.
 * @csspart receipt - The lines of a receipt.
 * @csspart send - The button that leads on, and at last sends.
 */
export class ComplaintElement extends LitElement {
  static override styles = styles;

  /** Base URL of a backend that speaks the reference REST API. */
  @property() api = '';

  /** Where it is reported: `pc`, `mobile` or `qr`; by the device unless given. */
  @property() channel = '';

  /** Whether the form stands in a frame of the backend's own origin, where no script of this page can read it. */
  @property({type: Boolean}) isolated = false;

  /** The backend itself, for anything other than the reference API at `api`. */
  @property({attribute: false}) adapter?: ComplaintAdapter;

  /** What a signed-in portal knows of its user. It is used only by those who give their name, who see and can change it. */
  @property({attribute: false}) reporter?: KnownReporter;

  readonly #localizer = new Localizer(this, complaintWords);
  readonly #report = new Report(this, this.#localizer);
  readonly #width = new Width(this);
  #more: ComplaintMore | undefined;
  #isolatedForm: IsolatedForm | undefined;
  #loading: Promise<void> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A framework may set it when something else is on its way already.
    if (changed.has('isolated')) this.#loading = undefined;
  }

  protected override render() {
    if (this.isolated) return this.#isolatedForm?.render() ?? html`<slot></slot>`;
    const {backend, rules} = this.#report;
    // Without words, a backend or the county's own questions the page's fallback is better than half a widget.
    if (!this.#localizer.ready || !backend || !rules) return html`<slot></slot>`;
    this.#report.takeOver();
    return html`
      <div class="card ${this.#width.isWide ? 'wide' : ''}" lang=${this.#localizer.language}>
        ${this.#more?.renderOutcome() ?? keyed(this.#report.round, this.#renderForm())}
      </div>
    `;
  }

  protected override updated(): void {
    // On a slow line it would keep the county's questions waiting.
    const isFirstThere = this.isolated || this.#report.rules;
    if (this.#localizer.ready && isFirstThere && !this.#loading)
      setTimeout(() => this.#loadMore().catch(() => undefined));
  }

  #renderForm() {
    const {t} = this.#localizer;
    const {message, rules, profile, isChecked} = this.#report;
    if (!rules || !profile) return nothing;
    const more = this.#more;
    // The button is never disabled: that would drop keyboard focus while sending.
    return html`
      <form novalidate @submit=${this.#onSubmit} @keydown=${letCompose} @input=${() => more?.changed()}>
        <div ?hidden=${!this.#isFirst}>
          ${more?.renderEarlier()}
          <p>${t('complaintForm.lead')}</p>
          ${notAccepted(t('complaintForm.notAccepted'), rules.notAccepted)}
        </div>
        ${more?.renderSummary()} ${rules.steps.map((step) => this.#renderStep(step))}
        ${isChecked ? html`<section class="step alone" part="step">${more?.renderCheck()}</section>` : nothing}
        <div ?hidden=${!isChecked}>${promise(this.#localizer, rules.replyWorkingDays, profile)}</div>
        <input class="trap" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
        <p class="message" role="alert">${message ? t(`complaintForm.${message}`) : nothing}</p>
        <div class="onward">
          <button part="send">${t(`complaintForm.${this.#onward}`)}</button>
          ${
            this.#isFirst
              ? nothing
              : html`<button type="button" class="quiet" @click=${this.#onBack}>
                  ${t('complaintForm.back')}
                </button>`
          }
        </div>
        ${more?.renderProgress()}
      </form>
    `;
  }

  /** Every step stays in the document, so that nothing is lost by going back. */
  #renderStep(step: Step) {
    const {asked, steps, localizer} = this.#report;
    const number = steps.indexOf(step) + 1;
    const keepsDraft = step.questions.some(({type}) => type === 'text');
    const isShown = this.#isShown(step);
    // One page that becomes narrow stays where somebody writes. What is pressed does not take the focus everywhere.
    const stay = () => {
      if (isShown) this.#report.at = step.id;
    };
    return html`<section
      class="step ${this.#isOnePage ? '' : 'alone'}"
      part="step"
      ?hidden=${!isShown}
      @focusin=${stay}
      @change=${stay}
    >
      ${
        this.#isOnePage
          ? nothing
          : html`<p class="count">${localizer.t('complaintForm.step', {number, total: steps.length + 1})}</p>`
      }
      <h2 tabindex="-1" id="step-${step.id}" lang=${step.title.lang}>${step.title.text}</h2>
      ${step.questions.map(
        (question) =>
          html`<div ?hidden=${!asked.includes(question)}>
            ${questionField(this.#report, question, this.#more?.form)}
          </div>`,
      )}
      ${keepsDraft ? this.#more?.renderChoices() : nothing}
    </section>`;
  }

  get #isOnePage(): boolean {
    return this.#width.isWide;
  }

  get #isFirst(): boolean {
    const {steps, isChecked} = this.#report;
    return !isChecked && (this.#isOnePage || this.#step === steps[0]);
  }

  /** The step that a phone shows; the first one, where the one it was at is no longer asked. */
  get #step(): Step | undefined {
    const {steps, at} = this.#report;
    return steps.find(({id}) => id === at) ?? steps[0];
  }

  #isShown(step: Step): boolean {
    if (this.#report.isChecked || !this.#report.steps.includes(step)) return false;
    return this.#isOnePage || step === this.#step;
  }

  get #onward(): 'next' | 'toCheck' | 'send' {
    const {steps, isChecked} = this.#report;
    if (isChecked) return 'send';
    return this.#isOnePage || this.#step === steps[steps.length - 1] ? 'toCheck' : 'next';
  }

  async #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (!this.#more) this.#report.set({message: 'waiting'});
    await this.#loadMore().catch(() => undefined);
    this.#report.set({message: this.#more ? undefined : 'notLoaded'});
    if (this.#report.isChecked) return this.#more?.send();
    const {steps} = this.#report;
    const left = this.#isOnePage ? steps : steps.filter((step) => step === this.#step);
    const next = this.#isOnePage ? undefined : steps[steps.indexOf(this.#step!) + 1];
    await this.#more?.goOn(left, next?.id ?? checkStep);
  }

  #onBack() {
    const {steps, isChecked} = this.#report;
    const at = isChecked ? steps.length : steps.indexOf(this.#step!);
    this.#more?.goTo(this.#isOnePage ? '' : (steps[at - 1]?.id ?? ''));
  }

  /** What the rest of the first screen does not need comes right after it; a press before that waits. */
  #loadMore(): Promise<void> {
    this.#loading ??= this.isolated ? this.#isolate() : this.#complete();
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #complete(): Promise<void> {
    const {ComplaintMore} = await import('./more/more.ts');
    this.#more = await ComplaintMore.start(this.#report);
    this.requestUpdate();
  }

  async #isolate(): Promise<void> {
    const {IsolatedForm} = await import('./isolated/isolated-form.ts');
    this.#isolatedForm ??= await IsolatedForm.start(this, this.#localizer);
    this.requestUpdate();
  }
}
