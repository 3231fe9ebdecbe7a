/** What an aborted task rejects with. Chromium 83 and Safari 14 keep no reason. */
export const abortReason = ({reason}: AbortSignal): Error =>
  reason instanceof Error ? reason : new DOMException('The photo is no longer wanted.', 'AbortError');

/** @throws what `abortReason` gives, when the signal is aborted. */
export const goOnUnlessAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw abortReason(signal);
};
