import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {isUnsent, Submission} from '@huiyin/core';
import type {Frozen, KeysOf, Localizer, Outbox, OutboxEntry, Profile, SubmissionOptions} from '@huiyin/core';
import {question} from '../question.ts';
import type receiptZh from '../receipt/locales/zh.json';
import {momentOf} from '../receipt/moment-of.ts';
import {receiptRows} from '../receipt/receipt-rows.ts';
import {ReceiptView} from '../receipt/receipt.ts';
import type {SheetRow} from '../receipt/sheet.ts';
import {contentOf, receiptOf, statusOf, type EarlierItem, type ItemStatus} from './earlier-item.ts';
import type zh from './locales/zh.json';

type Key = KeysOf<typeof zh> | KeysOf<typeof receiptZh>;
type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** For so many milliseconds a receipt is news to whoever opens the page. */
const freshness = 10 * 60_000;

interface EarlierOptions<C> {
  /** The backend of now, and how something is sent to it again. `undefined` while there is none. */
  backend(): {outbox: Outbox<C>; optionsFor(content: C): SubmissionOptions<C>} | undefined;
  profile(): Profile | undefined;
  /** What the citizen wrote, in the words that they saw. */
  rowsOf(content: C): readonly SheetRow[];
  /** What puts refused words back into the form; `undefined` where there is no form for them. */
  takeUpOf?(frozen: Frozen<C>): (() => unknown) | undefined;
  /** Entries that the widget shows and sends itself. */
  isOwn?(entry: OutboxEntry<C>): boolean;
}

/**
 * What was sent earlier on this device and how it stands: received, saved here, not known, not sent. It can be read
 * again, sent now, and cleared. What waits is on its way again from the start.
 */
export class Earlier<C> implements ReactiveController {
  readonly #host: Host;
  readonly #localizer: Localizer<Key>;
  readonly #options: EarlierOptions<C>;
  readonly #receipt: ReceiptView;
  #items: readonly EarlierItem<C>[] = [];
  /** The key of what is asked about before it is thrown away. */
  #asked: string | undefined;
  /** The one whose button was pressed, which goes away when it is settled. */
  #retried: string | undefined;
  readonly #cleared = new Set<string>();
  /** When it was first read what is on the device. */
  #readAt: number | undefined;

  constructor(host: Host, localizer: Localizer<Key>, options: EarlierOptions<C>) {
    this.#host = host;
    this.#localizer = localizer;
    this.#options = options;
    this.#receipt = new ReceiptView(host, localizer);
    host.addController(this);
  }

  hostUpdated(): void {
    const item = this.#items.find(({entry}) => entry.key === this.#retried);
    if (!item || isOnItsWay(statusOf(item))) return;
    this.#retried = undefined;
    if (!(this.#host.renderRoot as ShadowRoot).activeElement) this.#focus(summary);
  }

  /** Reads what is on the device and goes on sending what waits. May be called again when that may have changed. */
  async start(): Promise<void> {
    const {isOwn, backend} = this.#options;
    const outbox = backend()?.outbox;
    const entries = (await outbox?.entries()) ?? [];
    if (outbox) this.#readAt ??= Date.now();
    for (const {entry, submission} of this.#items) if (isOwn?.(entry)) submission?.giveUp();
    this.#items = entries.filter((entry) => !isOwn?.(entry)).map((entry) => this.#itemOf(entry));
    this.#host.requestUpdate();
  }

  /** The list, folded up where all of it was received before; nothing where there is none. */
  render(): TemplateResult | typeof nothing {
    const count = this.#items.length;
    if (!count) return nothing;
    const isNews = this.#items.some((item) => !this.#isOld(item));
    return html`<details class="earlier" ?open=${isNews}>
      <summary>${this.#localizer.t('sending.earlier.title', {count})}</summary>
      <ul>
        ${this.#items.map((item) => html`<li>${this.#isOld(item) && isNews ? this.#renderFolded(item) : this.#renderItem(item)}</li>`)}
      </ul>
    </details>`;
  }

  /** Says of a receipt on the screen that it is kept on this device, and lets it be cleared. `key` is `Submission.kept`. */
  renderKept(key: string | undefined): TemplateResult | typeof nothing {
    if (!key || this.#cleared.has(key)) return nothing;
    const {t} = this.#localizer;
    return html`<div class="kept">
      <p class="hint">${t('sending.earlier.kept')}</p>
      <div class="actions">${this.#button('sending.earlier.clear', () => this.#clear(key))}</div>
    </div>`;
  }

  #itemOf(entry: OutboxEntry<C>): EarlierItem<C> {
    const known = this.#items.find((item) => item.entry.key === entry.key);
    if (known?.submission) return known;
    if (!isUnsent(entry) || entry.state.status !== 'waiting') return {entry, submission: undefined};
    const submission = new Submission<C>(this.#host);
    void submission.resume(entry, this.#options.backend()!.optionsFor(entry.content));
    return {entry, submission};
  }

  // A receipt that came just before this page looked may never have been read: the page before it was closed.
  #isOld(item: EarlierItem<C>): boolean {
    const age = this.#readAt! - item.entry.changedAt;
    return !item.submission && statusOf(item) === 'sent' && !(age >= 0 && age < freshness);
  }

  // Many old receipts must not hide the one thing that somebody should know of.
  #renderFolded(item: EarlierItem<C>) {
    return html`<details>
      <summary>${receiptOf(item)!.number}</summary>
      ${this.#renderItem(item)}
    </details>`;
  }

  #renderItem(item: EarlierItem<C>) {
    const {t, language} = this.#localizer;
    const {entry} = item;
    const profile = this.#options.profile();
    const date = momentOf(new Date(entry.createdAt).toISOString(), language, profile?.calendar.timeZone);
    const receipt = receiptOf(item);
    const content = contentOf(item);
    const rows = receipt
      ? receiptRows(receipt, this.#localizer, profile)
      : content !== undefined
        ? this.#options.rowsOf(content)
        : [];
    return html`
      <p>${t('sending.earlier.sentOn', {date})}</p>
      <p role="status"><b>${this.#wordsOf(item)}</b></p>
      ${this.#receipt.rows({title: '', rows})}
      ${this.#asked === entry.key ? this.#renderQuestion(entry.key) : this.#renderActions(item)}
    `;
  }

  #wordsOf(item: EarlierItem<C>): string {
    const {t} = this.#localizer;
    const hotline = this.#options.profile()?.portal.hotline ?? '12345';
    const status = statusOf(item);
    switch (status) {
      case 'sending':
      case 'stored':
      case 'waiting':
        return t(`sending.${status}`);
      case 'unknown':
        return t('sending.unknown', {hotline});
      default:
        return t(`sending.earlier.${status}`, {hotline});
    }
  }

  #renderActions(item: EarlierItem<C>) {
    const {key} = item.entry;
    const status = statusOf(item);
    const content = contentOf(item);
    const takeUp = status === 'refused' && content !== undefined && this.#options.takeUpOf?.({key, content});
    // Also while it is being sent: a button that goes takes the focus with it.
    return html`<div class="actions">
      ${isOnItsWay(status) ? this.#button('sending.now', () => this.#retry(item)) : nothing}
      ${takeUp ? this.#button('sending.earlier.takeUp', takeUp) : nothing}
      ${this.#button('sending.earlier.clear', () => (status === 'sent' ? this.#clear(key) : this.#ask(key)))}
    </div>`;
  }

  // Words that are nowhere else are worth one question.
  #renderQuestion(key: string) {
    const {t} = this.#localizer;
    return question({
      words: t('sending.earlier.question'),
      no: t('sending.earlier.keep'),
      yes: t('sending.earlier.throwAway'),
      onNo: () => void this.#ask(undefined),
      onYes: () => void this.#clear(key),
    });
  }

  #button(word: Key, act: () => unknown) {
    return html`<button type="button" class="quiet" @click=${act}>${this.#localizer.t(word)}</button>`;
  }

  #retry({entry, submission}: EarlierItem<C>): void {
    this.#retried = entry.key;
    submission?.retry();
  }

  async #ask(key: string | undefined): Promise<void> {
    this.#asked = key;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus(key ? '.earlier .question button' : summary);
  }

  async #clear(key: string): Promise<void> {
    this.#items.find(({entry}) => entry.key === key)?.submission?.giveUp();
    this.#items = this.#items.filter(({entry}) => entry.key !== key);
    this.#cleared.add(key);
    await this.#options.backend()?.outbox.clear(key);
    await this.#ask(undefined);
  }

  #focus(selector: string): void {
    const root = this.#host.renderRoot;
    (root.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>('h2, form input'))?.focus();
  }
}

const summary = '.earlier summary';

const isOnItsWay = (status: ItemStatus): boolean => ['sending', 'stored', 'waiting'].includes(status);
