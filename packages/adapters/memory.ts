import {
  AdapterError,
  complaintDigestOf,
  consultationDigestOf,
  correctionDigestOf,
  digestOf,
  reactionDigestOf,
  wellFormed,
  type ComplaintAdapter,
  type ConsultationAdapter,
  type GuideAdapter,
  type GuideCatalogue,
  type HandledCase,
  type PublishedRatingsAdapter,
  type RatingAdapter,
  type ReactionAdapter,
  type WrittenGuide,
} from '@huiyin/core';
import type {Office} from '@huiyin/core/testing';
import {countyOf, type County} from './memory/county.ts';
import {GuideBook} from './memory/guide-book.ts';
import type {Letter} from './memory/letter.ts';
import {LetterBook} from './memory/letter-book.ts';
import {officeOf} from './memory/office.ts';
import {ratingPageOf} from './memory/published-ratings.ts';
import {RatingBook} from './memory/rating-book.ts';
import {replyPageOf} from './memory/replies.ts';
import {addVoice, similarTo} from './memory/reports.ts';
import {SentFiles} from './memory/sent-files.ts';
import {takeQuestion} from './memory/take-question.ts';
import {takeReport} from './memory/take-report.ts';
import {trackedLetterOf} from './memory/tracked-letter.ts';

/** What differs from the national profile and two made-up departments. */
export interface MemoryAdapterOptions extends Partial<County> {
  /** How long every answer takes, in milliseconds. */
  delay?: number;
  /** Its guides; of one matter the later version comes later. */
  guides?: readonly WrittenGuide[];
  /** What helps to find them. */
  catalogue?: GuideCatalogue;
}

export interface MemoryAdapter
  extends
    RatingAdapter,
    ConsultationAdapter,
    Required<ComplaintAdapter>,
    ReactionAdapter,
    PublishedRatingsAdapter,
    Required<GuideAdapter> {
  /** Makes a handled case and gives its token, good for `lifetime` milliseconds, an hour unless given. */
  newCase(about?: Partial<HandledCase>, lifetime?: number): Promise<string>;
  /** What an official does: passes on, answers, publishes, notes what was done about a bad rating. */
  readonly office: Required<Office>;
}

/**
 * A backend that keeps every promise, for demos, documentation and tests. What it is sent never leaves the page,
 * and is gone with it.
 */
export const memoryAdapter = ({
  delay = 0,
  guides,
  catalogue,
  ...given
}: MemoryAdapterOptions = {}): MemoryAdapter => {
  const county = countyOf(given);
  const ratings = new RatingBook(county);
  const letters = new LetterBook(county);
  const files = new SentFiles(county);
  const guideBook = new GuideBook(county, guides, catalogue);
  const answer = async <T>(signal: AbortSignal | undefined, give: () => T): Promise<T> => {
    await pause(delay, signal);
    return copyOf(give());
  };

  return {
    id: 'memory',
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
    loadProfile: ({locale, signal}) => answer(signal, () => county.profileOf(locale)),
    loadCase: (caseToken, {signal}) => answer(signal, () => ratings.stateOf(caseToken)),
    sendRating: async (rating, {key, signal}) => {
      const digest = await digestOf(rating);
      return answer(signal, () => ratings.take(rating, key, digest).receipt);
    },
    loadRecipients: ({locale, signal}) => answer(signal, () => county.recipientsOf(locale)),
    sendConsultation: async (sent, {key, signal}) => {
      const digest = await consultationDigestOf(sent);
      return answer(signal, () => takeQuestion(letters, county, copyOf(sent), {key, digest}));
    },
    sendFile: async (file, {signal, onProgress, ...options}) => {
      await pause(delay, signal);
      await files.bring(file, options);
      onProgress?.(file.size);
    },
    sendComplaint: async (given, {key, signal}) => {
      const sent = copyOf(given);
      const digest = await complaintDigestOf(sent);
      return answer(signal, () => takeReport({book: letters, files, county}, sent, {key, digest}));
    },
    loadTracked: (query, {signal, locale}) =>
      answer(signal, () => {
        const letter = letters.open(query);
        return letter ? trackedLetterOf(letter, county, locale) : found(ratings.track(query));
      }),
    sendReaction: async (sent, {key, signal}) => {
      const digest = await reactionDigestOf(sent.reaction);
      return answer(signal, () => letters.react(copyOf(sent), key, digest));
    },
    loadAttachment: async ({attachment, ...query}, {signal} = {}) => {
      await pause(delay, signal);
      return found(fileOf(letters.open(query), attachment));
    },
    findReplies: (search, {signal} = {}) => answer(signal, () => replyPageOf(letters.kept, search, county)),
    findSimilar: (search, {signal} = {}) => answer(signal, () => similarTo(search, letters.reports, county)),
    sendVoice: (id, {key, signal}) =>
      answer(signal, () => ({voices: found(addVoice(letters.reports, id, key))})),
    loadPublishedRatings: (search, {signal} = {}) =>
      answer(signal, () => ratingPageOf(ratings, search, county)),
    findGuides: async (search, {signal} = {}) => {
      const finder = await guideBook.finder();
      return answer(signal, () => finder.find(search));
    },
    loadGuide: (taskCode, {locale, version, signal}) =>
      answer(signal, () => found(guideBook.show(taskCode, locale, version))),
    sendCorrection: async (taskCode, given, {key, signal}) => {
      const sent = copyOf(given);
      const digest = await correctionDigestOf(taskCode, sent);
      return answer(signal, () => guideBook.correct(taskCode, sent, {key, digest}));
    },
    newCase: async (about, lifetime) => ratings.newCase(about, lifetime),
    office: officeOf(letters, ratings, county),
  };
};

/** A file of the timeline by its id, or one that came with a report by the digest of its bytes. */
const fileOf = (letter: Letter | undefined, attachment: string): Blob | undefined => {
  const answered = letter?.entries.flatMap(({attachments = []}) => attachments);
  const sent = letter?.about === 'complaint' ? letter.files.get(attachment) : undefined;
  return answered?.find(({id}) => id === attachment)?.content ?? sent;
};

// Every miss is refused alike: nobody learns which numbers exist.
const found = <T>(what: T | undefined): T => {
  if (what === undefined) throw new AdapterError('rejected');
  return what;
};

// As over the wire: whoever changes an answer changes nothing here, and no half of a character arrives.
const copyOf = <T>(given: T): T =>
  JSON.parse(JSON.stringify(given), (_, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  ) as T;

const pause = (delay: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => reject(new AdapterError('unavailable', {cause: signal?.reason}));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, {once: true});
    setTimeout(resolve, delay);
  });
