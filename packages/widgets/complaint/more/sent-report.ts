import type {Complaint} from '@huiyin/core';

/** A report with the bytes of its files, frozen together: what is sent again is what was sent first. */
export interface SentReport {
  complaint: Complaint;
  /** By their digests. */
  files: Readonly<Partial<Record<string, Blob>>>;
}
