import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {formatQueryCode, Localizer, type TrackingAdapter} from '@huiyin/core';
import {Width} from '../parts/card/width.ts';
import {field} from '../parts/field/field.ts';
import {Enquiry, type QueryField} from './enquiry.ts';
import type {TrackerMore} from './more/more.ts';
import {styles} from './tracker.styles.ts';
import {trackerWords} from './words.ts';

export type {SentEvent, UnsentEvent} from '../parts/events.ts';
export type {RateEvent} from './rate-event.ts';

/**
 * Shows what became of a question, a report or a rating, by its number and query code, and takes what the citizen does then:
 * rates the answer, asks further, reopens, withdraws, corrects, erases.
 *
 * @summary Follows a question, a report or a rating.
 *
 * @slot - What is shown without JavaScript, or until the widget can be used: a plain form and a phone number.
 * @fires hy-send - Before sending; `preventDefault()` keeps it from being sent. `detail` is `{widget}`.
 * @fires hy-sent - The backend accepted what was sent. `detail` is `{widget, number, receivedAt}`.
 * @fires hy-queued - What was sent waits to be sent again. `detail` is `{widget, kind}`.
 * @fires hy-failed - What was sent was refused, or its fate is not known. `detail` is `{widget, kind}`.
 * @fires hy-rate - The citizen wants to give the one follow-up rating; `preventDefault()` says that the page opens the form for it, with `followUpToken`. `detail` is `{widget}`.
 * @csspart look-up - The button of the look-up form.
 * @csspart found - The page that stands in place of the look-up form.
 * @csspart steps - The list of what happened.
 * @csspart grades - The row of the five grades.
 * @csspart receipt - The lines of a receipt.
 * @csspart send - The send buttons.
 */
export class TrackerElement extends LitElement {
  static override styles = styles;

  /** The number to begin with. With `queryCode` it is looked up at once. */
  @property() number = '';

  /** Base URL of a backend that speaks the reference REST API. */
  @property() api = '';

  /** The query code, from a page that knows it. A secret, so there is no attribute. */
  @property({attribute: false}) queryCode = '';

  /** The backend itself, for anything other than the reference API at `api`. */
  @property({attribute: false}) adapter?: TrackingAdapter;

  readonly #localizer = new Localizer(this, trackerWords);
  readonly #enquiry = new Enquiry(this, this.#localizer);
  readonly #width = new Width(this);
  #more: TrackerMore | undefined;
  #loading: Promise<void> | undefined;

  /** The case token of the follow-up rating that is open to the citizen now, for a rater of the page's own. */
  get followUpToken(): string | undefined {
    return this.#more?.followUpToken;
  }

  protected override render() {
    // Without words or a backend the page's own fallback is better than half a widget.
    if (!this.#localizer.ready || !this.#enquiry.backend) return html`<slot></slot>`;
    this.#enquiry.takeOver();
    return html`
      <div class="card ${this.#width.isWide ? 'wide' : ''}" lang=${this.#localizer.language}>
        ${this.#more?.renderFound() ?? this.#renderForm()}
      </div>
    `;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('number') && !changed.has('queryCode')) return;
    const {number, queryCode} = this;
    if (number && queryCode) void this.#lookUp({number, queryCode});
    else if (this.hasUpdated) this.#more?.leave();
  }

  protected override updated(): void {
    if (this.#localizer.ready && !this.#loading) setTimeout(() => this.#loadMore().catch(() => undefined));
  }

  #renderForm() {
    const {t} = this.#localizer;
    const {message, hotline} = this.#enquiry;
    return html`
      <form novalidate autocomplete="off" @submit=${this.#onSubmit}>
        ${this.#renderField('number')} ${this.#renderField('queryCode', group)}
        <p class=${message === 'waiting' ? nothing : 'message'} id="message" role="status">
          ${message ? t(`tracker.message.${message}`, hotline) : nothing}
        </p>
        <button part="look-up">${t('tracker.lookUp')}</button>
        <p class="lost">${t('tracker.lost', hotline)}</p>
      </form>
    `;
  }

  #renderField(name: QueryField, onType?: (event: Event) => void) {
    const {t} = this.#localizer;
    const {missing, message, begun} = this.#enquiry;
    const error = missing.includes(name) ? t(`tracker.missing.${name}`) : undefined;
    const isMiss = message === 'miss';
    return field(
      {name, label: t(`tracker.${name}`), hint: t(`tracker.hint.${name}`), error},
      html`<input
        id=${name}
        type="text"
        name=${name}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        .defaultValue=${String(begun?.get(name) || this[name])}
        aria-describedby="${name}-error ${name}-hint ${isMiss ? 'message' : ''}"
        aria-invalid=${error || isMiss ? 'true' : nothing}
        @input=${onType}
        @compositionend=${onType}
        @change=${onType}
      />`,
    );
  }

  async #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const query = this.#enquiry.check(form);
    if (query) return this.#lookUp(query, true);
    await this.updateComplete;
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  /** `pressed` says that the citizen asked, so that what is found may take the focus. */
  async #lookUp(query: {number: string; queryCode: string}, pressed = false): Promise<void> {
    this.#enquiry.say('waiting');
    await this.#loadMore().catch(() => undefined);
    if (!this.#more) return this.#enquiry.say('notLoaded');
    await this.#more.lookUp(query, pressed);
  }

  /** What the form does not need comes right after the first screen; a press before that waits. */
  #loadMore(): Promise<void> {
    this.#loading ??= import('./more/more.ts').then(async ({TrackerMore}) => {
      this.#more = await TrackerMore.start(this.#enquiry);
      this.requestUpdate();
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }
}

// Grouped while it is typed at its end; a caret in the middle and an input method at work are left alone.
const group = ({target, type, isComposing}: Event & {isComposing?: boolean}): void => {
  const field = target as HTMLInputElement;
  if (type === 'input' && (isComposing || field.selectionStart !== field.value.length)) return;
  field.value = formatQueryCode(field.value);
};
