import {TrackerElement} from './tracker.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hy-tracker': TrackerElement;
  }
}

// Two bundles on one page must not throw; the first one to arrive wins.
if (!customElements.get('hy-tracker')) {
  customElements.define('hy-tracker', TrackerElement);
}
