import type {ColumnType, Generated, JSONColumnType, Selectable} from 'kysely';
import type {CaseTokenRequest, Channel, Grade, Language} from '@huiyin/core';

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
  name: string;
  phone: string;
}

interface OutboxTable {
  rating: string;
  attempts: Generated<number>;
  next_attempt_at: Moment;
  last_error: string | null;
  forwarded_at: ColumnType<Date | null, never, Date>;
  dead_at: ColumnType<Date | null, never, Date>;
}

export interface Tables {
  cases: CasesTable;
  ratings: RatingsTable;
  contacts: ContactsTable;
  outbox: OutboxTable;
}

export type StoredRating = Selectable<RatingsTable>;
