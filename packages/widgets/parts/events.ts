import type {FailureKind} from '@huiyin/core';

/** The backend accepted a submission. No content, no query code: any script of the page hears it. */
export type SentEvent = CustomEvent<{widget: string; number: string; receivedAt: string}>;

/** A submission waits, or was refused. */
export type UnsentEvent = CustomEvent<{widget: string; kind: FailureKind}>;

declare global {
  interface GlobalEventHandlersEventMap {
    /** Before sending; `preventDefault()` keeps it from being sent. */
    'hy-send': CustomEvent<{widget: string}>;
    'hy-sent': SentEvent;
    'hy-queued': UnsentEvent;
    'hy-failed': UnsentEvent;
    /** Somebody wants to ask a question; `preventDefault()` keeps a link from being followed. */
    'hy-ask': CustomEvent<{widget: string}>;
  }
}
