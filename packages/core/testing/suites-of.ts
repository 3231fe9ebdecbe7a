import {isAdapterError} from '../adapter-error.ts';
import type {RestAdapter} from '../rest-adapter.ts';
import type {Check} from './check.ts';
import {consultationConformance} from './consultation-conformance.ts';
import {publishedRatingsConformance} from './published-ratings-conformance.ts';
import {ratingConformance} from './rating-conformance.ts';
import {repliesConformance} from './replies-conformance.ts';
import {trackingConformance} from './tracking-conformance.ts';

/**
 * The checks of everything that a backend behind the reference API offers, by title: questions where its profile has
 * rules for them, published ratings where it has such a list.
 */
export async function suitesOf(
  adapter: RestAdapter,
  newCase: () => Promise<string>,
): Promise<Record<string, Check[]>> {
  const {consultation} = await adapter.loadProfile({locale: 'zh'});
  return {
    Ratings: ratingConformance({adapter, newCase}),
    ...(consultation && {
      Questions: consultationConformance({adapter}),
      'Number and query code of a question': trackingConformance({adapter}),
      'Published answers': repliesConformance({adapter}),
    }),
    ...((await hasPublishedRatings(adapter)) && {
      'Published ratings': publishedRatingsConformance({adapter, newCase}),
    }),
  };
}

// Where there is no such address the answer is a refusal; a list that is broken is offered all the same.
const hasPublishedRatings = (adapter: RestAdapter): Promise<boolean> =>
  adapter.loadPublishedRatings({page: 1, locale: 'zh'}).then(
    () => true,
    (error: unknown) => !isAdapterError(error) || error.kind !== 'rejected',
  );
