import {html, type TemplateResult} from 'lit';
import {encode} from 'uqr';

/**
 * Text as a QR code, drawn as one inline SVG path: no image, so no policy stands in its way. Colour and size are its own,
 * for a page without styles: Safari before 16.4 adopts none when it prints.
 */
export const qr = (text: string, label: string): TemplateResult => {
  const {data, size} = encode(text, {ecc: 'M', border: 4});
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  // One template: of an `svg` one the build would take the closing slashes, and one path would stand in the other.
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    width="128"
    height="128"
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path d=${path} />
  </svg>`;
};
