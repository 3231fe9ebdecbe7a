import type {SubmissionState} from '@huiyin/core';

const fire = (host: HTMLElement, name: string, detail: object, cancelable = false): boolean =>
  host.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable}));

/** Whether the page lets a submission go. `widget` is such as `rater`. */
export const mayOf = (host: HTMLElement, widget: string): boolean => fire(host, 'hy-send', {widget}, true);

/** What a page is told: `sentInSecret` where even the number is none of its business. */
export type Told = SubmissionState | {status: 'sentInSecret'};

/**
 * Whether a state is one to tell after the one that was told last. A try of many is no news: not to the page, and not to
 * a reader whose focus it would steal.
 */
export const isNews = (state: SubmissionState, told: SubmissionState): boolean =>
  state.status !== 'sending' && state !== told && !(state.status === 'queued' && told.status === 'queued');

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
