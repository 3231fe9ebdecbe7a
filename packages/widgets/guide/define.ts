import {GuideElement} from './guide.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hy-guide': GuideElement;
  }
}

// Two bundles on one page must not throw; the first one to arrive wins.
if (!customElements.get('hy-guide')) {
  customElements.define('hy-guide', GuideElement);
}
