import type {CaseState} from './contract/case.ts';
import type {Profile} from './contract/profile.ts';
import type {Rating} from './contract/rating.ts';
import type {Complaint} from './contract/complaint.ts';
import type {Receipt} from './contract/receipt.ts';
import type {Consultation, Recipients} from './contract/consultation.ts';
import type {
  RatingPage,
  RatingSearch,
  ReplyPage,
  ReplySearch,
  SimilarReports,
  SimilarSearch,
  Voices,
} from './contract/published.ts';
import type {SentReaction} from './contract/reaction.ts';
import type {AttachmentQuery, TrackingQuery} from './contract/tracking-query.ts';
import type {Tracked} from './contract/tracking.ts';
import type {Correction, GuidePage, GuideSearch, ShownGuide} from './contract/guide-search.ts';
import type {Language} from './language.ts';

/** What a backend can promise. The conformance suite checks every promise made. */
export type PromiseName = 'sameKeySameReceipt' | 'digest' | 'queryCode' | 'followUpRating';

/** `true` for a promise made; a sentence why not for one that is not. */
export type Promises = Readonly<Record<PromiseName, true | string>>;

export interface ReadOptions {
  signal?: AbortSignal;
  /** The language the citizen reads. */
  locale: Language;
}

export interface WriteOptions {
  /** Stays the same when a submission is sent again, so that a backend can tell a repeat from a second one. */
  key: string;
  signal?: AbortSignal;
  /** What the form noticed. A backend may ask for a proof of work because of it and never refuse; none is no suspicion. */
  signals?: Signals;
}

/** What tells a machine from a person, without asking anybody anything. */
export interface Signals {
  /** Milliseconds from the moment the form could be used to the press. */
  elapsed: number;
  /** Whether the field that no person sees was filled in. */
  trap: boolean;
}

/** What every adapter says of itself. */
export interface Adapter {
  /** Stable name of the backend and its address. A stored submission is only ever sent through the same one. */
  readonly id: string;
  readonly promises: Promises;
  /** The county's profile in the reader's language. @throws {AdapterError} */
  loadProfile(options: ReadOptions): Promise<Profile>;
}

/** A backend that takes ratings of handled cases. */
export interface RatingAdapter extends Adapter {
  /** What may be done with the case of this token. @throws {AdapterError} `expired` for a token that is not good. */
  loadCase(caseToken: string, options: ReadOptions): Promise<CaseState>;
  /** Sends one rating. @throws {AdapterError} */
  sendRating(rating: Rating, options: WriteOptions): Promise<Receipt>;
}

/** A backend that shows what was published: questions with their answers (公开选登), and reports. */
export interface RepliesAdapter extends Adapter {
  /** One page of what was published, best match first where there are words to look for. @throws {AdapterError} */
  findReplies(search: ReplySearch, options?: Pick<ReadOptions, 'signal'>): Promise<ReplyPage>;
}

/** A backend that takes questions (政务咨询). */
export interface ConsultationAdapter extends RepliesAdapter {
  /** The departments and service items that a question can be about. @throws {AdapterError} */
  loadRecipients(options: ReadOptions): Promise<Recipients>;
  /** Sends one question. @throws {AdapterError} */
  sendConsultation(consultation: Consultation, options: WriteOptions): Promise<Receipt>;
}

/** How a file travels to a backend, apart from the report that it belongs to. */
export interface FileOptions {
  /** The secret of the report: with it, and with nothing else, the same file goes on where it was interrupted. */
  token: string;
  /** SHA-256 of all its bytes, in hex. */
  digest: string;
  signal?: AbortSignal;
  /** Called with how many bytes have arrived. */
  onProgress?(bytes: number): void;
}

/** A backend that takes reports (投诉举报). */
export interface ComplaintAdapter extends Adapter {
  /** The departments that a report can be about; without it nobody is asked whom it is about. @throws {AdapterError} */
  loadRecipients?(options: ReadOptions): Promise<Recipients>;
  /**
   * Brings one file there, whole, however often it was tried before; absent where the backend takes none.
   * @throws {AdapterError} `rejected` for a file that is not taken.
   */
  sendFile?(file: Blob, options: FileOptions): Promise<void>;
  /** Sends one report, whose files are there. @throws {AdapterError} */
  sendComplaint(complaint: Complaint, options: WriteOptions): Promise<Receipt>;
  /** At most five published reports with words of this title; without it none are offered. @throws {AdapterError} */
  findSimilar?(search: SimilarSearch, options?: Pick<ReadOptions, 'signal'>): Promise<SimilarReports>;
  /**
   * Adds a voice to a published report: it is the same for somebody else, of whom nothing is said. One key counts once.
   * @throws {AdapterError} `rejected` for what is not published.
   */
  sendVoice?(id: string, options: WriteOptions): Promise<Voices>;
}

/** A backend that answers where a submission stands. */
export interface TrackingAdapter extends Adapter {
  /** What was sent and its state. @throws {AdapterError} `rejected` alike for every miss. */
  loadTracked(query: TrackingQuery, options: ReadOptions): Promise<Tracked>;
}

/** A backend that also takes what the citizen does after the receipt. */
export interface ReactionAdapter extends TrackingAdapter {
  /** Sends one of the reactions that `loadTracked` allows. @throws {AdapterError} `rejected` alike for every miss. */
  sendReaction(reaction: SentReaction, options: WriteOptions): Promise<Receipt>;
  /** A file of the timeline. @throws {AdapterError} `rejected` alike for every miss. */
  loadAttachment(query: AttachmentQuery, options?: Pick<ReadOptions, 'signal'>): Promise<Blob>;
}

/** A backend that shows the ratings that everybody may read. */
export interface PublishedRatingsAdapter extends Adapter {
  /** One page, newest first. @throws {AdapterError} */
  loadPublishedRatings(search: RatingSearch, options?: Pick<ReadOptions, 'signal'>): Promise<RatingPage>;
}

/** A backend that shows how matters are done (办事指南). */
export interface GuideAdapter extends Pick<Adapter, 'id'> {
  /** One page of what the words find, best match first. @throws {AdapterError} */
  findGuides(search: GuideSearch, options?: Pick<ReadOptions, 'signal'>): Promise<GuidePage>;
  /**
   * One guide: the version that holds now, or the one of this number.
   * @throws {AdapterError} `rejected` for a code or a number that is not known.
   */
  loadGuide(taskCode: string, options: ReadOptions & {version?: string}): Promise<ShownGuide>;
  /** Says whether a guide is right (指南纠错); without it nobody is asked. @throws {AdapterError} */
  sendCorrection?(taskCode: string, correction: Correction, options: WriteOptions): Promise<Receipt>;
}
