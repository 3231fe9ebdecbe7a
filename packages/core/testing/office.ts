import type {Handling} from '../contract/tracking.ts';
import type {RichText} from '../contract/rich-text.ts';

/** A file that comes with an answer. */
export interface OfficeFile {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * What an official of the backend under test does with the question of a number. Each throws where it is not possible.
 * A backend whose test system has no way to do it is checked without: the checks that need an answer are not run.
 */
export interface Office {
  /** Passes the question to a department. */
  route(number: string, department: string): Promise<unknown>;
  /** Promises a later day, `YYYY-MM-DD`, and says why. */
  extend(number: string, dueOn: string, reason: RichText): Promise<unknown>;
  answer(number: string, words: RichText, files?: readonly OfficeFile[]): Promise<unknown>;
  /** Sends the question back to whoever asked, and says why. */
  giveBack(number: string, reason: RichText): Promise<unknown>;
  /** Closes an answered question. */
  close(number: string): Promise<unknown>;
  /** Publishes the question with its answer, where it may be. */
  publish(number: string): Promise<unknown>;
  /** Publishes a report, already while it is dealt with, where it may be; again after an answer. */
  publishReport?(number: string, notice: ReportNotice): Promise<unknown>;
  /** Moves the promised day of a question into the past, as if time had gone by. */
  makeLate?(number: string): Promise<unknown>;
  /** Notes what was done about the bad rating (差评) of a receipt number. */
  handleRating?(number: string, done: HandledRating): Promise<unknown>;
}

/** What everybody shall read of a report: a title in the office’s words and, if it may be told, the place. */
export interface ReportNotice {
  title: string;
  showsPlace: boolean;
}

export type HandledRating = Pick<Handling, 'calledBackOn' | 'rectifiedOn' | 'words'>;
