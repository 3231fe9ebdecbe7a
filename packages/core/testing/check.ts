import type {PromiseName} from '../adapter.ts';

/** One thing that a widget relies on. Runs under any test runner, such as `test(name, {skip}, run)`. */
export interface Check {
  /** A sentence about what the citizen gets. */
  name: string;
  /** The promise that is checked, for what a backend may also not promise. */
  promise?: PromiseName;
  /** Why this check is not to be run, such as `not promised: the old mailbox keeps no keys`. */
  skip?: string;
  /** @throws {Error} with a sentence that says what the backend did instead. */
  run(): Promise<void>;
}
