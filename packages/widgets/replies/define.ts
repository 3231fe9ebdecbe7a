import {RepliesElement} from './replies.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hy-replies': RepliesElement;
  }
}

// Two bundles on one page must not throw; the first one to arrive wins.
if (!customElements.get('hy-replies')) {
  customElements.define('hy-replies', RepliesElement);
}
