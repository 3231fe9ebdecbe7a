import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {adapterOf, Localizer, restAdapter} from '@huiyin/core';
import type {PublishedRatingsAdapter, RatingPage} from '@huiyin/core';
import {Width} from '../parts/card/width.ts';
import {departmentChoice} from '../parts/published/department-choice.ts';
import {failed} from '../parts/published/failed.ts';
import {Pages} from '../parts/published/pages.ts';
import {paging} from '../parts/published/paging.ts';
import {showEverything} from '../parts/published/show-everything.ts';
import {statistics} from '../parts/published/statistics.ts';
import {rating} from './rating.ts';
import {styles} from './ratings.styles.ts';
import {sharesOf} from './shares-of.ts';
import {ratingsWords} from './words.ts';

const everything = {department: ''};

/**
 * Shows the ratings that everybody may read (好差评公开), with what was done about the bad ones.
 *
 * @summary Published ratings and their statistics.
 *
 * @slot - What is shown without JavaScript, or until the widget can be used.
 * @csspart statistics - The shares, each with its formula.
 * @csspart paging - The buttons that turn the pages.
 */
export class RatingsElement extends LitElement {
  static override styles = styles;

  /** Base URL of a backend that speaks the reference REST API. */
  @property() api = '';

  /** The backend itself, for anything other than the reference API at `api`. */
  @property({attribute: false}) adapter?: PublishedRatingsAdapter;

  readonly #localizer = new Localizer(this, ratingsWords);
  readonly #width = new Width(this);
  readonly #pages = new Pages<typeof everything, RatingPage>(
    this,
    everything,
    () => `${this.#backend?.id} ${this.#localizer.wanted}`,
    ({department, page}, signal) =>
      this.#backend?.loadPublishedRatings(
        {...(department && {department}), page, locale: this.#localizer.wanted},
        {signal},
      ),
  );

  protected override render() {
    if (!this.#localizer.ready || !this.#backend) return html`<slot></slot>`;
    const {page, failure, isBusy} = this.#pages;
    return html`
      <div class="card ${this.#width.isWide ? 'wide' : ''}" lang=${this.#localizer.language}>
        ${this.#renderChoice()} ${page && !failure ? this.#renderStatistics(page) : nothing}
        <section aria-busy=${isBusy}>
          <h2 tabindex="-1">${this.#localizer.t('ratings.list')}</h2>
          ${this.#renderList()}
        </section>
      </div>
    `;
  }

  // A choice alone changes nothing: with arrow keys somebody passes over many before they come to theirs.
  #renderChoice() {
    const {page} = this.#pages;
    return html`
      <form novalidate @submit=${this.#onChoose}>
        ${departmentChoice(page?.departments ?? [], this.#localizer)}
        <button>${this.#localizer.t('ratings.show')}</button>
      </form>
    `;
  }

  #renderStatistics(page: RatingPage) {
    const {t, language} = this.#localizer;
    return html`<section>
      <h2>${t('ratings.statistics')}</h2>
      ${statistics(sharesOf(page.statistics, t), language)}
      <p class="quietly">${t('ratings.scope')}</p>
      <p class="quietly">${t('ratings.meaning')}</p>
    </section>`;
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
    const {page, failure, isBusy, asked} = this.#pages;
    if (isBusy) return t('published.loading');
    if (!page || failure) return nothing;
    if (page.total > 0) return t('ratings.found', {count: page.total});
    return t(asked.department ? 'ratings.noneHere' : 'ratings.none');
  }

  #renderPage(page: RatingPage) {
    if (page.total === 0 && this.#pages.asked.department)
      return showEverything(this.#localizer, () => this.#onEverything());
    if (page.total === 0) return nothing;
    return html`
      <ul class="list">
        ${repeat(
          page.ratings,
          ({id}) => id,
          (one) => rating(one, this.#localizer),
        )}
      </ul>
      ${paging(page, this.#localizer, (number) => this.#pages.turnTo(number))}
    `;
  }

  get #backend(): PublishedRatingsAdapter | undefined {
    return adapterOf<PublishedRatingsAdapter>(this, restAdapter);
  }

  #onChoose(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    this.#pages.find({department: String(form.get('department'))});
  }

  #onEverything() {
    this.renderRoot.querySelector('form')!.reset();
    this.#pages.find(everything);
  }
}
