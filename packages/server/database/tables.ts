import type {ColumnType, Generated, JSONColumnType, RawBuilder, Selectable} from 'kysely';
import type {
  Answer,
  CaseTokenRequest,
  Channel,
  Disclosure,
  Grade,
  IdentityDocument,
  Language,
  LetterState,
  Place,
  RichText,
  TimelineEntry,
} from '@huiyin/core';
import type {DeskTables} from './desk-rows.ts';
import type {GuideTables} from './guide-rows.ts';

/** The case as the portal's server described it, in every language it has. */
export type StoredCase = CaseTokenRequest['case'];

type Moment = ColumnType<Date, Date, Date>;

interface CasesTable {
  number: string;
  content: JSONColumnType<StoredCase>;
  updated_at: Moment;
}

interface RatingsTable {
  number: string;
  case_number: string;
  rating_number: 1 | 2;
  /** Null for a form posted without JavaScript, where (case, rating number) is the key. */
  idempotency_key: string | null;
  provenance: 'active' | 'default';
  grade: Grade;
  indicator_set: string;
  indicators: JSONColumnType<string[]>;
  text: string;
  anonymous: boolean;
  channel: Channel;
  locale: Language;
  digest: string;
  query_code_key: string;
  received_at: Moment;
  due_on: string | null;
}

interface ContactsTable {
  rating: string;
  /** Masked, like all of the contact, once the retention job erased it. */
  name: string;
  phone: string;
  /** The rating’s words with the person masked; null until the contact was erased. */
  masked_text: ColumnType<string | null, never, string>;
}

interface OutboxTable {
  rating: string;
  attempts: Generated<number>;
  next_attempt_at: Moment;
  last_error: string | null;
  forwarded_at: ColumnType<Date | null, never, Date>;
  dead_at: ColumnType<Date | null, never, Date>;
}

/** What an office answers (信件): questions and reports. */
interface LettersTable {
  number: string;
  about: ColumnType<'consultation' | 'complaint', 'consultation' | 'complaint', never>;
  idempotency_key: string;
  state: LetterState;
  /** Gone, like `text`, once the citizen or the retention job erased it. */
  title: string | null;
  text: string | null;
  kind: string;
  /** Whom and what the citizen chose to ask about; null where the county routes. */
  chosen_department: string | null;
  service: string | null;
  reply_wanted: boolean;
  publish_consent: boolean;
  /** Who has it now; null until somebody routed it. */
  department: string | null;
  channel: Channel;
  locale: Language;
  digest: string;
  query_code_key: string;
  received_at: Moment;
  due_on: string | null;
  answered_at: ColumnType<Date | null, Date | null, Date | null>;
  closed_at: ColumnType<Date | null, Date | null, Date | null>;
  published_at: ColumnType<Date | null, Date | null, Date | null>;
  /** Told when answered, where the citizen asked for it. */
  notify: 'sms' | 'email' | null;
}

interface AskersTable {
  letter: string;
  name: string;
  phone: string;
  email: string;
  organisation: string | null;
  on_behalf_of: string | null;
  identity_document: IdentityDocument | null;
  identity_number: string | null;
}

/** What a report says besides what every letter does. */
interface ComplaintsTable {
  letter: string;
  disclosure: Disclosure;
  person: string | null;
  /** Gone once the report was erased. */
  answers: JSONColumnType<Record<string, Answer> | null, string | null, string | null>;
}

/** Who reported, where they said so: sealed under the server’s key, and in no other table. */
interface ReportersTable {
  letter: string;
  /** A JWE in compact form. */
  sealed: string;
}

/** A file of a report. Its bytes lie under the id, where the configuration says. */
interface UploadsTable {
  /** `uploadIdOf` its token and digest. */
  id: string;
  /** SHA-256 of the token, in hex. */
  token_hash: string;
  digest: string;
  type: string;
  bytes: number;
  /** Once all of it is there and was checked. */
  whole: Generated<boolean>;
  /** To the hour. Null once it belongs to a report, and where it is about to be deleted. */
  expires_at: ColumnType<Date | null, Date, Date | null>;
  letter: ColumnType<string | null, never, string | null>;
}

interface EntriesTable {
  /** Counts up, so that the timeline has an order of its own. */
  id: Generated<number>;
  letter: string;
  type: TimelineEntry['type'];
  at: Moment;
  department: string | null;
  words: JSONColumnType<RichText | null, string | null, string | null>;
  text: string | null;
  digest: string | null;
  due_on: string | null;
  grade: Grade | null;
  /** The answer that a rating is about. */
  about: number | null;
  /** Of a citizen's reaction: the same key gives the same receipt. */
  idempotency_key: string | null;
  /** The account of the official; null for the citizen and for the county's own clock. */
  account: string | null;
}

interface AttachmentsTable {
  id: string;
  entry: number;
  name: string;
  content: Uint8Array;
}

interface HandlingsTable {
  rating: string;
  call_back_due_on: string;
  rectification_due_on: string;
  called_back_on: string | null;
  rectified_on: string | null;
  words: JSONColumnType<RichText | null, string | null, string | null>;
}

/** A question with its answer, or a report, as everybody may read it, masked when it was published. */
interface PublishedRepliesTable {
  letter: string;
  id: string;
  title: string;
  /** Of a report no word that the citizen wrote is published. */
  question: string | null;
  locale: Language;
  asker: string | null;
  department: string;
  received_on: string;
  /** The day of the answer; of publishing, as long as there is none. */
  listed_on: string;
  answer: JSONColumnType<RichText | null, string | null, string | null>;
  /** Where it is, if the office made that public too. */
  place: JSONColumnType<Place | null, string | null, string | null>;
  /** What `POST /replies/search` looks in. */
  words: ColumnType<string, RawBuilder<string>, RawBuilder<string>>;
}

/** For somebody it is the same as in a published report. Nobody knows for whom. */
interface VoicesTable {
  letter: string;
  key: string;
}

/** Who is still to be told of an answer; how they are reached stands in `askers` alone. */
interface NoticesTable {
  id: Generated<number>;
  letter: string;
  attempts: Generated<number>;
  next_attempt_at: Moment;
  last_error: string | null;
  forwarded_at: ColumnType<Date | null, never, Date>;
  dead_at: ColumnType<Date | null, never, Date>;
}

interface AddressKeysTable {
  /** `YYYY-MM-DD` in UTC, the same for every process of this server. */
  day: string;
  key: string;
}

interface LimitsTable {
  route: string;
  /** An HMAC of the address under the key of the day. */
  sender: string;
  count: number;
  until: Moment;
}

interface SpentChallengesTable {
  challenge: string;
  until: Moment;
}

export interface Tables extends DeskTables, GuideTables {
  published_replies: PublishedRepliesTable;
  voices: VoicesTable;
  notices: NoticesTable;
  address_keys: AddressKeysTable;
  limits: LimitsTable;
  spent_challenges: SpentChallengesTable;
  letters: LettersTable;
  complaints: ComplaintsTable;
  reporters: ReportersTable;
  uploads: UploadsTable;
  askers: AskersTable;
  entries: EntriesTable;
  attachments: AttachmentsTable;
  handlings: HandlingsTable;
  cases: CasesTable;
  ratings: RatingsTable;
  contacts: ContactsTable;
  outbox: OutboxTable;
}

export type StoredRating = Selectable<RatingsTable>;
export type StoredLetter = Selectable<LettersTable>;
export type StoredAsker = Selectable<AskersTable>;
export type StoredPublished = Selectable<PublishedRepliesTable>;
export type StoredEntry = Selectable<EntriesTable>;
export type StoredUpload = Selectable<UploadsTable>;
export type StoredHandling = Selectable<HandlingsTable>;
