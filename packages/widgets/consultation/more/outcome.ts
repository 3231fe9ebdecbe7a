import {html, nothing, type TemplateResult} from 'lit';
import {
  consultationDigestOf,
  type Consultation,
  type Localizer,
  type Receipt,
  type Submission,
} from '@huiyin/core';
import {Difference} from '../../parts/outcome/difference.ts';
import {hotlineOf, tick, trackingLink, waiting} from '../../parts/outcome/outcome.ts';
import {ReceiptView} from '../../parts/receipt/receipt.ts';
import type {Earlier} from '../../parts/sending/earlier.ts';
import type {Question} from '../question.ts';
import {contentRows, sheetOf, type SheetOptions} from './sheet-of.ts';
import type {MoreKey} from './words.ts';

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
  readonly #difference: Difference;

  constructor(question: Question, localizer: Localizer<MoreKey>, options: OutcomeOptions) {
    this.#question = question;
    this.#localizer = localizer;
    this.#options = options;
    this.#receipt = new ReceiptView(question.host, localizer);
    this.#difference = new Difference(question.host, localizer);
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
    const {profile} = this.#question;
    const sheet = sheetOf(receipt, content, this.#options.sheetOptions(content));
    return page(
      html`${tick}${sheet.title}`,
      html`
        ${this.#promise(content, receipt)}
        <p>${t('receipt.keep')}</p>
        ${this.#difference.render(receipt, () => consultationDigestOf(content), hotlineOf(profile))}
        ${this.#receipt.rows(sheet)} ${this.#receipt.actions(sheet)} ${this.#options.earlier.renderKept(kept)}
        ${trackingLink(this.#localizer, profile)}
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
    const rows = contentRows(content, this.#options.sheetOptions(content));
    return page(
      this.#localizer.t('consultationSent.waiting'),
      waiting(this.#localizer, submission, {
        content: this.#receipt.rows({title: '', rows}),
        hotline: hotlineOf(this.#question.profile),
      }),
    );
  }
}

const page = (title: TemplateResult | string, content: TemplateResult): TemplateResult =>
  html`<section part="outcome">
    <h2 tabindex="-1">${title}</h2>
    ${content}
  </section>`;
