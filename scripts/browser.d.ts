import type {Page} from 'puppeteer-core';

/** Command-line flags under which Chromium runs quietly, also as root in a container, and reaches this machine only. */
export const browserFlags: string[];

/** Hears the address of everything that a page asks of another machine, which a browser with these flags never finds. */
export function onForeignRequest(page: Page, hear: (url: string) => void): void;

/** The path of a Chromium: `CHROME_PATH`, the usual places, or Debian's package. Throws one clear sentence. */
export function findBrowser(): string;
