import type {ColumnType, Generated, Selectable} from 'kysely';

type Moment = ColumnType<Date, Date, Date>;

interface AccountsTable {
  name: string;
  department: string;
  role: 'official' | 'supervisor';
  /** Whether who reported may be shown; never a consequence of the role. */
  reads_identities: Generated<boolean>;
  /** `scrypt$N$r$p$salt$hash` */
  password: string;
  created_at: Moment;
  disabled_at: ColumnType<Date | null, Date | null, Date | null>;
}

interface SessionsTable {
  id_hash: string;
  account: string;
  started_at: Moment;
  seen_at: Moment;
}

interface SignInAttemptsTable {
  /** A hash of a name or an address, by a key of the day. */
  subject: string;
  attempts: number;
  ends_at: Moment;
}

interface AuditTable {
  id: Generated<number>;
  at: Moment;
  account: string;
  action: string;
  number: string | null;
  reason: string | null;
}

/** What the reply desk keeps of officials. */
export interface DeskTables {
  accounts: AccountsTable;
  desk_sessions: SessionsTable;
  sign_in_attempts: SignInAttemptsTable;
  audit: AuditTable;
}

export type StoredAccount = Selectable<AccountsTable>;
