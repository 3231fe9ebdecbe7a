import {html} from 'lit';
import type {Complaint, ComplaintAdapter, Localizer, Signals} from '@huiyin/core';
import type {Report} from '../report.ts';
import type {SimilarReports} from '../similar/similar.ts';
import type {SimilarKey} from '../similar/words.ts';

/** In milliseconds: what comes later would only push away what is being read. */
const patience = 3000;

interface SimilarOfferOptions {
  adapter(): ComplaintAdapter | undefined;
  signals(): Signals | undefined;
  /** Keeps what is written: the page that says that a report is followed takes the place of the form. */
  onFollowed(): void;
  /** Goes on with what was written. */
  onGoOn(): void;
}

/** Published reports that may be about the same: looked up by the title alone. What shows them comes if there are any. */
export class SimilarOffer {
  readonly #report: Report;
  readonly #options: SimilarOfferOptions;
  /** By the ids of reports: whoever presses twice is one voice. */
  #keys = new Map<string, string>();
  #words: Localizer<SimilarKey> | undefined;
  #shown: SimilarReports | undefined;
  #underWay = new AbortController();

  constructor(report: Report, options: SimilarOfferOptions) {
    this.#report = report;
    this.#options = options;
  }

  /** Whether another report is followed, and what was written stands ready behind that page. */
  get isFollowed(): boolean {
    return this.#shown?.isFollowed ?? false;
  }

  /** What is offered before sending, if anything is. */
  render() {
    // The status is always in the document, so that a screen reader hears what comes into it.
    return html`<div role="status">${this.#shown?.renderTitle()}</div>
      ${this.#shown?.render()}`;
  }

  /** The page that says that a report is followed, if one is. */
  renderOutcome() {
    return this.#shown?.renderOutcome();
  }

  /** Looks for what is similar to this; `undefined` where nothing may be looked for. */
  async look(complaint: Complaint | undefined): Promise<void> {
    this.clear();
    const adapter = this.#options.adapter();
    if (!complaint || !adapter?.findSimilar) return;
    const controller = (this.#underWay = new AbortController());
    const {signal} = controller;
    const timer = setTimeout(() => controller.abort(), patience);
    try {
      const {title} = complaint;
      const {reports} = await adapter.findSimilar({title, locale: this.#report.localizer.wanted}, {signal});
      if (!reports.length) return;
      const {SimilarReports, byNearness, similarWords} = await import('../similar/similar.ts');
      this.#words ??= await this.#report.localizer.extend(similarWords);
      const shown = new SimilarReports(await byNearness(reports, complaint), this.#words, {
        ...this.#options,
        report: this.#report,
        signal,
        keys: this.#keys,
        onGoOn: () => this.#goOn(),
      });
      if (!signal.aborted) this.#show(shown);
    } catch {
      // Help that fails is no help, and no news either: the form stays as it is.
    } finally {
      clearTimeout(timer);
    }
  }

  /** Makes ready for another report, perhaps of somebody else. */
  restart(): void {
    this.#keys = new Map();
    this.clear();
  }

  /** Takes back what is offered, with what is under way. */
  clear(): void {
    this.#underWay.abort();
    this.#show(undefined);
  }

  #goOn(): void {
    this.#show(undefined);
    this.#options.onGoOn();
  }

  #show(shown: SimilarReports | undefined): void {
    this.#shown = shown;
    this.#report.host.requestUpdate();
  }
}
