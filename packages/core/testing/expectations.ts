import type {TSchema} from 'typebox';
import {Value} from 'typebox/value';
import {isAdapterError, type AdapterError, type FailureKind} from '../adapter-error.ts';

/** Throws the sentence unless the condition holds. */
export function ensure(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** Throws unless both are the same in every part. */
export const ensureSame = (shown: unknown, sent: unknown, what: string): void =>
  ensure(
    Value.Equal(shown, sent),
    `${what}: expected ${JSON.stringify(sent)}, got ${JSON.stringify(shown)}.`,
  );

/** Throws unless the value is what the contract says, with no property more and none less. */
export function ensureShape(schema: TSchema, value: unknown, what: string): void {
  // A union fails in every branch: the deepest complaint is from the branch that was meant.
  const [worst] = [...Value.Errors(schema, value)].sort((a, b) => depthOf(b) - depthOf(a));
  if (!worst) return;
  const said = worst.keyword === 'boolean' ? 'is not in the contract' : worst.message;
  throw new Error(`${what} is not what the contract says: ${worst.instancePath || 'it'} ${said}.`);
}

const depthOf = ({instancePath}: {instancePath: string}): number => instancePath.split('/').length;

/** The error with which the backend refuses; throws when it does not refuse, or with anything else. */
export async function refusalOf(attempt: Promise<unknown>, what: string): Promise<AdapterError> {
  const error: unknown = await attempt.then(
    () => undefined,
    (reason: unknown) => reason ?? 'nothing',
  );
  ensure(error !== undefined, `The backend should refuse ${what}, and did not.`);
  ensure(
    isAdapterError(error),
    `For ${what} the adapter threw something other than AdapterError: "${String(error)}".`,
  );
  ensure(Object.hasOwn(kinds, error.kind), `For ${what} the adapter threw an unknown kind: "${error.kind}".`);
  return error;
}

/** Throws unless the backend refuses with this kind, which decides what the citizen is told. */
export async function ensureRefused(
  attempt: Promise<unknown>,
  kind: FailureKind,
  what: string,
): Promise<AdapterError> {
  const error = await refusalOf(attempt, what);
  ensure(error.kind === kind, `The backend should refuse ${what} as "${kind}", and said "${error.kind}".`);
  return error;
}

const kinds: Record<FailureKind, true> = {
  offline: true,
  timeout: true,
  unavailable: true,
  'rate-limited': true,
  maintenance: true,
  rejected: true,
  duplicate: true,
  expired: true,
};
