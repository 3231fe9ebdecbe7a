import {
  AdapterError,
  digestOf,
  normaliseQueryCode,
  randomKey,
  ratingProblems,
  type CaseState,
  type GivenRating,
  type HandledCase,
  type Language,
  type Profile,
  type Rating,
  type RatingAdapter,
  type TrackingAdapter,
} from '@huiyin/core';
import {nationalProfile, profileIn} from '@huiyin/core/national';
import {givenRatingOf} from './given-rating.ts';

export interface MemoryAdapterOptions {
  /** The county's profile in a language. The national one unless given. */
  profileOf?: (locale: Language) => Profile;
  /** How long every answer takes, in milliseconds. */
  delay?: number;
}

export interface MemoryAdapter extends RatingAdapter, TrackingAdapter {
  /** Makes a handled case and gives its token, good for `lifetime` milliseconds, an hour unless given. */
  newCase(about?: Partial<HandledCase>, lifetime?: number): Promise<string>;
}

/**
 * A backend that keeps every promise, for demos, documentation and tests. What it is sent never leaves the page,
 * and is gone with it.
 */
export const memoryAdapter = (options: MemoryAdapterOptions = {}): MemoryAdapter => {
  const {profileOf = (locale) => profileIn(nationalProfile, locale), delay = 0} = options;
  const turns = new Map<string, Turn>();
  const kept: Kept[] = [];

  const newTurn = (subject: Subject, ratingNumber: 1 | 2, lifetime = hour): string => {
    const caseToken = randomKey();
    turns.set(caseToken, {subject, ratingNumber, until: Date.now() + lifetime});
    return caseToken;
  };

  const stateOf = (turn: Turn | undefined): CaseState => {
    if (!turn || isOver(turn)) throw new AdapterError('expired');
    const {subject, ratingNumber} = turn;
    const {about, ratings} = subject;
    if (ratings.length < ratingNumber) return {status: 'open', case: about, ratingNumber};
    const until = new Date(Date.now() + hour).toISOString();
    const followUp = ratings.length === 1 && {followUp: {caseToken: newTurn(subject, 2), until}};
    return {status: 'rated', case: about, ratings, ...followUp};
  };

  // Nothing waits between the look-up and the end: of ten that come at once, one is the first.
  const take = (rating: Rating, key: string, digest: string): GivenRating => {
    const turn = turns.get(rating.caseToken);
    if (!turn) throw new AdapterError('expired');
    const bound = kept.find((one) => one.key === key);
    if (bound) return repeated(bound, turn, digest);
    if (isOver(turn)) throw new AdapterError('expired');
    const taken = turn.subject.ratings[turn.ratingNumber - 1];
    if (taken) throw new AdapterError('duplicate', {receipt: taken.receipt});
    const profile = profileOf(rating.locale);
    const fields = ratingProblems(rating, profile.rating);
    if (fields.length > 0) throw new AdapterError('rejected', {fields});
    const given = givenRatingOf(rating, turn.ratingNumber, digest, kept.length + 1, profile);
    turn.subject.ratings.push(given);
    kept.push({key, turn, given});
    return given;
  };

  const answer = async <T>(signal: AbortSignal | undefined, give: () => T): Promise<T> => {
    await pause(delay, signal);
    return copyOf(give());
  };

  return {
    id: 'memory',
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
    loadProfile: ({locale, signal}) => answer(signal, () => profileOf(locale)),
    loadCase: (caseToken, {signal}) => answer(signal, () => stateOf(turns.get(caseToken))),
    sendRating: async (rating, {key, signal}) => {
      const digest = await digestOf(rating);
      return answer(signal, () => take(rating, key, digest).receipt);
    },
    loadTracked: ({number, queryCode}, {signal}) =>
      answer(signal, () => {
        const found = kept.find(({given: {receipt}}) => receipt.number === number.trim().toUpperCase());
        const isRight = codeOf(found?.given.receipt.queryCode) === codeOf(queryCode);
        if (!found || !isRight) throw new AdapterError('rejected');
        return {
          about: 'rating' as const,
          state: 'received' as const,
          case: found.turn.subject.about,
          rating: found.given,
        };
      }),
    newCase: async (about, lifetime) =>
      newTurn({about: {...exampleCase(turns.size + 1), ...about}, ratings: []}, 1, lifetime),
  };
};

interface Subject {
  about: HandledCase;
  ratings: GivenRating[];
}

interface Turn {
  subject: Subject;
  ratingNumber: 1 | 2;
  until: number;
}

interface Kept {
  key: string;
  turn: Turn;
  given: GivenRating;
}

const hour = 3_600_000;

const isOver = ({until}: Turn): boolean => until <= Date.now();

const repeated = ({turn: {subject, ratingNumber}, given}: Kept, turn: Turn, digest: string): GivenRating => {
  const isSameTurn = subject === turn.subject && ratingNumber === turn.ratingNumber;
  if (isSameTurn && given.receipt.digest === digest) return given;
  throw new AdapterError('rejected');
};

const codeOf = (typed = ''): string => normaliseQueryCode(typed);

const exampleCase = (count: number): HandledCase => ({
  number: `BJ-${String(count).padStart(6, '0')}`,
  matter: {text: '个体工商户注册登记', lang: 'zh'},
  department: {text: '云水县市场监督管理局', lang: 'zh'},
  handledOn: '2026-11-20',
});

// As over the wire: whoever changes an answer changes nothing here.
const copyOf = <T>(given: T): T => JSON.parse(JSON.stringify(given)) as T;

const pause = (delay: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => reject(new AdapterError('unavailable', {cause: signal?.reason}));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, {once: true});
    setTimeout(resolve, delay);
  });
