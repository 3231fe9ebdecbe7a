import {svg, html, type TemplateResult} from 'lit';
import {encode} from 'uqr';

/** Text as a QR code, drawn as one inline SVG path: no image, so no policy stands in its way. */
export const qr = (text: string, label: string): TemplateResult => {
  const {data, size} = encode(text, {ecc: 'M', border: 4});
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}">
    ${svg`<path class="paper" d="M0 0h${size}v${size}H0z" /><path d=${path} />`}
  </svg>`;
};
