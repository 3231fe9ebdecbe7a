import type {SubmissionState} from '@huiyin/core';

const fire = (host: HTMLElement, name: string, detail: object, cancelable = false): boolean =>
  host.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable}));

/** Whether the page lets a submission go. `widget` is such as `rater`. */
export const mayOf = (host: HTMLElement, widget: string): boolean => fire(host, 'hy-send', {widget}, true);

/** Tells the page what became of a submission. The query code is the citizen's secret and stays out. */
export const announce = (host: HTMLElement, widget: string, state: SubmissionState): void => {
  switch (state.status) {
    case 'sent': {
      const {number, receivedAt} = state.receipt;
      fire(host, 'hy-sent', {widget, number, receivedAt});
      return;
    }
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
