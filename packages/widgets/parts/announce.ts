import type {SubmissionState} from '@huiyin/core';

const fire = (host: HTMLElement, name: string, detail: object, cancelable = false): boolean =>
  host.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable}));

/** Whether the page lets a submission go. `widget` is such as `rater`. */
export const mayOf = (host: HTMLElement, widget: string): boolean => fire(host, 'hy-send', {widget}, true);

/** What a page is told: `sentInSecret` where even the number is none of its business. */
export type Told = SubmissionState | {status: 'sentInSecret'};

/** Tells the page what became of a submission. The query code is the citizen's secret and stays out. */
export const announce = (host: HTMLElement, widget: string, state: Told): void => {
  switch (state.status) {
    case 'sent': {
      const {number, receivedAt} = state.receipt;
      fire(host, 'hy-sent', {widget, number, receivedAt});
      return;
    }
    case 'sentInSecret':
      fire(host, 'hy-sent', {widget});
      return;
    case 'queued':
      fire(host, 'hy-queued', {widget, kind: state.kind});
      return;
    case 'unknown':
    case 'failed':
      fire(host, 'hy-failed', {widget, kind: state.kind});
      return;
    case 'editing':
    case 'sending':
  }
};
