import type {GivenRating} from '../../contract/case.ts';
import {refusedAs, refusing, sentElsewhere, stating, type NamedCheat} from './cheating.ts';

/** Cases that are shown in another state than they are in. */
export const caseCheats: NamedCheat[] = [
  [
    'shows a case as rated that nobody rated',
    'shows a case that nobody rated as open for its first rating, in every language',
    (honest) => ({
      loadCase: async (...read) => {
        const state = await honest.loadCase(...read);
        return state.status === 'open' ? {status: 'rated', case: state.case, ratings: [madeUp]} : state;
      },
    }),
  ],
  [
    'opens a fresh case for a follow-up only',
    'shows a case that nobody rated as open for its first rating, in every language',
    stating(({status}) => (status === 'open' ? {ratingNumber: 2} : {})),
  ],
  [
    'closes every case with the first rating',
    'leaves every other case open',
    (honest) => {
      let isOver = false;
      return {
        sendRating: (...sent) => honest.sendRating(...sent).finally(() => (isOver = true)),
        loadCase: async (...read) => {
          const state = await honest.loadCase(...read);
          return isOver && state.status === 'open' ? {status: 'closed', case: state.case} : state;
        },
      };
    },
  ],
  [
    'takes ratings with a forged token',
    'refuses a token that nobody gave out as "expired"',
    refusing((error, honest, rating) =>
      error.kind === 'expired' ? sentElsewhere(honest, rating) : Promise.reject(error),
    ),
  ],
  [
    'says "rejected" of an expired token',
    'refuses an expired token as "expired"',
    (honest) => ({loadCase: (...read) => honest.loadCase(...read).catch(() => refusedAs('rejected'))}),
  ],
  [
    'counts a rating by choice as a default',
    'shows a rated case with its receipt, as rated once and by choice',
    stating((state) =>
      state.status === 'rated'
        ? {ratings: state.ratings.map((one) => ({...one, provenance: 'default'}))}
        : {},
    ),
  ],
];

const madeUp: GivenRating = {
  ratingNumber: 1,
  provenance: 'default',
  content: {grade: 'satisfied', indicatorSet: 'v2', indicators: [], text: '', anonymous: true},
  receipt: {number: 'PJ-0', receivedAt: '2026-11-20T00:00:00Z'},
};
