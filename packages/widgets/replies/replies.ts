import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {adapterOf, Localizer, restAdapter, wellFormed} from '@huiyin/core';
import type {RepliesAdapter, ReplyPage} from '@huiyin/core';
import {Width} from '../parts/card/width.ts';
import {departmentChoice} from '../parts/published/department-choice.ts';
import {failed} from '../parts/published/failed.ts';
import {Pages} from '../parts/published/pages.ts';
import {paging} from '../parts/published/paging.ts';
import {showEverything} from '../parts/published/show-everything.ts';
import {statistics} from '../parts/published/statistics.ts';
import {styles} from './replies.styles.ts';
import {reply} from './reply.ts';
import {sharesOf} from './shares-of.ts';
import {repliesWords} from './words.ts';

/** Nobody's search: everything that is published. */
const everything = {text: '', department: '', id: ''};

/**
 * Shows the questions that were published with their answers (公开选登), and the reports that the office made public,
 * already while it deals with them: to be searched and read in place.
 *
 * @summary Published questions, reports and answers.
 *
 * @slot - What is shown without JavaScript, or until the widget can be used.
 * @fires hy-ask - Somebody wants to ask a question of their own; `preventDefault()` keeps the link at `ask-url` from being followed. `detail` is `{widget}`.
 * @csspart statistics - The shares, each with its formula.
 * @csspart paging - The buttons that turn the pages.
 */
export class RepliesElement extends LitElement {
  static override styles = styles;

  /** Base URL of a backend that speaks the reference REST API. */
  @property() api = '';

  /** Where a question can be asked instead. Without it nothing leads there. */
  @property({attribute: 'ask-url'}) askUrl = '';

  /** The `id` of what is shown first, alone and opened. The page sets it: the widget reads no address. */
  @property() reply = '';

  /** The backend itself, for anything other than the reference API at `api`. */
  @property({attribute: false}) adapter?: RepliesAdapter;

  readonly #localizer = new Localizer(this, repliesWords);
  readonly #width = new Width(this);
  readonly #pages = new Pages<typeof everything, ReplyPage>(
    this,
    everything,
    () => `${this.#backend?.id} ${this.#localizer.wanted}`,
    ({text, department, id, page}, signal) =>
      this.#backend?.findReplies(
        {text, ...(department && {department}), ...(id && {id}), page, locale: this.#localizer.wanted},
        {signal},
      ),
  );

  // Before anything is asked for.
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reply')) this.#pages.asked = {...everything, id: this.reply, page: 1};
  }

  protected override render() {
    if (!this.#localizer.ready || !this.#backend) return html`<slot></slot>`;
    const {page} = this.#pages;
    return html`
      <div class="card ${this.#width.isWide ? 'wide' : ''}" lang=${this.#localizer.language}>
        ${this.#renderSearch()}
        <section aria-busy=${this.#pages.isBusy}>
          <h2 tabindex="-1">${this.#localizer.t('replies.list')}</h2>
          ${this.#renderList()}
        </section>
        ${page ? this.#renderStatistics(page) : nothing}
      </div>
    `;
  }

  // A choice alone changes nothing: with arrow keys somebody passes over many before they come to theirs.
  #renderSearch() {
    const {t} = this.#localizer;
    const {page} = this.#pages;
    return html`
      <form novalidate role="search" @submit=${this.#onSearch}>
        <div class="field">
          <label for="text">${t('replies.search')}</label>
          <input id="text" name="text" type="search" enterkeyhint="search" autocomplete="off" />
        </div>
        ${departmentChoice(page?.departments ?? [], this.#localizer)}
        <button>${t('replies.find')}</button>
      </form>
    `;
  }

  #renderList() {
    const {page, failure} = this.#pages;
    return html`
      <p class="quietly" role="status">${this.#status()}</p>
      ${failure ? failed(failure, this.#localizer, () => this.#pages.again()) : page && this.#renderPage(page)}
    `;
  }

  #status() {
    const {t} = this.#localizer;
    const {page, failure, isBusy} = this.#pages;
    if (isBusy) return t('published.loading');
    if (!page || failure) return nothing;
    if (page.total > 0) return t('replies.found', {count: page.total});
    if (this.#pages.asked.id) return t('replies.gone');
    return t(this.#isNarrowed ? 'replies.notFound' : 'replies.none');
  }

  #renderPage(page: ReplyPage) {
    return html`
      ${page.total > 0 ? this.#renderReplies(page) : nothing}
      ${this.#isNarrowed && (page.total === 0 || this.#pages.asked.id) ? showEverything(this.#localizer, () => this.#onEverything()) : nothing}
      ${this.#renderAsk()}
    `;
  }

  #renderReplies(page: ReplyPage) {
    return html`
      <ul class="list">
        ${repeat(
          page.replies,
          ({id}) => id,
          (one) => reply(one, this.#localizer, one.id === this.reply),
        )}
      </ul>
      ${paging(page, this.#localizer, (number) => this.#pages.turnTo(number))}
    `;
  }

  #renderAsk() {
    if (!this.askUrl) return nothing;
    return html`<p>
      <a class="ask" href=${this.askUrl} @click=${this.#onAsk}>${this.#localizer.t('replies.ask')}</a>
    </p>`;
  }

  #renderStatistics(page: ReplyPage) {
    const {t, language} = this.#localizer;
    return html`<section>
      <h2>${t('replies.statistics')}</h2>
      <p class="quietly">${t('replies.scope')}</p>
      ${statistics(sharesOf(page.statistics, t), language)}
    </section>`;
  }

  /** Whether less than everything is asked for. */
  get #isNarrowed(): boolean {
    const {text, department, id} = this.#pages.asked;
    return Boolean(text || department || id);
  }

  get #backend(): RepliesAdapter | undefined {
    return adapterOf<RepliesAdapter>(this, restAdapter);
  }

  #onSearch(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    this.#pages.find({
      ...everything,
      text: wellFormed(String(form.get('text')).trim()),
      department: String(form.get('department')),
    });
  }

  #onEverything() {
    this.renderRoot.querySelector('form')!.reset();
    this.#pages.find(everything);
  }

  #onAsk(event: Event) {
    const ask = new CustomEvent('hy-ask', {
      detail: {widget: 'replies'},
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(ask)) event.preventDefault();
  }
}
