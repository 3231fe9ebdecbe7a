import type {Promises} from '../adapter.ts';
import {isAdapterError} from '../adapter-error.ts';
import {BackendUnderTest, type BackendHooks} from './backend-under-test.ts';
import {caseChecks} from './case-checks.ts';
import type {Check} from './check.ts';
import {contentChecks} from './content-checks.ts';
import {digestChecks} from './digest-checks.ts';
import {failureChecks} from './failure-checks.ts';
import {followUpChecks} from './follow-up-checks.ts';
import {keyChecks} from './key-checks.ts';
import {profileChecks} from './profile-checks.ts';
import {trackingChecks} from './tracking-checks.ts';

/**
 * Everything that the rater relies on, as checks for any test runner: every rating adapter passes those that are not
 * skipped. A check of a promise that the adapter does not make is skipped with its reason.
 */
export const ratingConformance = (hooks: BackendHooks): Check[] => {
  const backend = new BackendUnderTest(hooks);
  return [
    profileChecks,
    caseChecks,
    contentChecks,
    keyChecks,
    failureChecks,
    digestChecks,
    trackingChecks,
    followUpChecks,
  ]
    .flatMap((checksOf) => checksOf(backend))
    .map((check) => ({
      ...check,
      ...notPromised(check, hooks.adapter.promises),
      run: () => check.run().catch(sayWhatWasRefused),
    }));
};

const notPromised = ({promise}: Check, promises: Promises): Pick<Check, 'skip'> => {
  const promised = promise ? promises[promise] : true;
  return promised === true ? {} : {skip: `not promised: ${promised}`};
};

// No check lets a refusal through that it waits for: this one came where an answer was due.
function sayWhatWasRefused(error: unknown): never {
  if (!isAdapterError(error)) throw error;
  const fields = error.fields.map(({field, code}) => `, ${field}: ${code}`).join('');
  throw new Error(`The backend refused what it should answer (${error.kind}${fields}).`, {cause: error});
}
