import {GuidesElement} from './guides.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hy-guides': GuidesElement;
  }
}

// Two bundles on one page must not throw; the first one to arrive wins.
if (!customElements.get('hy-guides')) {
  customElements.define('hy-guides', GuidesElement);
}
