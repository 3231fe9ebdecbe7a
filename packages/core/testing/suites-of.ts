import {isAdapterError} from '../adapter-error.ts';
import type {RestAdapter} from '../rest-adapter.ts';
import type {Check} from './check.ts';
import {complaintConformance} from './complaint-conformance.ts';
import type {ReportHooks} from './complaint/reports-under-test.ts';
import {consultationConformance} from './consultation-conformance.ts';
import {guideConformance} from './guide-conformance.ts';
import {publishedRatingsConformance} from './published-ratings-conformance.ts';
import {ratingConformance} from './rating-conformance.ts';
import {repliesConformance} from './replies-conformance.ts';
import {trackingConformance} from './tracking-conformance.ts';

/**
 * The checks of everything that a backend behind the reference API offers, by title: questions and reports where its
 * profile has rules for them, published ratings where it has such a list, guides where it has one.
 */
export async function suitesOf(
  adapter: RestAdapter,
  newCase: () => Promise<string>,
): Promise<Record<string, Check[]>> {
  const {consultation, complaint} = await adapter.loadProfile({locale: 'zh'});
  return {
    Ratings: ratingConformance({adapter, newCase}),
    ...(consultation && {
      Questions: consultationConformance({adapter}),
      'Number and query code of a question': trackingConformance({adapter}),
      'Published answers': repliesConformance({adapter}),
    }),
    ...(complaint && {Reports: complaintConformance({adapter: await offeringSimilar(adapter)})}),
    ...((await hasPublishedRatings(adapter)) && {
      'Published ratings': publishedRatingsConformance({adapter, newCase}),
    }),
    ...((await hasGuides(adapter)) && {Guides: guideConformance({adapter})}),
  };
}

const hasPublishedRatings = (adapter: RestAdapter): Promise<boolean> =>
  isThere(adapter.loadPublishedRatings({page: 1, locale: 'zh'}));

const hasGuides = (adapter: RestAdapter): Promise<boolean> =>
  adapter.findGuides({words: '', page: 1, locale: 'zh'}).then(({total}) => total > 0, isBroken);

/** Without what is no promise: a backend need not offer published reports. */
const offeringSimilar = async (adapter: RestAdapter): Promise<ReportHooks['adapter']> => {
  if (await isThere(adapter.findSimilar({title: '', locale: 'zh'}))) return adapter;
  const {findSimilar: _, sendVoice: __, ...others} = adapter;
  return others;
};

const isThere = (answer: Promise<unknown>): Promise<boolean> => answer.then(() => true, isBroken);

// Where there is no such address the answer is a refusal; what is broken is offered all the same.
const isBroken = (error: unknown): boolean => !isAdapterError(error) || error.kind !== 'rejected';
