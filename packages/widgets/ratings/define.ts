import {RatingsElement} from './ratings.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hy-ratings': RatingsElement;
  }
}

// Two bundles on one page must not throw; the first one to arrive wins.
if (!customElements.get('hy-ratings')) {
  customElements.define('hy-ratings', RatingsElement);
}
