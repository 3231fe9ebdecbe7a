import {html, nothing, type TemplateResult} from 'lit';
import {encode} from 'uqr';

// Version 15 at level M: 85 squares with the margin, three pixels each on a screen. Cameras do not read much finer ones.
const most = {bytes: 412, version: 15};

/** Whether a QR code of this text can still be read from a screen. */
export const fitsQr = (text: string): boolean => new TextEncoder().encode(text).length <= most.bytes;

/**
 * Text as a QR code, drawn as one inline SVG path: no image, so no policy stands in its way. Colour and size are its own,
 * for a page without styles: Safari before 16.4 adopts none when it prints. Nothing where the text is too long to be read.
 */
export const qr = (text: string, label: string): TemplateResult | typeof nothing => {
  if (!fitsQr(text)) return nothing;
  const {data, size} = encode(text, {ecc: 'M', border: 4, maxVersion: most.version});
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
