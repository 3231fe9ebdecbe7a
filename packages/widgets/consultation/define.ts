import {ConsultationElement} from './consultation.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hy-consultation': ConsultationElement;
  }
}

// Two bundles on one page must not throw; the first one to arrive wins.
if (!customElements.get('hy-consultation')) {
  customElements.define('hy-consultation', ConsultationElement);
}
