import {RaterElement} from './rater.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hy-rater': RaterElement;
  }
}

// Two bundles on one page must not throw; the first one to arrive wins.
if (!customElements.get('hy-rater')) {
  customElements.define('hy-rater', RaterElement);
}
