import {html, nothing, type TemplateResult} from 'lit';
import {
  reactionDigestOf,
  type Reaction,
  type Receipt,
  type SentReaction,
  type Submission,
} from '@huiyin/core';
import {ReceiptView} from '../../parts/receipt/receipt.ts';
import {receiptRows, some} from '../../parts/receipt/receipt-rows.ts';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import type {Enquiry} from '../enquiry.ts';
import {gradeOf} from './step.ts';
import type {TrackedWords} from './words.ts';

const tick = html`<svg class="tick" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9" />
  <path d="m8 12.5 2.7 2.7L16 9.5" />
</svg>`;

/** What became of something that a citizen sent after the first receipt: it waits, or has a receipt of its own. */
export class ReactionOutcome {
  readonly #enquiry: Enquiry;
  readonly #words: TrackedWords;
  readonly #view: ReceiptView;
  #sent: {reaction: Reaction; receipt: Receipt; differs: boolean} | undefined;

  constructor(enquiry: Enquiry, words: TrackedWords) {
    this.#enquiry = enquiry;
    this.#words = words;
    this.#view = new ReceiptView(enquiry.host, words);
  }

  /** Puts the receipt on the screen. */
  show(reaction: Reaction, receipt: Receipt): void {
    this.#sent = {reaction, receipt, differs: false};
    void this.#compare(reaction, receipt);
  }

  clear(): void {
    this.#sent = undefined;
    this.#view.clear();
  }

  renderReceipt(): TemplateResult | typeof nothing {
    if (!this.#sent) return nothing;
    const {reaction, receipt, differs} = this.#sent;
    const {t} = this.#words;
    const {profile, hotline} = this.#enquiry;
    const title = t(`reaction.done.${reaction.action}`);
    const rows = [...receiptRows(receipt, this.#words, profile), ...this.#said(reaction)];
    return html`<section class="done">
      <h2 tabindex="-1">${tick}${title}</h2>
      ${differs ? html`<p class="message" role="alert">${t('receipt.digestDiffers', hotline)}</p>` : nothing}
      ${this.#view.rows({title, rows})} ${this.#view.actions({title, rows})}
    </section>`;
  }

  renderWaiting(submission: Submission<SentReaction>): TemplateResult {
    const {t} = this.#words;
    const {hotline} = this.#enquiry;
    const {state, frozen} = submission;
    const isUnknown = state.status === 'unknown';
    const words = isUnknown ? 'unknown' : state.status === 'sending' ? 'sending' : 'waiting';
    return html`<section class="waiting promise">
      <h2 tabindex="-1">${t('reaction.waiting')}</h2>
      <p role="status">${t(`sending.${words}`, hotline)}</p>
      ${this.#view.rows({title: '', rows: this.#said(frozen!.content.reaction)})}
      ${
        isUnknown
          ? nothing
          : html`<div class="actions">
                <button type="button" class="quiet" @click=${() => submission.retry()}>
                  ${t('sending.now')}
                </button>
              </div>
              <p>${t('sending.hotline', hotline)}</p>`
      }
    </section>`;
  }

  #said(reaction: Reaction): SheetRow[] {
    const {t} = this.#words;
    const row = (label: string) => (value: string) => ({label, value, kind: 'words' as const});
    return [
      {label: t('reaction.action'), value: t(`reaction.name.${reaction.action}`)},
      ...('grade' in reaction
        ? [{label: t('receipt.grade'), value: gradeOf(reaction.grade, this.#words, this.#enquiry.profile)}]
        : []),
      ...('text' in reaction ? some(reaction.text, row(t('reaction.said'))) : []),
      ...('phone' in reaction
        ? (['name', 'phone', 'email'] as const).flatMap((name) =>
            some(reaction[name], row(t(`reaction.contact.${name}`))),
          )
        : []),
    ];
  }

  async #compare(reaction: Reaction, receipt: Receipt): Promise<void> {
    if (!receipt.digest || (await reactionDigestOf(reaction)) === receipt.digest) return;
    if (this.#sent?.receipt !== receipt) return;
    this.#sent.differs = true;
    this.#enquiry.host.requestUpdate();
  }
}
