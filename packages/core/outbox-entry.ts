import type {FailureKind} from './adapter-error.ts';
import type {FieldProblem} from './contract/problem.ts';
import type {Receipt} from './contract/receipt.ts';
import type {Pause} from './back-off.ts';

/** Content and key, frozen together at the first press: every repeat sends exactly these. */
export interface Frozen<C> {
  readonly key: string;
  readonly content: C;
}

/** What is known of something that has no receipt. `pause` is what the backend asked for. */
export type UnsentState =
  | {status: 'waiting'; pause?: Pause}
  | {status: 'unknown'; kind: FailureKind}
  | {status: 'refused'; kind: FailureKind; fields: readonly FieldProblem[]};

/** Where there is a receipt the content is gone. */
export type SettledState = {status: 'sent'; receipt: Receipt; duplicate: boolean} | {status: 'cleared'};

export type EntryState = UnsentState | SettledState;

interface Stamp {
  readonly key: string;
  /** The `id` of the adapter it was given to: it is never sent anywhere else. */
  readonly adapter: string;
  /** The widget that wrote it, such as `rater`. */
  readonly widget: string;
  /** Entries of a younger release are left alone. */
  readonly schemaVersion: 2;
  /** By this device's clock, in milliseconds. */
  readonly createdAt: number;
  readonly changedAt: number;
}

/** Something that has no receipt, with its words. */
export type UnsentEntry<C> = Stamp & Frozen<C> & {readonly state: UnsentState};

/** A receipt that has replaced what was sent, or the mark that a citizen has thrown it away. */
export type SettledEntry = Stamp & {readonly state: SettledState};

/** One submission as it stands on this device. */
export type OutboxEntry<C> = UnsentEntry<C> | SettledEntry;

/** Whether the words are still here, because there is no receipt. */
export const isUnsent = <C>(entry: OutboxEntry<C>): entry is UnsentEntry<C> => 'content' in entry;
