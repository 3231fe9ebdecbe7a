import {html, nothing, render} from 'lit';
import {printPage} from '../../parts/receipt/print-page.ts';
import {qr} from '../../parts/receipt/qr.ts';
import type {Sheet} from '../../parts/receipt/sheet.ts';

// Older engines break no grid between two pages, so a long list of papers is none.
const css = `
  body {line-height: 1.4}
  h1 {margin: 0 0 8pt; font-size: 18pt; line-height: 1.3}
  dl {margin: 0}
  dl div {display: flow-root; padding: 3pt 0; border-top: 0.5pt solid #999}
  dt {float: left; width: 34mm; padding-top: 1pt; color: #444; font-size: 10pt}
  dd {margin: 0 0 0 38mm; overflow-wrap: anywhere}
  dt, p {break-inside: avoid}
  p {margin: 0}
  .paper {padding-left: 1.25em; text-indent: -1.25em}
  .paper + .paper {margin-top: 3pt}
  svg {float: right; width: 32mm; height: 32mm; margin: 0 0 4mm 4mm}
  @page {size: A4; margin: 15mm}
`;

/** Prints a guide on A4, with boxes to tick and its link as a QR code. */
export const printGuide = (
  {title, rows}: Sheet,
  root: Node,
  {lang, url, qrLabel}: {lang: string; url: string | undefined; qrLabel: string},
): void =>
  printPage(root, {
    ...{title, lang, css},
    fill: (page) =>
      render(
        html`
          <main>
            ${url ? qr(url, qrLabel) : nothing}
            <h1>${title}</h1>
            <dl>
              ${rows.map(
                ({label, value}) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${value.split('\n').map(printed)}</dd>
                  </div>`,
              )}
            </dl>
          </main>
        `,
        page.body,
      ),
  });

/** A line; of a paper what does not fit beside its box goes on below the words, not below the box. */
const printed = (line: string) => html`<p class=${/^[□—] /.test(line) ? 'paper' : nothing}>${line}</p>`;
