import {
  AdapterError,
  randomKey,
  ratingProblems,
  type CaseState,
  type Contact,
  type GivenRating,
  type HandledCase,
  type Handling,
  type Rating,
  type TrackedRating,
  type TrackingQuery,
} from '@huiyin/core';
import type {County} from './county.ts';
import {clocksOf, givenRatingOf} from './given-rating.ts';
import {isOpenedBy} from './receipts.ts';

/** A case and what was said of it. */
interface Subject {
  about: HandledCase;
  ratings: GivenRating[];
}

interface Turn {
  subject: Subject;
  ratingNumber: 1 | 2;
  until: number;
}

/** A rating that was taken. */
export interface KeptRating {
  key: string;
  turn: Turn;
  given: GivenRating;
  contact: Contact | undefined;
  /** What the office did about it. */
  done: Partial<Handling>;
}

/** Cases and their ratings, as long as the page lives. */
export class RatingBook {
  readonly kept: KeptRating[] = [];
  readonly #county: County;
  readonly #turns = new Map<string, Turn>();

  constructor(county: County) {
    this.#county = county;
  }

  newCase(about: Partial<HandledCase> = {}, lifetime = hour): string {
    const subject = {about: {...exampleCase(this.#turns.size + 1), ...about}, ratings: []};
    return this.#newTurn(subject, 1, lifetime);
  }

  stateOf(caseToken: string): CaseState {
    const turn = this.#turns.get(caseToken);
    if (!turn || isOver(turn)) throw new AdapterError('expired');
    const {subject, ratingNumber} = turn;
    const {about, ratings} = subject;
    if (ratings.length < ratingNumber) return {status: 'open', case: about, ratingNumber};
    return {status: 'rated', case: about, ratings, ...this.#followUpOf(subject)};
  }

  // Nothing waits between the look-up and the end: of ten that come at once, one is the first.
  take(rating: Rating, key: string, digest: string): GivenRating {
    const turn = this.#turns.get(rating.caseToken);
    if (!turn) throw new AdapterError('expired');
    const bound = this.kept.find((one) => one.key === key);
    if (bound) return repeated(bound, turn, digest);
    if (isOver(turn)) throw new AdapterError('expired');
    const taken = turn.subject.ratings[turn.ratingNumber - 1];
    if (taken) throw new AdapterError('duplicate', {receipt: taken.receipt});
    const profile = this.#county.profileOf(rating.locale);
    const fields = ratingProblems(rating, profile.rating);
    if (fields.length > 0) throw new AdapterError('rejected', {fields});
    const given = givenRatingOf(rating, turn.ratingNumber, digest, this.kept.length + 1, profile);
    turn.subject.ratings.push(given);
    this.kept.push({key, turn, given, contact: rating.contact, done: {}});
    return given;
  }

  /** The rating that number and code open; `undefined` alike for every miss. */
  track(query: TrackingQuery): TrackedRating | undefined {
    const found = this.kept.find(({given}) => isOpenedBy(given.receipt, query));
    if (!found) return undefined;
    const {subject} = found.turn;
    const handling = this.handlingOf(found);
    return {
      about: 'rating',
      state: 'received',
      case: subject.about,
      rating: found.given,
      ...(handling && {handling}),
      ...this.#followUpOf(subject),
    };
  }

  /** The clocks of a bad rating, and what was done. */
  handlingOf({given, done}: KeptRating): Handling | undefined {
    const clocks = clocksOf(given, this.#county.profileOf('zh'));
    return clocks && {...clocks, ...done};
  }

  #followUpOf(subject: Subject) {
    if (subject.ratings.length !== 1) return {};
    const until = new Date(Date.now() + hour).toISOString();
    return {followUp: {caseToken: this.#newTurn(subject, 2, hour), until}};
  }

  #newTurn(subject: Subject, ratingNumber: 1 | 2, lifetime: number): string {
    const caseToken = randomKey();
    this.#turns.set(caseToken, {subject, ratingNumber, until: Date.now() + lifetime});
    return caseToken;
  }
}

const hour = 3_600_000;

const isOver = ({until}: Turn): boolean => until <= Date.now();

const repeated = ({turn: {subject, ratingNumber}, given}: KeptRating, turn: Turn, digest: string) => {
  const isSameTurn = subject === turn.subject && ratingNumber === turn.ratingNumber;
  if (isSameTurn && given.receipt.digest === digest) return given;
  throw new AdapterError('rejected');
};

const exampleCase = (count: number): HandledCase => ({
  number: `BJ-${String(count).padStart(6, '0')}`,
  matter: {text: '个体工商户注册登记', lang: 'zh'},
  department: {text: '云水县市场监督管理局', lang: 'zh'},
  handledOn: '2026-11-20',
});
