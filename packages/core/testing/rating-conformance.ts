import {BackendUnderTest, type BackendHooks} from './backend-under-test.ts';
import {caseChecks} from './case-checks.ts';
import type {Check} from './check.ts';
import {contentChecks} from './content-checks.ts';
import {digestChecks} from './digest-checks.ts';
import {failureChecks} from './failure-checks.ts';
import {followUpChecks} from './follow-up-checks.ts';
import {keyChecks} from './key-checks.ts';
import {prepared} from './prepared-checks.ts';
import {profileChecks} from './profile-checks.ts';
import {trackingChecks} from './tracking-checks.ts';

/**
 * Everything that the rater relies on, as checks for any test runner: every rating adapter passes those that are not
 * skipped. A check of a promise that the adapter does not make is skipped with its reason.
 */
export const ratingConformance = (hooks: BackendHooks): Check[] => {
  const backend = new BackendUnderTest(hooks);
  const checks = [
    profileChecks,
    caseChecks,
    contentChecks,
    keyChecks,
    failureChecks,
    digestChecks,
    trackingChecks,
    followUpChecks,
  ].flatMap((checksOf) => checksOf(backend));
  return prepared(checks, hooks.adapter.promises);
};
