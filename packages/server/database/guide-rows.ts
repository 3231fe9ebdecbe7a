import type {ColumnType, Generated, JSONColumnType, Selectable} from 'kysely';
import type {Correction, GuideCatalogue, Language, WrittenGuide} from '@huiyin/core';

type Moment = ColumnType<Date, Date, Date>;

/** A version of a guide. What its authors wrote is never changed. */
interface GuidesTable {
  id: Generated<number>;
  task_code: string;
  number: string;
  content: JSONColumnType<WrittenGuide>;
  valid_from: string;
  /** The last day on which it holds, by its authors or because it was withdrawn. */
  ends_on: string | null;
  imported_at: Moment;
}

/** One row. */
interface GuideCatalogueTable {
  /** Raised by every import, so that each process knows when to read anew. */
  revision: number;
  content: JSONColumnType<GuideCatalogue>;
}

/** What the office did about a correction. */
export const correctionOutcomes = ['mended', 'nothingToMend'] as const;

interface CorrectionsTable {
  number: string;
  idempotency_key: string;
  task_code: string;
  version: string;
  accurate: boolean;
  parts: JSONColumnType<Correction['parts']>;
  /** Gone once the county keeps it no longer. */
  text: string | null;
  locale: Language;
  digest: string;
  received_at: Moment;
  /** Null where all is right and nothing is to be done. */
  due_on: string | null;
  handled_at: ColumnType<Date | null, never, Date>;
  outcome: ColumnType<(typeof correctionOutcomes)[number] | null, never, (typeof correctionOutcomes)[number]>;
  /** What the official wrote down, for the office alone. */
  note: ColumnType<string | null, never, string | null>;
}

/** Guides, what helps to find them, and what citizens say of them. */
export interface GuideTables {
  guides: GuidesTable;
  guide_catalogue: GuideCatalogueTable;
  corrections: CorrectionsTable;
}

export type StoredGuide = Selectable<GuidesTable>;
export type StoredCorrection = Selectable<CorrectionsTable>;
