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
import {ratingContentRows} from '../../parts/receipt/rating-content-rows.ts';
import {ReceiptView} from '../../parts/receipt/receipt.ts';
import type {Sheet} from '../../parts/receipt/sheet.ts';
import type {Visit} from '../visit.ts';
import type {RaterKey} from '../words.ts';
import type {Kiosk} from './kiosk.ts';
import type {Sendings} from './sendings.ts';
import {sheetOf} from './sheet-of.ts';
import type {MoreKey} from './words.ts';

const tick = html`<svg class="tick" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9" />
  <path d="m8 12.5 2.7 2.7L16 9.5" />
</svg>`;

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
  /** Whether what the backend holds is what was sent, by receipt number; asked once each. */
  readonly #intact = new Map<string, boolean>();

  constructor(visit: Visit, localizer: Localizer<RaterKey | MoreKey>, options: OutcomeOptions) {
    this.#options = options;
    this.#visit = visit;
    this.#localizer = localizer;
    this.#receipt = new ReceiptView(visit.host, localizer);
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
      : html`${this.#receipt.actions(sheet)} ${this.#trackingLink()}
        ${this.#options.sendings.earlier.renderKept(kept)}`;
    return this.#page(
      sheet.title,
      html`<p>${t('receipt.keep')}</p>
        ${this.#sheet(sheet, content, receipt)} ${away}`,
      tick,
    );
  }

  #waiting(content: RatingContent, submission: Submission<Rating>): TemplateResult {
    const {t} = this.#localizer;
    const {state} = submission;
    const words =
      state.status === 'unknown'
        ? t('sending.unknown', this.#hotline)
        : state.status === 'sending'
          ? t('sending.sending')
          : t(state.status === 'queued' && state.stored ? 'sending.stored' : 'sending.waiting');
    const rows = ratingContentRows(content, this.#localizer, this.#visit.profile);
    return this.#page(
      t('waiting.title'),
      html`
        <p role="status">${words}</p>
        ${this.#receipt.rows({title: '', rows})}
        ${
          state.status === 'unknown'
            ? this.#clearing()
            : html`<div class="actions">
                  <button type="button" class="quiet" @click=${() => submission.retry()}>
                    ${t('sending.now')}
                  </button>
                </div>
                <p class="hint">${t('sending.hotline', this.#hotline)}</p>`
        }
      `,
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

  /** Where the portal follows a submission; nothing is drawn where it has no such page. */
  #trackingLink() {
    const url = this.#visit.profile?.portal.trackingUrl;
    return url ? html`<p><a href=${url}>${this.#localizer.t('receipt.track')}</a></p>` : nothing;
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
    const {t} = this.#localizer;
    void this.#compare(content, receipt);
    return html`
      ${
        this.#intact.get(receipt.number) === false
          ? html`<p class="message" role="alert">${t('receipt.digestDiffers', this.#hotline)}</p>`
          : nothing
      }
      ${this.#receipt.rows(sheet)}
    `;
  }

  async #compare(content: RatingContent, {number, digest}: Receipt): Promise<void> {
    if (!digest || this.#intact.has(number)) return;
    this.#intact.set(number, true);
    this.#intact.set(number, (await digestOf(content)) === digest);
    this.#visit.host.requestUpdate();
  }

  get #hotline() {
    return {hotline: this.#visit.profile?.portal.hotline ?? '12345'};
  }
}
