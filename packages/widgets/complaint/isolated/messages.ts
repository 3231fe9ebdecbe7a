import type {FailureKind} from '@huiyin/core';

/**
 * What the frame tells the page around it, which must not learn a word of what is written: that it is there, how tall
 * its form is once that can be used, and what became of what was sent.
 */
export type FrameMessage =
  | {huiyin: 'here'}
  /** In pixels. */
  | {huiyin: 'height'; height: number}
  | {huiyin: 'hy-sent'}
  | {huiyin: 'hy-queued' | 'hy-failed'; kind: FailureKind};

/** What the page tells the frame, which must not believe it more than that: how to look. */
export interface Look {
  /** Any BCP 47 tag. */
  language: string;
  /** By their names, such as `--hy-color-accent`. */
  tokens: Readonly<Partial<Record<string, string>>>;
}
