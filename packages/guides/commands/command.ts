/** Where a command tells what it found. */
export interface Output {
  /** The result: stdout. Takes text, with its line ends. */
  write(text: string): void;
  /** Waits until the reader took what was written. Whoever writes much waits, or it all stays in memory. */
  taken(): Promise<unknown>;
  /** Whether somebody reads along: then what is written shows how far it is, and a bar would stand in its way. */
  isRead: boolean;
  /** What is about the work and not its result: stderr. Takes a line without its end. */
  note(line: string): void;
}

/** 0 where all is well, 1 where something is wrong with what was read, 2 where the order makes no sense. */
export type ExitCode = 0 | 1 | 2;

/** A command of `huiyin-guide`, told by the words behind its name. */
export interface Command {
  usage: string;
  /** @throws {UsageError} for words that it does not know; {Error} for files that cannot be read or written. */
  run(words: readonly string[], output: Output): Promise<ExitCode>;
}

/** An order that makes no sense, and why, in words for whoever gave it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
