import type {Language, WrittenGuide} from '@huiyin/core';

/** How bad it is: an `error` misleads a citizen, a `warning` leaves them without something that others tell. */
export type Severity = 'error' | 'warning';

/** Where a rule comes from; “common practice” where no clause was read. */
export interface RuleSource {
  zh: string;
  en: string;
}

/** What a rule looks at besides the guide. */
export interface LintOptions {
  /** `YYYY-MM-DD`, in the county. */
  today: string;
  /** The languages that every guide is to be complete in. The first is the original's. */
  languages: readonly Language[];
}

/** One place at which a guide breaks a rule. */
export interface Spot {
  /** Such as `materials[2].sampleUrl`. */
  at: string;
  /** What stands there, or is missing; empty where `at` says it all. */
  about: string;
}

/** A rule, as it is told to people. */
export interface RuleText {
  id: string;
  severity: Severity;
  source: RuleSource;
  /** What is wrong, as a sentence for whoever keeps the guide. */
  says: {zh: string; en: string};
}

/** A rule that a guide alone decides. */
export interface Rule extends RuleText {
  check(guide: WrittenGuide, options: LintOptions): readonly Spot[];
}

/** A rule that a guide breaks. */
export interface Finding extends Spot {
  taskCode: string;
  rule: RuleText;
}
