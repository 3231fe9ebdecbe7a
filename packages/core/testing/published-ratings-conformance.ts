import type {Check} from './check.ts';
import {needing, prepared} from './prepared-checks.ts';
import {ratingListChecks} from './published/rating-list-checks.ts';
import {RatingsUnderTest, type PublishedRatingHooks} from './published/ratings-under-test.ts';
import {handlingChecks, shownRatingChecks} from './published/shown-rating-checks.ts';

/**
 * Everything that a reader of the public list of ratings relies on, and whoever gave them: nobody by name, and
 * statistics that anybody can count again in the rows.
 */
export const publishedRatingsConformance = (hooks: PublishedRatingHooks): Check[] => {
  const backend = new RatingsUnderTest(hooks);
  const {citizens, office} = backend;
  const rating = (checks: Check[]) => needing(citizens, 'not run: nobody makes cases to be rated', checks);
  const handling = (checks: Check[]) =>
    needing(office?.handleRating, 'not run: no office does anything about a bad rating', checks);
  const checks = [
    ...ratingListChecks(backend),
    ...rating(shownRatingChecks(backend, citizens!)),
    ...rating(handling(handlingChecks(backend, citizens!))),
  ];
  return prepared(checks, hooks.adapter.promises);
};
