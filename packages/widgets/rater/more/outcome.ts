import {html, nothing, type TemplateResult} from 'lit';
import {
  dayIn,
  digestOf,
  type CaseState,
  type GivenRating,
  type Localizer,
  type Rating,
  type RatingContent,
  type Receipt,
  type Submission,
} from '@huiyin/core';
import {Difference} from '../../parts/outcome/difference.ts';
import {hotlineOf, tick, trackingLink, waiting} from '../../parts/outcome/outcome.ts';
import {ratingContentRows} from '../../parts/receipt/rating-content-rows.ts';
import {ReceiptView} from '../../parts/receipt/receipt.ts';
import type {Sheet} from '../../parts/receipt/sheet.ts';
import type {Visit} from '../visit.ts';
import type {RaterKey} from '../words.ts';
import type {Kiosk} from './kiosk.ts';
import type {Sendings} from './sendings.ts';
import {sheetOf} from './sheet-of.ts';
import type {MoreKey} from './words.ts';

interface SentOptions {
  kiosk: Kiosk | undefined;
  /** The key of the receipt on this device, where it is kept. */
  kept: string | undefined;
}

interface OutcomeOptions {
  sendings: Sendings;
  /** Opens the form once more, for the one follow-up rating (追评) with this token. */
  onFollowUp: (caseToken: string) => void;
  /** Throws away what the page shows, and opens the form. */
  onClear: () => void;
}

/** The pages that stand in place of the form: receipt, waiting, already rated, closed, expired. */
export class Outcome {
  readonly #visit: Visit;
  readonly #localizer: Localizer<RaterKey | MoreKey>;
  readonly #receipt: ReceiptView;
  readonly #options: OutcomeOptions;
  readonly #difference: Difference;

  constructor(visit: Visit, localizer: Localizer<RaterKey | MoreKey>, options: OutcomeOptions) {
    this.#options = options;
    this.#visit = visit;
    this.#localizer = localizer;
    this.#receipt = new ReceiptView(visit.host, localizer);
    this.#difference = new Difference(visit.host, localizer);
  }

  clear(): void {
    this.#receipt.clear();
  }

  render(kiosk: Kiosk | undefined): TemplateResult | undefined {
    const submission = this.#options.sendings.current;
    const {caseState, failure, followUpToken} = this.#visit;
    const {state, frozen} = submission;
    if (state.status === 'sent' && !state.duplicate) {
      return this.#sent(submission.sent!, state.receipt, {kiosk, kept: submission.kept});
    }
    if (frozen && submission.waiting) return this.#waiting(frozen.content, submission);
    if (failure === 'expired' || (state.status === 'failed' && state.kind === 'expired'))
      return this.#expired();
    if (caseState?.status === 'closed') return this.#closed();
    if (caseState?.status === 'rated' && !followUpToken) return this.#rated(caseState);
    return undefined;
  }

  #sent(content: RatingContent, receipt: Receipt, {kiosk, kept}: SentOptions): TemplateResult {
    const {t} = this.#localizer;
    const sheet = sheetOf(t('receipt.title'), receipt, content, this.#localizer, this.#visit.profile);
    const away = kiosk
      ? kiosk.renderTakeAway(sheet)
      : html`${this.#receipt.actions(sheet)} ${trackingLink(this.#localizer, this.#visit.profile)}
        ${this.#options.sendings.earlier.renderKept(kept)}`;
    return this.#page(
      sheet.title,
      html`<p>${t('receipt.keep')}</p>
        ${this.#sheet(sheet, content, receipt)} ${away}`,
      tick,
    );
  }

  #waiting(content: RatingContent, submission: Submission<Rating>): TemplateResult {
    const rows = ratingContentRows(content, this.#localizer, this.#visit.profile);
    return this.#page(
      this.#localizer.t('waiting.title'),
      html`${waiting(this.#localizer, submission, {
        content: this.#receipt.rows({title: '', rows}),
        hotline: this.#hotline,
      })}
      ${this.#clearing()}`,
    );
  }

  // On the page of the press it stays on the screen; later there must be a way back to the form.
  #clearing() {
    if (!this.#options.sendings.isOldAndUnknown) return nothing;
    return html`<button type="button" class="quiet" @click=${this.#options.onClear}>
      ${this.#localizer.t('sending.earlier.clear')}
    </button>`;
  }

  #rated({ratings, followUp}: CaseState & {status: 'rated'}): TemplateResult {
    const {t} = this.#localizer;
    return this.#page(
      t('rated.title'),
      html`
        ${ratings.map((given) => this.#given(given))}
        ${
          followUp
            ? html`<p>${t('rated.offer', {date: this.#lastDay(followUp.until)})}</p>
                <button
                  type="button"
                  class="quiet"
                  @click=${() => this.#options.onFollowUp(followUp.caseToken)}
                >
                  ${t('rated.start')}
                </button>`
            : nothing
        }
      `,
    );
  }

  #lastDay(moment: string): string {
    const timeZone = this.#visit.profile?.calendar.timeZone ?? 'Asia/Shanghai';
    return this.#localizer.date(dayIn(timeZone, new Date(moment)));
  }

  #given({ratingNumber, provenance, content, receipt}: GivenRating): TemplateResult {
    const {t} = this.#localizer;
    const name = provenance === 'default' ? 'default' : ratingNumber === 1 ? 'first' : 'followUp';
    const sheet = sheetOf(t(`rated.${name}`), receipt, content, this.#localizer, this.#visit.profile);
    return html`<h3>${sheet.title}</h3>
      ${this.#sheet(sheet, content, receipt)} ${this.#receipt.actions(sheet)}`;
  }

  #closed(): TemplateResult {
    return this.#page(
      this.#localizer.t('closed.title'),
      html`<p>${this.#localizer.t('closed.text', this.#hotline)}</p>`,
    );
  }

  #expired(): TemplateResult {
    return this.#page(
      this.#localizer.t('expired.title'),
      html`<p>${this.#localizer.t('expired.text', this.#hotline)}</p>`,
    );
  }

  #page(
    title: string,
    content: TemplateResult,
    mark: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<section part="outcome">
      <h2 tabindex="-1">${mark}${title}</h2>
      ${content}
    </section>`;
  }

  #sheet(sheet: Sheet, content: RatingContent, receipt: Receipt): TemplateResult {
    return html`
      ${this.#difference.render(receipt, () => digestOf(content), this.#hotline)} ${this.#receipt.rows(sheet)}
    `;
  }

  get #hotline() {
    return hotlineOf(this.#visit.profile);
  }
}
