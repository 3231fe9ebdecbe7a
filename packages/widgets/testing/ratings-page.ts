import {
  AdapterError,
  type FailureKind,
  type PublishedRating,
  type PublishedRatingsAdapter,
} from '@huiyin/core';
import type {RatingSearch} from '@huiyin/core';
import type {RatingsElement} from '../ratings/ratings.ts';
import '../ratings/define.ts';
import {promises, putOnPage, socialSecurity, transport} from './published-page.ts';

/** The published ratings on the page, read for the first time. */
export const mount = (adapter: PublishedRatingsAdapter = scriptedRatings(), lang = 'zh') =>
  putOnPage<RatingsElement>('hy-ratings', adapter, {}, lang);

export const goodRating: PublishedRating = {
  id: 'good',
  grade: 'basicallySatisfied',
  provenance: 'active',
  indicators: [{text: '在承诺的时间内办结', lang: 'zh'}],
  text: '比预想的快。',
  name: '李*',
  matter: {text: '社会保障卡申领', lang: 'zh'},
  department: socialSecurity,
  receivedOn: '2026-11-18',
};

export const badRating: PublishedRating = {
  id: 'bad',
  grade: 'dissatisfied',
  provenance: 'active',
  indicators: [{text: '没有提供材料清单', lang: 'zh'}],
  text: '',
  matter: {text: '道路运输证年审', lang: 'zh'},
  department: transport,
  receivedOn: '2026-11-10',
  handling: {
    callBackDueOn: '2026-11-11',
    rectificationDueOn: '2126-12-01',
    calledBackOn: '2026-11-13',
    words: {lang: 'zh', blocks: [{type: 'paragraph', spans: [{text: '窗口已贴出材料清单。'}]}]},
  },
};

export const defaultRating: PublishedRating = {
  ...goodRating,
  id: 'default',
  grade: 'satisfied',
  provenance: 'default',
  indicators: [],
  text: '',
  name: undefined,
};

/** A backend of published ratings that remembers what it was asked. All stand on one page. */
export const scriptedRatings = (
  ratings: readonly PublishedRating[] = [goodRating, badRating, defaultRating],
  failures: FailureKind[] = [],
) => {
  const asked: RatingSearch[] = [];
  return {
    id: `scripted:${Math.random()}`,
    promises,
    loadProfile: async () => Promise.reject(new AdapterError('unavailable')),
    asked,
    loadPublishedRatings: async (search) => {
      asked.push(search);
      const failure = failures.shift();
      if (failure) throw new AdapterError(failure);
      const nameOf = {rs: socialSecurity, jt: transport}[search.department ?? ''];
      const listed = ratings.filter(({department}) => !nameOf || department === nameOf);
      const count = (isCounted: (rating: PublishedRating) => unknown) => listed.filter(isCounted).length;
      const isBad = ({grade}: PublishedRating) => grade === 'dissatisfied' || grade === 'veryDissatisfied';
      return {
        total: listed.length,
        page: search.page,
        pageSize: 10,
        ratings: listed,
        departments: [
          {id: 'rs', name: socialSecurity, total: 2},
          {id: 'jt', name: transport, total: 1},
        ],
        statistics: {
          all: listed.length,
          good: count((rating) => !isBad(rating)),
          active: count(({provenance}) => provenance === 'active'),
          activeGood: count((rating) => rating.provenance === 'active' && !isBad(rating)),
          bad: count(isBad),
          calledBack: count(({handling}) => handling?.calledBackOn),
          rectified: count(({handling}) => handling?.rectifiedOn),
        },
      };
    },
  } satisfies PublishedRatingsAdapter & {asked: unknown};
};
