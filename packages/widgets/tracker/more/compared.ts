import {complaintDigestOf, consultationDigestOf, digestOf, reactionDigestOf} from '@huiyin/core';
import type {Reaction, TimelineEntry, Tracked, TrackedLetter} from '@huiyin/core';

/**
 * For each of the citizen's words that the backend shows, whether their digest is the one it recorded when they came:
 * `content` for what was sent first, else the id of the entry. Empty where nothing can be compared.
 */
export type Compared = ReadonlyMap<string, boolean>;

/** Computes the digests anew from what is shown. */
export const comparedIn = async (tracked: Tracked): Promise<Compared> => {
  const compared = new Map<string, boolean>();
  if (tracked.about === 'rating') {
    const {content, receipt} = tracked.rating;
    if (receipt.digest) compared.set('content', (await digestOf(content)) === receipt.digest);
    return compared;
  }
  // What was erased cannot be compared, and is no difference.
  if (tracked.state === 'erased') return compared;
  const {receipt, timeline} = tracked;
  const digest = await contentDigestOf(tracked);
  if (digest && receipt.digest) compared.set('content', digest === receipt.digest);
  for (const entry of timeline) {
    const isSame = await isAsSent(entry, tracked);
    if (isSame !== undefined) compared.set(entry.id, isSame);
  }
  return compared;
};

const contentDigestOf = async (tracked: TrackedLetter): Promise<string | undefined> => {
  if (!tracked.content) return undefined;
  return tracked.about === 'consultation'
    ? consultationDigestOf(tracked.content)
    : complaintDigestOf(tracked.content);
};

const isAsSent = async (entry: TimelineEntry, tracked: TrackedLetter): Promise<boolean | undefined> => {
  const {digest, text} = entry;
  if (!digest || text === undefined) return undefined;
  const possible = reactionsOf(entry, text, tracked);
  if (!possible.length) return undefined;
  return (await Promise.all(possible.map(reactionDigestOf))).includes(digest);
};

/** What the citizen can have sent for an entry. It does not say which answer was rated: any before it can be. */
const reactionsOf = (
  {id, type, grade}: TimelineEntry,
  text: string,
  {timeline}: TrackedLetter,
): Reaction[] => {
  if (type === 'furtherQuestion') return [{action: 'furtherQuestion', text}];
  if (type === 'reopened') return [{action: 'reopen', text}];
  if (type !== 'rated' || !grade) return [];
  const before = timeline.slice(
    0,
    timeline.findIndex((one) => one.id === id),
  );
  return before
    .filter((one) => one.type === 'answered')
    .map((answer) => ({action: 'rateAnswer', answer: answer.id, grade, text}));
};
