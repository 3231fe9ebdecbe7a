import {ComplaintElement} from './complaint.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hy-complaint': ComplaintElement;
  }
}

// Two bundles on one page must not throw; the first one to arrive wins.
if (!customElements.get('hy-complaint')) {
  customElements.define('hy-complaint', ComplaintElement);
}
