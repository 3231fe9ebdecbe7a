import type {RatingAdapter, TrackingAdapter} from '../adapter.ts';
import type {CaseState, GivenRating} from '../contract/case.ts';
import {caseStateSchema} from '../contract/case.ts';
import type {Profile} from '../contract/profile.ts';
import type {Rating, RatingContent} from '../contract/rating.ts';
import {receiptSchema, type Receipt} from '../contract/receipt.ts';
import {trackedSchema, type Tracked, type TrackedRating} from '../contract/tracking.ts';
import type {Language} from '../language.ts';
import {randomKey} from '../random-key.ts';
import {ensure, ensureShape} from './expectations.ts';

export interface BackendHooks {
  adapter: RatingAdapter & Partial<TrackingAdapter>;
  /** Makes a handled case that nobody has rated, and gives its token. */
  newCase(): Promise<string>;
  /** Gives a token that was good once. Without it expiry is not checked. */
  expiredCaseToken?(): Promise<string>;
  /** The language in which the checks read. Chinese unless said otherwise. */
  locale?: Language;
}

type Changes = Partial<Omit<Rating, 'caseToken'>>;
type Rated = Extract<CaseState, {status: 'rated'}>;

/** A backend with what the checks need of it: a citizen who opens cases, rates and reads again. */
export class BackendUnderTest {
  readonly adapter: BackendHooks['adapter'];
  readonly newCase: () => Promise<string>;
  readonly expiredCaseToken: (() => Promise<string>) | undefined;
  readonly locale: Language;

  constructor({adapter, newCase, expiredCaseToken, locale = 'zh'}: BackendHooks) {
    this.adapter = adapter;
    this.newCase = newCase;
    this.expiredCaseToken = expiredCaseToken;
    this.locale = locale;
  }

  profile(locale = this.locale): Promise<Profile> {
    return this.adapter.loadProfile({locale});
  }

  /** A rating that the profile accepts, ready to send. */
  async ratingOf(caseToken: string, changes: Changes = {}): Promise<Rating> {
    const {rating} = await this.profile();
    return {
      caseToken,
      grade: 'satisfied',
      indicatorSet: rating.indicatorSet.id,
      indicators: [],
      text: '窗口一次就办好了。',
      anonymous: rating.anonymous === 'offered',
      channel: rating.channels[0] ?? 'pc',
      locale: this.locale,
      ...(rating.contact === 'required' && {contact: {name: '测试甲', phone: '000'}}),
      ...changes,
    };
  }

  async send(rating: Rating, key = randomKey()): Promise<Receipt> {
    const receipt = await this.adapter.sendRating(rating, {key});
    ensureShape(receiptSchema, receipt, 'The receipt');
    return receipt;
  }

  /** Rates a case of its own. */
  async rate(changes: Changes = {}): Promise<{rating: Rating; receipt: Receipt}> {
    const rating = await this.ratingOf(await this.newCase(), changes);
    return {rating, receipt: await this.send(rating)};
  }

  async caseOf(caseToken: string, locale = this.locale): Promise<CaseState> {
    const state = await this.adapter.loadCase(caseToken, {locale});
    ensureShape(caseStateSchema, state, 'The case');
    return state;
  }

  async ratedCaseOf(caseToken: string): Promise<Rated> {
    const state = await this.caseOf(caseToken);
    ensure(state.status === 'rated', `A case that was rated is shown as "${state.status}".`);
    return state;
  }

  /** The first rating of the case, as the backend shows it. */
  async firstRatingOf(caseToken: string): Promise<GivenRating> {
    return (await this.ratedCaseOf(caseToken)).ratings[0]!;
  }

  /** What number and query code of a receipt open. */
  async trackedOf({number, queryCode}: Receipt): Promise<TrackedRating> {
    ensure(queryCode, 'The receipt has no query code, though the adapter promises one.');
    const tracked = await this.track(number, queryCode);
    ensureShape(trackedSchema, tracked, 'What the query code opens');
    ensure(tracked.about === 'rating', 'The query code of a rating opens something else.');
    return tracked;
  }

  async track(number: string, queryCode: string): Promise<Tracked> {
    const {adapter, locale} = this;
    ensure(adapter.loadTracked, 'The adapter promises query codes and has no loadTracked.');
    return adapter.loadTracked({number, queryCode}, {locale});
  }
}

/** What the citizen said, without what only carries it. */
export const contentOf = ({grade, indicatorSet, indicators, text, anonymous}: Rating): RatingContent => ({
  grade,
  indicatorSet,
  indicators,
  text,
  anonymous,
});
