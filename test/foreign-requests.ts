import type {Browser} from 'puppeteer-core';
import {onForeignRequest} from '../scripts/browser.js';

/** What any page of a browser asks of another machine from now on. Filled as it happens. */
export const foreignRequests = (browser: Browser): string[] => {
  const asked: string[] = [];
  browser.on('targetcreated', async (target) => {
    // One that is closed at once never becomes a page.
    const page = await target.page().catch(() => null);
    if (page) onForeignRequest(page, (url) => asked.push(url));
  });
  return asked;
};
