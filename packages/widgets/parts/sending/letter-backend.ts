import type {Adapter, Receipt, Signals, WriteOptions} from '@huiyin/core';

/** Where a letter is sent, and how. */
export interface LetterBackend<C> {
  /** The `id` of the adapter. */
  id: string;
  /** Whether the backend promises one receipt for one key. */
  resendable: boolean;
  send(content: C, options: WriteOptions): Promise<Receipt>;
}

/** The backend behind an adapter, where there is one; what the form noticed goes along with each try. */
export const letterBackendOf = <A extends Adapter, C>(
  adapter: A | undefined,
  signals: Signals | undefined,
  send: (adapter: A, content: C, options: WriteOptions) => Promise<Receipt>,
): LetterBackend<C> | undefined =>
  adapter && {
    id: adapter.id,
    resendable: adapter.promises.sameKeySameReceipt === true,
    send: (content, options) => send(adapter, content, {...options, ...(signals && {signals})}),
  };
