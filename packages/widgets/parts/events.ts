import type {FailureKind} from '@huiyin/core';

/** The backend accepted a submission. No content, no query code: any script of the page hears it. Of a 举报 no number. */
export type SentEvent = CustomEvent<{widget: string; number?: string; receivedAt?: string}>;

/** A submission waits, or was refused. */
export type UnsentEvent = CustomEvent<{widget: string; kind: FailureKind}>;

declare global {
  interface GlobalEventHandlersEventMap {
    /** Before sending; `preventDefault()` keeps it from being sent. */
    'hy-send': CustomEvent<{widget: string}>;
    'hy-sent': SentEvent;
    'hy-queued': UnsentEvent;
    'hy-failed': UnsentEvent;
    /** Somebody follows a published report instead of sending their own. */
    'hy-followed': CustomEvent<{widget: string}>;
    /** Somebody wants to ask a question; `preventDefault()` keeps a link from being followed. */
    'hy-ask': CustomEvent<{widget: string; taskCode?: string; name?: string}>;
    /** Somebody could not get a matter done; `preventDefault()` keeps a link from being followed. */
    'hy-report-failure': CustomEvent<{widget: string; taskCode: string; name: string}>;
    /** Somebody said which situation of a guide is theirs: ids only. */
    'hy-choices': CustomEvent<{taskCode: string; choices: string}>;
    /** Somebody opens a guide; `preventDefault()` keeps a link from being followed. */
    'hy-guide': CustomEvent<{widget: string; taskCode: string}>;
  }
}
