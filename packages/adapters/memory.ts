import {
  AdapterError,
  consultationDigestOf,
  digestOf,
  reactionDigestOf,
  wellFormed,
  type ConsultationAdapter,
  type HandledCase,
  type PublishedRatingsAdapter,
  type RatingAdapter,
  type ReactionAdapter,
} from '@huiyin/core';
import type {Office} from '@huiyin/core/testing';
import {countyOf, type County} from './memory/county.ts';
import {officeOf} from './memory/office.ts';
import {ratingPageOf} from './memory/published-ratings.ts';
import {QuestionBook} from './memory/question-book.ts';
import {RatingBook} from './memory/rating-book.ts';
import {replyPageOf} from './memory/replies.ts';
import {trackedQuestionOf} from './memory/tracked-question.ts';

/** What differs from the national profile and two made-up departments. */
export interface MemoryAdapterOptions extends Partial<County> {
  /** How long every answer takes, in milliseconds. */
  delay?: number;
}

export interface MemoryAdapter
  extends RatingAdapter, ConsultationAdapter, ReactionAdapter, PublishedRatingsAdapter {
  /** Makes a handled case and gives its token, good for `lifetime` milliseconds, an hour unless given. */
  newCase(about?: Partial<HandledCase>, lifetime?: number): Promise<string>;
  /** What an official does: passes on, answers, publishes, notes what was done about a bad rating. */
  readonly office: Required<Office>;
}

/**
 * A backend that keeps every promise, for demos, documentation and tests. What it is sent never leaves the page,
 * and is gone with it.
 */
export const memoryAdapter = ({delay = 0, ...given}: MemoryAdapterOptions = {}): MemoryAdapter => {
  const county = countyOf(given);
  const ratings = new RatingBook(county);
  const questions = new QuestionBook(county);
  const answer = async <T>(signal: AbortSignal | undefined, give: () => T): Promise<T> => {
    await pause(delay, signal);
    return copyOf(give());
  };

  return {
    id: 'memory',
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
    loadProfile: ({locale, signal}) => answer(signal, () => county.profileOf(locale)),
    loadCase: (caseToken, {signal}) => answer(signal, () => ratings.stateOf(caseToken)),
    sendRating: async (rating, {key, signal}) => {
      const digest = await digestOf(rating);
      return answer(signal, () => ratings.take(rating, key, digest).receipt);
    },
    loadRecipients: ({locale, signal}) => answer(signal, () => county.recipientsOf(locale)),
    sendConsultation: async (sent, {key, signal}) => {
      const digest = await consultationDigestOf(sent);
      return answer(signal, () => questions.take(copyOf(sent), key, digest));
    },
    loadTracked: (query, {signal, locale}) =>
      answer(signal, () => {
        const question = questions.open(query);
        return question ? trackedQuestionOf(question, county, locale) : found(ratings.track(query));
      }),
    sendReaction: async (sent, {key, signal}) => {
      const digest = await reactionDigestOf(sent.reaction);
      return answer(signal, () => questions.react(copyOf(sent), key, digest));
    },
    loadAttachment: async ({attachment, ...query}, {signal} = {}) => {
      await pause(delay, signal);
      const files = questions.open(query)?.entries.flatMap(({attachments = []}) => attachments);
      return found(files?.find(({id}) => id === attachment)).content;
    },
    findReplies: (search, {signal} = {}) => answer(signal, () => replyPageOf(questions.kept, search, county)),
    loadPublishedRatings: (search, {signal} = {}) =>
      answer(signal, () => ratingPageOf(ratings, search, county)),
    newCase: async (about, lifetime) => ratings.newCase(about, lifetime),
    office: officeOf(questions, ratings, county),
  };
};

// Every miss is refused alike: nobody learns which numbers exist.
const found = <T>(what: T | undefined): T => {
  if (what === undefined) throw new AdapterError('rejected');
  return what;
};

// As over the wire: whoever changes an answer changes nothing here, and no half of a character arrives.
const copyOf = <T>(given: T): T =>
  JSON.parse(JSON.stringify(given), (_, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  ) as T;

const pause = (delay: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => reject(new AdapterError('unavailable', {cause: signal?.reason}));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, {once: true});
    setTimeout(resolve, delay);
  });
