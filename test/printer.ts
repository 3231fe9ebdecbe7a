import type {Page} from 'puppeteer-core';
import {until} from './journeys/support/until.ts';

interface Printed {
  markup: string;
  css: string;
}

/** Stands in for the window that a browser opens to print: catches what the page prints. To be opened before the page. */
export const openPrinter = async (page: Page) => {
  await page.evaluateOnNewDocument(catchPrinted);
  return {
    /** What was printed, as a page of its own that looks as it does on paper, between the margins of A4. */
    sheet: async (): Promise<Page> => {
      await until('something is printed', () => page.evaluate(lastPrinted));
      const {markup, css} = (await page.evaluate(lastPrinted))!;
      const sheet = await page.browserContext().newPage();
      await sheet.emulateMediaType('print');
      await sheet.setViewport({width: 680, height: 1009, deviceScaleFactor: 2});
      await sheet.setContent(markup.replace('</head>', `<style>${css}</style></head>`));
      return sheet;
    },
  };
};

/** How large the pages of a PDF are, in points, such as `595 × 842` for A4. */
export const pagesIn = (pdf: Uint8Array): string[] =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
  ].map((box) => box.slice(1).map(Number).map(Math.round).join(' × '));

const lastPrinted = () => Reflect.get(window, 'printed') as Printed | undefined;

// Runs in every window of the page, before its own scripts.
function catchPrinted(): void {
  window.print = () => {
    const rules = document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const printed: Printed = {
      markup: document.documentElement.outerHTML,
      css: rules.map(({cssText}) => cssText).join('\n'),
    };
    Reflect.set(top!, 'printed', printed);
    dispatchEvent(new Event('afterprint'));
  };
}
