import {
  AdapterError,
  reactionDigestOf,
  type FailureKind,
  type FieldProblem,
  type ReactionAdapter,
  type SentReaction,
  type Tracked,
  type TrackingQuery,
} from '@huiyin/core';
import {nationalProfile, profileIn} from '@huiyin/core/national';
import type {TrackerElement} from '../tracker/tracker.ts';
import '../tracker/define.ts';
// Here from the start, so that no test waits for it on a slow machine.
import '../tracker/more/more.ts';
import {find, press, type, until} from './page.ts';
import {answered, number, queryCode} from './tracked.ts';

interface Mounted {
  adapter?: ReturnType<typeof scriptedTracking>;
  lang?: string;
  fallback?: string;
  properties?: Partial<TrackerElement>;
}

/** A tracker on the page with its look-up form, and everything loaded. */
export const mountTracker = async ({
  adapter = scriptedTracking(),
  lang = 'zh',
  fallback = '',
  properties = {},
}: Mounted = {}) => {
  const place = document.createElement('div');
  place.lang = lang;
  place.innerHTML = `<hy-tracker>${fallback}</hy-tracker>`;
  const tracker = place.firstElementChild as TrackerElement;
  Object.assign(tracker, {adapter, ...properties});
  document.body.append(place);
  await until(tracker, () => tracker.shadowRoot!.querySelector('input, section'));
  return tracker;
};

/** A tracker in Chinese that shows what this adapter has. */
export const mountFound = async (adapter = scriptedTracking()) => {
  const tracker = await mountTracker({adapter});
  await lookUp(tracker);
  await until(tracker, () => tracker.shadowRoot!.querySelector('section'));
  return tracker;
};

export const lookUp = async (tracker: TrackerElement, code = queryCode) => {
  await type(tracker, '编号', number);
  await type(tracker, '查询码', code);
  await press(tracker, 'button', '查询');
};

/** Opens what is folded away under these words. */
export const open = (tracker: TrackerElement, name: string) => press(tracker, 'disclosure', name);

export const fieldCalled = (tracker: TrackerElement, name: string) =>
  find<HTMLInputElement>(tracker, 'textbox', name);

interface Script {
  /** What each look-up gives in turn; the last one stays. */
  found?: readonly (Tracked | FailureKind | 'never')[];
  /** How each reaction is answered in turn; the last answer stays. */
  answers?: readonly ('receipt' | 'never' | FailureKind)[];
  fields?: FieldProblem[];
  /** What each file gives in turn; the last one stays. */
  files?: readonly (Blob | FailureKind)[];
  promises?: Partial<ReactionAdapter['promises']>;
}

const turn = <T>(list: readonly T[], count: number): T => list[Math.min(count, list.length) - 1]!;

/** A backend that follows a script and remembers what it was asked and sent. */
export const scriptedTracking = ({
  found = [answered],
  answers = ['receipt'],
  fields = [],
  files = [new Blob(['file'])],
  promises,
}: Script = {}) => {
  const asked: TrackingQuery[] = [];
  const sent: {reaction: SentReaction; key: string}[] = [];
  const loaded: string[] = [];
  return {
    id: `scripted:${Math.random()}`,
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true, ...promises},
    asked,
    sent,
    loaded,
    loadProfile: async ({locale}) => profileIn(nationalProfile, locale),
    loadTracked: async (query) => {
      asked.push(query);
      const answer = turn(found, asked.length);
      if (answer === 'never') return new Promise(() => undefined);
      if (typeof answer === 'string') throw new AdapterError(answer);
      return answer;
    },
    sendReaction: async (reaction, {key}) => {
      sent.push({reaction, key});
      const answer = turn(answers, sent.length);
      if (answer === 'never') return new Promise(() => undefined);
      if (answer !== 'receipt') throw new AdapterError(answer, {fields});
      const digest = await reactionDigestOf(reaction.reaction);
      return {number, receivedAt: '2026-11-26T01:05:00Z', queryCode, digest};
    },
    loadAttachment: async ({attachment}) => {
      loaded.push(attachment);
      const answer = turn(files, loaded.length);
      if (typeof answer === 'string') throw new AdapterError(answer);
      return answer;
    },
  } satisfies ReactionAdapter & {asked: unknown; sent: unknown; loaded: unknown};
};
