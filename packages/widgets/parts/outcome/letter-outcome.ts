import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {KeysOf, Localizer, Profile, Receipt, Submission} from '@huiyin/core';
import {Difference} from './difference.ts';
import {hotlineOf, tick, trackingLink, waiting} from './outcome.ts';
import type receiptZh from '../receipt/locales/zh.json';
import {ReceiptView} from '../receipt/receipt.ts';
import type {Sheet, SheetRow} from '../receipt/sheet.ts';
import type {Earlier} from '../sending/earlier.ts';
import type sendingZh from '../sending/locales/zh.json';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

interface LetterOutcomeOptions<C> {
  localizer: Localizer<KeysOf<typeof receiptZh> | KeysOf<typeof sendingZh>>;
  earlier: Earlier<C>;
  profile(): Profile | undefined;
  digestOf(content: C): Promise<string>;
  sheetOf(content: C, receipt: Receipt): Sheet;
  rowsOf(content: C): readonly SheetRow[];
  /** What is said first, such as by when the answer comes. */
  leadOf(content: C, receipt: Receipt): unknown;
  /** The title of what waits for its receipt. */
  waitingTitle(): string;
  /** How it goes besides, such as of each file. */
  progressOf?(content: C): unknown;
  /** What the button for another letter says. */
  againLabel(): string;
  /** Opens an empty form for another letter. */
  onAgain(): void;
}

/** The pages that stand in place of a letter's form: the receipt, and what is on its way to one. */
export class LetterOutcome<C> {
  readonly #options: LetterOutcomeOptions<C>;
  readonly #receipt: ReceiptView;
  readonly #difference: Difference;

  constructor(host: Host, options: LetterOutcomeOptions<C>) {
    this.#options = options;
    this.#receipt = new ReceiptView(host, options.localizer);
    this.#difference = new Difference(host, options.localizer);
  }

  clear(): void {
    this.#receipt.clear();
  }

  render(submission: Submission<C>): TemplateResult | undefined {
    const {state, frozen, sent} = submission;
    if (state.status === 'sent') return this.#sent(sent!, state.receipt, submission.kept);
    if (frozen && submission.waiting) return this.#waiting(frozen.content, submission);
    return undefined;
  }

  #sent(content: C, receipt: Receipt, kept: string | undefined): TemplateResult {
    const {localizer, earlier, digestOf, sheetOf, leadOf, againLabel, onAgain} = this.#options;
    const profile = this.#options.profile();
    const sheet = sheetOf(content, receipt);
    return page(
      html`${tick}${sheet.title}`,
      html`
        ${leadOf(content, receipt)}
        <p>${localizer.t('receipt.keep')}</p>
        ${this.#difference.render(receipt, () => digestOf(content), hotlineOf(profile))}
        ${this.#receipt.rows(sheet)} ${this.#receipt.actions(sheet)} ${earlier.renderKept(kept)}
        ${trackingLink(localizer, profile)}
        <button type="button" class="quiet" @click=${onAgain}>${againLabel()}</button>
      `,
    );
  }

  #waiting(content: C, submission: Submission<C>): TemplateResult {
    const {localizer, rowsOf, waitingTitle, progressOf} = this.#options;
    const rows = this.#receipt.rows({title: '', rows: rowsOf(content)});
    return page(
      waitingTitle(),
      waiting(localizer, submission, {
        content: html`${progressOf?.(content)} ${rows}`,
        hotline: hotlineOf(this.#options.profile()),
      }),
    );
  }
}

const page = (title: TemplateResult | string, content: TemplateResult): TemplateResult =>
  html`<section part="outcome">
    <h2 tabindex="-1">${title}</h2>
    ${content}
  </section>`;
