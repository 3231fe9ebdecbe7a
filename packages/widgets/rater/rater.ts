import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {Localizer, type RatingAdapter} from '@huiyin/core';
import {grades} from '../parts/grades/grades.ts';
import {Width} from '../parts/card/width.ts';
import type {RaterMore} from './more/more.ts';
import {styles} from './rater.styles.ts';
import {Visit} from './visit.ts';
import {raterWords} from './words.ts';

export type {SentEvent, UnsentEvent} from '../parts/events.ts';

/**
 * Asks how a handled case went, in the five national grades, and gives a receipt (好差评).
 *
 * @summary Rates a handled case.
 *
 * @slot - What is shown without JavaScript, or until the widget can be used: a plain form and a phone number.
 * @fires hy-send - Before sending; `preventDefault()` keeps the rating from being sent. `detail` is `{widget}`.
 * @fires hy-sent - The backend accepted the rating. `detail` is `{widget, number, receivedAt}`.
 * @fires hy-queued - The rating waits to be sent again. `detail` is `{widget, kind}`.
 * @fires hy-failed - The rating was refused, or its fate is not known. `detail` is `{widget, kind}`.
 * @csspart grades - The row of the five grades.
 * @csspart outcome - The page that stands in place of the form: receipt, waiting, already rated, closed, expired.
 * @csspart receipt - The lines of a receipt.
 * @csspart send - The send button.
 */
export class RaterElement extends LitElement {
  static override styles = styles;

  /** The signed token of the handled case, from the portal's own server. */
  @property({attribute: 'case-token'}) caseToken = '';

  /** Base URL of a backend that speaks the reference REST API. */
  @property() api = '';

  /** Where the rating is given: `pc`, `mobile`, `qr`, `hall-tablet`, `hall-kiosk`, `phone` or `sms`. */
  @property() channel = '';

  /** For a shared screen in a service hall: large, in memory only, blank again after a rest. */
  @property({type: Boolean, reflect: true}) kiosk = false;

  /** The backend itself, for anything other than the reference API at `api`. */
  @property({attribute: false}) adapter?: RatingAdapter;

  readonly #localizer = new Localizer(this, raterWords);
  readonly #visit = new Visit(this, this.#localizer);
  readonly #width = new Width(this);
  #more: RaterMore | undefined;
  #loading: Promise<void> | undefined;

  protected override render() {
    // Without words, a backend or a case the page's own fallback is better than half a widget.
    const possible = this.#localizer.ready && this.#visit.backend && (this.caseToken || this.kiosk);
    if (!possible) return html`<slot></slot>`;
    this.#visit.takeOver();
    return html`
      <div class="card ${this.#width.isWide ? 'wide' : ''}" lang=${this.#localizer.language}>
        ${this.caseToken ? this.#renderCase() : nothing}
        ${this.#more?.renderOutcome() ?? (this.caseToken ? this.#renderForm() : nothing)}
      </div>
    `;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('caseToken') && this.hasUpdated) this.#more?.restart();
  }

  protected override updated(): void {
    // From then on there is a backend, and a case.
    if (this.#visit.begun && !this.#loading) setTimeout(() => this.#loadMore().catch(() => undefined));
  }

  #renderCase() {
    const {caseState, failure} = this.#visit;
    const {t} = this.#localizer;
    if (failure === 'expired') return nothing;
    if (!caseState) return html`<p class="case">${failure ? t('rater.caseUnknown') : nothing}</p>`;
    const {matter, department, handledOn} = caseState.case;
    const date = this.#localizer.date(handledOn);
    return html`
      <p class="case">
        <b lang=${matter.lang}>${matter.text}</b>
        <span lang=${department.lang}>${department.text}</span> · ${t('rater.handledOn', {date})}
      </p>
    `;
  }

  #renderForm() {
    const {t} = this.#localizer;
    const {grade, message, profile} = this.#visit;
    // The button is never disabled: that would drop keyboard focus while sending.
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        <fieldset aria-describedby="message">
          <legend>${this.#more?.question ?? t('rater.question')}</legend>
          ${grades({
            t,
            chosen: grade,
            onChoose: (chosen) => this.#visit.choose(chosen),
            labels: profile?.rating.grades,
          })}
        </fieldset>
        ${this.#more?.renderDetails()}
        <p id="message" class="message" role="alert">${message ? t(`rater.${message}`) : nothing}</p>
        <button part="send">${t('rater.send')}</button>
        ${this.#more?.renderProgress()}
      </form>
    `;
  }

  async #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!this.#visit.grade) {
      this.#visit.say('chooseGrade');
      form.querySelector('input')?.focus();
      return;
    }
    if (!this.#more) this.#visit.say('waiting');
    await this.#loadMore().catch(() => undefined);
    this.#visit.say(this.#more ? undefined : 'notLoaded');
    await this.#more?.send(form);
  }

  /** What the first choice does not need comes right after the first screen; a press before that waits. */
  #loadMore(): Promise<void> {
    this.#loading ??= import('./more/more.ts').then(async ({RaterMore}) => {
      this.#more = await RaterMore.start(this.#visit);
      this.requestUpdate();
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }
}
