import type {Database} from '../database/open-database.ts';

/** What is written down of somebody’s work at the desk. */
export const auditActions = [
  'signedIn',
  'signInFailed',
  'signedOut',
  'passwordChanged',
  'questionRead',
  'ratingRead',
  'contactRead',
  'reporterRead',
  'queryCodeShown',
  'attachmentRead',
  'started',
  'answered',
  'routed',
  'extended',
  'returned',
  'closed',
  'published',
  'unpublished',
  'handled',
  'correctionRead',
  'guideMended',
  'nothingToMend',
  'exported',
  'identitiesGranted',
  'identitiesWithdrawn',
] as const;

export type AuditAction = (typeof auditActions)[number];

/** Who did what, when, and to which number. Never what it says. */
export interface AuditEntry {
  at: Date;
  account: string;
  action: AuditAction;
  number?: string;
  /** Why somebody looked at who reported, or how they checked whose query code they gave back. */
  reason?: string;
}

/** Writes a line that nobody can change at the desk. In a caller’s transaction it is kept or lost with the deed. */
export const writeAudit = async (
  database: Database,
  {at, account, action, number, reason}: AuditEntry,
): Promise<void> => {
  await database
    .insertInto('audit')
    .values({at, account, action, number: number ?? null, reason: reason ?? null})
    .execute();
};

export const auditPageSize = 100;

/** One page of the log, latest first, and whether there is another. */
export const readAudit = async (database: Database, page: number) => {
  const lines = await database
    .selectFrom('audit')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(auditPageSize + 1)
    .offset((page - 1) * auditPageSize)
    .execute();
  return {lines: lines.slice(0, auditPageSize), hasMore: lines.length > auditPageSize};
};
