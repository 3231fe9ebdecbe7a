import type {PromiseName, Promises} from '../adapter.ts';
import {isAdapterError} from '../adapter-error.ts';
import type {Check} from './check.ts';

/**
 * The checks as a test runner takes them: those of a promise that is not made are skipped with its reason, and a
 * refusal that no check waited for is told in a sentence. `always` is a promise that all of them need.
 */
export const prepared = (checks: Check[], promises: Promises, always?: PromiseName): Check[] =>
  checks.map((check) => ({
    ...check,
    ...(notPromised(always, promises) ?? notPromised(check.promise, promises)),
    run: () => check.run().catch(sayWhatWasRefused),
  }));

/** Why nothing that needs an answer is checked. */
export const noOffice = 'not run: no office was given';

/** Why nothing that needs time to go by is checked. */
export const nothingLate = 'not run: no office makes anything late';

/** The same checks, skipped for this reason unless there is what they need. */
export const needing = (what: unknown, reason: string, checks: Check[]): Check[] =>
  what ? checks : checks.map((check) => ({...check, skip: reason}));

const notPromised = (name: PromiseName | undefined, promises: Promises): Pick<Check, 'skip'> | undefined => {
  const promised = name ? promises[name] : true;
  return promised === true ? undefined : {skip: `not promised: ${promised}`};
};

// No check lets a refusal through that it waits for: this one came where an answer was due.
function sayWhatWasRefused(error: unknown): never {
  if (!isAdapterError(error)) throw error;
  const fields = error.fields.map(({field, code}) => `, ${field}: ${code}`).join('');
  throw new Error(`The backend refused what it should answer (${error.kind}${fields}).`, {cause: error});
}
