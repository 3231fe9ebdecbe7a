import {memoryAdapter, type MemoryAdapter} from '../../../adapters/memory.ts';
import {AdapterError, type FailureKind} from '../../adapter-error.ts';
import type {FieldProblem} from '../../contract/problem.ts';
import type {CaseState, GivenRating} from '../../contract/case.ts';
import type {RatingProfile} from '../../contract/profile.ts';
import type {Rating, RatingContent} from '../../contract/rating.ts';
import type {Receipt} from '../../contract/receipt.ts';
import {randomKey} from '../../random-key.ts';

/** What a backend does otherwise than an honest one. */
export type Cheat = (honest: MemoryAdapter) => Partial<MemoryAdapter>;

/** What a backend does, the check that must notice it, and how it does it. */
export type NamedCheat = [what: string, caughtBy: string, cheat: Cheat];

/** A backend that is honest in everything but this, with an office and cases to be rated. */
export const cheating = (cheat: Cheat, honest = memoryAdapter()) => {
  const {newCase} = honest;
  const adapter: MemoryAdapter = {...honest, ...cheat(honest)};
  return {adapter, newCase, expiredCaseToken: () => newCase({}, 0), office: adapter.office};
};

/** Shows another content than was sent, wherever it is shown. */
export const showing =
  (change: (content: RatingContent) => object): Cheat =>
  (honest) => ({
    ...stating((state) =>
      state.status === 'rated' ? {ratings: state.ratings.map((one) => shownAs(one, change))} : {},
    )(honest),
    loadTracked: async (...read) => {
      const tracked = await honest.loadTracked(...read);
      if (tracked.about !== 'rating') return tracked;
      return {...tracked, rating: shownAs(tracked.rating, change)};
    },
  });

const shownAs = (given: GivenRating, change: (content: RatingContent) => object): GivenRating => ({
  ...given,
  content: {...given.content, ...change(given.content)},
});

/** Shows another text than was sent, on the tracking page too. */
export const saying = (change: (text: string) => string): Cheat =>
  showing(({text}) => ({text: change(text)}));

/** Has another profile than it should. */
export const profiling =
  (change: (rating: RatingProfile, locale: string) => object): Cheat =>
  (honest) => ({
    loadProfile: async (read) => {
      const profile = await honest.loadProfile(read);
      return {...profile, rating: {...profile.rating, ...change(profile.rating, read.locale)}};
    },
  });

/** Shows a case in another state than it is in. */
export const stating =
  (change: (state: CaseState) => object): Cheat =>
  (honest) => ({
    loadCase: async (...read) => {
      const state = await honest.loadCase(...read);
      return {...state, ...change(state)};
    },
  });

/** Gives a receipt with something else on it. */
export const receipting =
  (change: (receipt: Receipt, rating: Rating) => object | Promise<object>): Cheat =>
  (honest) => ({
    sendRating: async (rating, options) => {
      const receipt = await honest.sendRating(rating, options);
      return {...receipt, ...(await change(receipt, rating))};
    },
  });

type Sent = Parameters<MemoryAdapter['sendRating']>;

/** Sends in its own way. */
export const sending =
  (send: (honest: MemoryAdapter, ...sent: Sent) => Promise<Receipt>): Cheat =>
  (honest) => ({sendRating: (rating, options) => send(honest, rating, options)});

/** Answers each refusal of a rating in its own way. */
export const refusing = (
  answer: (error: AdapterError, honest: MemoryAdapter, ...sent: Sent) => Promise<Receipt>,
) =>
  sending((honest, ...sent) =>
    honest.sendRating(...sent).catch((error: AdapterError) => answer(error, honest, ...sent)),
  );

/** A receipt for a rating that in truth belongs to another case. */
export const sentElsewhere = async (honest: MemoryAdapter, rating: Rating): Promise<Receipt> =>
  honest.sendRating({...rating, caseToken: await honest.newCase()}, {key: randomKey()});

/** Answers tracking queries in its own way. */
export const tracking =
  (
    answer: (
      honest: MemoryAdapter,
      ...query: Parameters<MemoryAdapter['loadTracked']>
    ) => ReturnType<MemoryAdapter['loadTracked']>,
  ): Cheat =>
  (honest) => ({loadTracked: (query, read) => answer(honest, query, read)});

/** A refusal of this kind. */
export const refusedAs = (kind: FailureKind, fields?: FieldProblem[]): Promise<never> =>
  Promise.reject(new AdapterError(kind, {fields}));
