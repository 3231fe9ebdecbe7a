import type {PublishedRatingsAdapter, RatingAdapter, TrackingAdapter} from '../../adapter.ts';
import {
  ratingPageSchema,
  type PublishedRating,
  type RatingPage,
  type RatingSearch,
} from '../../contract/published.ts';
import type {Language} from '../../language.ts';
import {BackendUnderTest} from '../backend-under-test.ts';
import {ensure, ensureShape} from '../expectations.ts';
import type {Office} from '../office.ts';
import {allRows} from './all-pages.ts';

export interface PublishedRatingHooks {
  adapter: PublishedRatingsAdapter & Partial<RatingAdapter & TrackingAdapter>;
  /** Makes a handled case that nobody has rated, and gives its token. Without it nothing is rated. */
  newCase?(): Promise<string>;
  /** What an official does about a bad rating. */
  office?: Pick<Office, 'handleRating'>;
  /** The language in which the checks read. Chinese unless said otherwise. */
  locale?: Language;
}

/** A backend that shows ratings, with everybody who reads them. */
export class RatingsUnderTest {
  readonly adapter: PublishedRatingHooks['adapter'];
  readonly locale: Language;
  readonly office: PublishedRatingHooks['office'];
  readonly #newCase: PublishedRatingHooks['newCase'];

  constructor({adapter, newCase, office, locale = 'zh'}: PublishedRatingHooks) {
    this.adapter = adapter;
    this.locale = locale;
    this.#newCase = newCase;
    this.office = office;
  }

  /** Those who rate; `undefined` where the backend takes no ratings or nobody makes a case. */
  get citizens(): BackendUnderTest | undefined {
    const newCase = this.#newCase;
    if (!newCase || !('sendRating' in this.adapter)) return undefined;
    return new BackendUnderTest({adapter: this.adapter as RatingAdapter, newCase, locale: this.locale});
  }

  async load(search: Partial<RatingSearch> = {}): Promise<RatingPage> {
    const page = await this.adapter.loadPublishedRatings({page: 1, locale: this.locale, ...search});
    ensureShape(ratingPageSchema, page, 'The page of ratings');
    ensure(page.ratings.length <= page.pageSize, 'A page holds more ratings than it says.');
    return page;
  }

  all(search: Partial<RatingSearch> = {}): Promise<{first: RatingPage; rows: PublishedRating[]}> {
    return allRows(
      (page) => this.load({...search, page}),
      ({ratings}) => ratings,
    );
  }
}
