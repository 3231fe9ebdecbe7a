import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {Localizer, type Asker, type ConsultationAdapter} from '@huiyin/core';
import {Width} from '../parts/card/width.ts';
import {letCompose} from '../parts/form/let-compose.ts';
import {notAccepted} from '../parts/not-accepted/not-accepted.ts';
import {answerFields} from './answer-fields.ts';
import {askerFields} from './asker-fields.ts';
import {styles} from './consultation.styles.ts';
import type {ConsultationMore} from './more/more.ts';
import {Question} from './question.ts';
import {questionFields} from './question-fields.ts';
import {consultationWords} from './words.ts';

export type {SentEvent, UnsentEvent} from '../parts/events.ts';

/**
 * Takes a question to the county, which finds out who answers it, and gives a receipt with the day of the answer (政务咨询).
 *
 * @summary Asks the county a question.
 *
 * @slot - What is shown without JavaScript, or until the widget can be used: a link to a plain form and a phone number.
 * @fires hy-send - Before sending; `preventDefault()` keeps the question from being sent. `detail` is `{widget}`.
 * @fires hy-sent - The backend accepted the question. `detail` is `{widget, number, receivedAt}`.
 * @fires hy-queued - The question waits to be sent again. `detail` is `{widget, kind}`.
 * @fires hy-failed - The question was refused, or its fate is not known. `detail` is `{widget, kind}`.
 * @csspart suggestions - Published answers and guides that may answer the question already.
 * @csspart outcome - The page that stands in place of the form: receipt, waiting.
 * @csspart receipt - The lines of a receipt.
 * @csspart send - The send button.
 */
export class ConsultationElement extends LitElement {
  static override styles = styles;

  /** Base URL of a backend that speaks the reference REST API. */
  @property() api = '';

  /** Where the question is asked: `pc`, `mobile` or `qr`; by the device unless given. */
  @property() channel = '';

  /** The address of a guide, with `{taskCode}` in it. With it guides that fit the question are shown below its title. */
  @property({attribute: 'guide-url'}) guideUrl = '';

  /** The backend itself, for anything other than the reference API at `api`. */
  @property({attribute: false}) adapter?: ConsultationAdapter;

  /** What a signed-in portal knows of its user. The citizen sees it and can change it. */
  @property({attribute: false}) asker?: Partial<Asker>;

  readonly #localizer = new Localizer(this, consultationWords);
  readonly #question = new Question(this, this.#localizer);
  readonly #width = new Width(this);
  #more: ConsultationMore | undefined;
  #loading: Promise<void> | undefined;

  protected override render() {
    const {backend, profile, rules} = this.#question;
    // Without words, a backend or questions that are taken the page's own fallback is better than half a widget.
    const possible = this.#localizer.ready && backend && (rules || !profile);
    if (!possible) return html`<slot></slot>`;
    this.#question.takeOver();
    return html`
      <div class="card ${this.#width.isWide ? 'wide' : ''}" lang=${this.#localizer.language}>
        ${this.#more?.renderOutcome() ?? keyed(this.#question.round, this.#renderForm())}
      </div>
    `;
  }

  protected override updated(): void {
    const isUsable = this.#localizer.ready && this.#question.backend;
    if (isUsable && !this.#loading) setTimeout(() => this.#loadMore().catch(() => undefined));
  }

  #renderForm() {
    const {t} = this.#localizer;
    const {message, profile, rules} = this.#question;
    const more = this.#more;
    // The button is never disabled: that would drop keyboard focus while sending.
    return html`
      <form
        novalidate
        @submit=${this.#onSubmit}
        @keydown=${letCompose}
        @input=${() => more?.changed()}
        @change=${() => more?.settled()}
      >
        ${more?.renderEarlier()} ${more?.renderSummary()}
        <p>${t('consultation.lead')}</p>
        ${notAccepted(t('consultation.notAccepted'), rules?.notAccepted)}
        ${questionFields(this.#question, more)} ${more?.renderChoices()}
        ${
          profile && rules
            ? html`${askerFields(this.#question, rules, more)} ${answerFields(this.#question, rules, profile)}`
            : nothing
        }
        <input class="trap" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
        <p class="message" role="alert">${message ? t(`consultation.${message}`) : nothing}</p>
        <button part="send">${t('consultation.send')}</button>
        ${more?.renderProgress()}
      </form>
    `;
  }

  async #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!this.#more) this.#question.set({message: 'waiting'});
    await this.#loadMore().catch(() => undefined);
    this.#question.set({message: this.#more ? undefined : 'notLoaded'});
    await this.#more?.send(form);
  }

  /** What writing does not need comes right after the form; a press before that waits. */
  #loadMore(): Promise<void> {
    this.#loading ??= import('./more/more.ts').then(async ({ConsultationMore}) => {
      this.#more = await ConsultationMore.start(this.#question);
      this.requestUpdate();
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }
}
