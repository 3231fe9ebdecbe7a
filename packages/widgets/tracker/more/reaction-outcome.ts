import {html, nothing, type TemplateResult} from 'lit';
import {
  reactionDigestOf,
  type Reaction,
  type Receipt,
  type SentReaction,
  type Submission,
} from '@huiyin/core';
import {Difference} from '../../parts/outcome/difference.ts';
import {tick, waiting} from '../../parts/outcome/outcome.ts';
import {ReceiptView} from '../../parts/receipt/receipt.ts';
import {receiptRows, some} from '../../parts/receipt/receipt-rows.ts';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import type {Enquiry} from '../enquiry.ts';
import {gradeOf} from './step.ts';
import type {TrackedWords} from './words.ts';

/** What became of something that a citizen sent after the first receipt: it waits, or has a receipt of its own. */
export class ReactionOutcome {
  readonly #enquiry: Enquiry;
  readonly #words: TrackedWords;
  readonly #view: ReceiptView;
  readonly #difference: Difference;
  #sent: {reaction: Reaction; receipt: Receipt} | undefined;

  constructor(enquiry: Enquiry, words: TrackedWords) {
    this.#enquiry = enquiry;
    this.#words = words;
    this.#view = new ReceiptView(enquiry.host, words);
    this.#difference = new Difference(enquiry.host, words);
  }

  /** Puts the receipt on the screen. */
  show(reaction: Reaction, receipt: Receipt): void {
    this.#sent = {reaction, receipt};
  }

  clear(): void {
    this.#sent = undefined;
    this.#view.clear();
  }

  renderReceipt(): TemplateResult | typeof nothing {
    if (!this.#sent) return nothing;
    const {reaction, receipt} = this.#sent;
    const {t} = this.#words;
    const {profile, hotline} = this.#enquiry;
    const title = t(`reaction.done.${reaction.action}`);
    const rows = [...receiptRows(receipt, this.#words, profile), ...this.#said(reaction)];
    return html`<section class="done">
      <h2 tabindex="-1">${tick}${title}</h2>
      ${this.#difference.render(receipt, () => reactionDigestOf(reaction), hotline)}
      ${this.#view.rows({title, rows})} ${this.#view.actions({title, rows})}
    </section>`;
  }

  renderWaiting(submission: Submission<SentReaction>): TemplateResult {
    const rows = this.#said(submission.frozen!.content.reaction);
    const content = this.#view.rows({title: '', rows});
    return html`<section class="waiting promise">
      <h2 tabindex="-1">${this.#words.t('reaction.waiting')}</h2>
      ${waiting(this.#words, submission, {content, hotline: this.#enquiry.hotline})}
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
}
