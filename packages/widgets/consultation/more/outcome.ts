import {html, nothing, type TemplateResult} from 'lit';
import {
  consultationDigestOf,
  type Consultation,
  type Localizer,
  type Receipt,
  type Submission,
} from '@huiyin/core';
import {ReceiptView} from '../../parts/receipt/receipt.ts';
import type {Earlier} from '../../parts/sending/earlier.ts';
import type {Question} from '../question.ts';
import {contentRows, sheetOf, type SheetOptions} from './sheet-of.ts';
import type {MoreKey} from './words.ts';

const tick = html`<svg class="tick" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9" />
  <path d="m8 12.5 2.7 2.7L16 9.5" />
</svg>`;

interface OutcomeOptions {
  earlier: Earlier<Consultation>;
  sheetOptions(content: Consultation): SheetOptions;
  /** Opens an empty form for another question. */
  onAgain: () => void;
}

/** The pages that stand in place of the form: the receipt, and what is on its way to one. */
export class Outcome {
  readonly #question: Question;
  readonly #localizer: Localizer<MoreKey>;
  readonly #options: OutcomeOptions;
  readonly #receipt: ReceiptView;
  /** Whether what the backend holds is what was sent, by receipt number; asked once each. */
  readonly #intact = new Map<string, boolean>();

  constructor(question: Question, localizer: Localizer<MoreKey>, options: OutcomeOptions) {
    this.#question = question;
    this.#localizer = localizer;
    this.#options = options;
    this.#receipt = new ReceiptView(question.host, localizer);
  }

  clear(): void {
    this.#receipt.clear();
  }

  render(submission: Submission<Consultation>): TemplateResult | undefined {
    const {state, frozen, sent} = submission;
    if (state.status === 'sent') return this.#sent(sent!, state.receipt, submission.kept);
    if (frozen && submission.waiting) return this.#waiting(frozen.content, submission);
    return undefined;
  }

  #sent(content: Consultation, receipt: Receipt, kept: string | undefined): TemplateResult {
    const {t} = this.#localizer;
    void this.#compare(content, receipt);
    const sheet = sheetOf(receipt, content, this.#options.sheetOptions(content));
    return page(
      html`${tick}${sheet.title}`,
      html`
        ${this.#promise(content, receipt)}
        <p>${t('receipt.keep')}</p>
        ${
          this.#intact.get(receipt.number) === false
            ? html`<p class="message" role="alert">${t('receipt.digestDiffers', this.#hotline)}</p>`
            : nothing
        }
        ${this.#receipt.rows(sheet)} ${this.#receipt.actions(sheet)} ${this.#options.earlier.renderKept(kept)}
        ${this.#trackingLink()}
        <button type="button" class="quiet" @click=${this.#options.onAgain}>
          ${t('consultationSent.again')}
        </button>
      `,
    );
  }

  /** By when the answer comes, in the words in which it was promised. */
  #promise({replyWanted}: Consultation, {dueOn}: Receipt) {
    const count = this.#question.rules?.replyWorkingDays;
    if (!replyWanted || !dueOn || count === undefined) return nothing;
    const date = this.#localizer.date(dueOn);
    return html`<p>${this.#localizer.t('consultationSent.dueOn', {date, count})}</p>`;
  }

  #waiting(content: Consultation, submission: Submission<Consultation>): TemplateResult {
    const {t} = this.#localizer;
    const {state} = submission;
    const words =
      state.status === 'unknown'
        ? t('sending.unknown', this.#hotline)
        : state.status === 'sending'
          ? t('sending.sending')
          : t(state.status === 'queued' && state.stored ? 'sending.stored' : 'sending.waiting');
    return page(
      t('consultationSent.waiting'),
      html`
        <p role="status">${words}</p>
        ${this.#receipt.rows({title: '', rows: contentRows(content, this.#options.sheetOptions(content))})}
        ${
          state.status === 'unknown'
            ? nothing
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

  /** Where the portal follows a submission; nothing is drawn where it has no such page. */
  #trackingLink() {
    const url = this.#question.profile?.portal.trackingUrl;
    return url ? html`<p><a href=${url}>${this.#localizer.t('receipt.track')}</a></p>` : nothing;
  }

  async #compare(content: Consultation, {number, digest}: Receipt): Promise<void> {
    if (!digest || this.#intact.has(number)) return;
    this.#intact.set(number, true);
    this.#intact.set(number, (await consultationDigestOf(content)) === digest);
    this.#question.host.requestUpdate();
  }

  get #hotline() {
    return {hotline: this.#question.profile?.portal.hotline ?? '12345'};
  }
}

const page = (title: TemplateResult | string, content: TemplateResult): TemplateResult =>
  html`<section part="outcome">
    <h2 tabindex="-1">${title}</h2>
    ${content}
  </section>`;
