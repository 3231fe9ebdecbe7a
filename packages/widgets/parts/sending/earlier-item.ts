import type {OutboxEntry, Receipt, Submission} from '@huiyin/core';
import {isUnsent} from '@huiyin/core';

/** One entry as it stands now. */
export interface EarlierItem<C> {
  readonly entry: OutboxEntry<C>;
  /** Where it is being sent. */
  readonly submission: Submission<C> | undefined;
}

export type ItemStatus = 'sending' | 'stored' | 'waiting' | 'unknown' | 'refused' | 'expired' | 'sent';

/** How it stands with an item, as its word is called. */
export const statusOf = <C>({entry, submission}: EarlierItem<C>): ItemStatus => {
  const state = submission?.state ?? entry.state;
  switch (state.status) {
    case 'queued':
      return state.stored ? 'stored' : 'waiting';
    case 'refused':
    case 'failed':
      return state.kind === 'expired' ? 'expired' : 'refused';
    case 'sent':
    case 'unknown':
      return state.status;
    default:
      return 'sending';
  }
};

/** The receipt, once there is one. */
export const receiptOf = <C>({entry, submission}: EarlierItem<C>): Receipt | undefined => {
  const state = submission?.state ?? entry.state;
  return state.status === 'sent' ? state.receipt : undefined;
};

/** What was written, as long as there is no receipt. */
export const contentOf = <C>(item: EarlierItem<C>): C | undefined =>
  isUnsent(item.entry) && !receiptOf(item) ? item.entry.content : undefined;
