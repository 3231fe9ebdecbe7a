import type {FieldProblem} from './contract/problem.ts';
import type {Receipt} from './contract/receipt.ts';

/** What went wrong, in the words that decide what happens next. */
export type FailureKind =
  | 'offline'
  | 'timeout'
  | 'unavailable'
  | 'rate-limited'
  | 'maintenance'
  | 'rejected'
  | 'duplicate'
  | 'expired';

export interface AdapterErrorDetails {
  /** Milliseconds to wait before the next try, where the backend said so. */
  retryAfter?: number;
  /** Which fields were refused, and why. */
  fields?: FieldProblem[];
  /** The first receipt, when `kind` is `duplicate`. */
  receipt?: Receipt;
  cause?: unknown;
}

/** The only error an adapter may throw. `kind` selects what becomes of the submission and what is read. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  // Not by the constructor of Error, which before Chrome 93 and Safari 15 lets it fall.
  override readonly cause: unknown;
  readonly kind: FailureKind;
  readonly retryAfter: number | undefined;
  readonly fields: readonly FieldProblem[];
  readonly receipt: Receipt | undefined;

  constructor(kind: FailureKind, {retryAfter, fields = [], receipt, cause}: AdapterErrorDetails = {}) {
    super(kind);
    this.cause = cause;
    this.kind = kind;
    this.retryAfter = retryAfter;
    this.fields = fields;
    this.receipt = receipt;
  }
}

/**
 * Compares by name, because a page can hold two bundles that each carry
 * their own `AdapterError` class, and `instanceof` fails across them.
 */
export const isAdapterError = (error: unknown): error is AdapterError =>
  error instanceof Error && error.name === 'AdapterError';
