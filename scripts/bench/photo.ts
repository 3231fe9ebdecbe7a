import type {Browser} from 'puppeteer-core';
import {openPhotoPage, type PhotoPage} from '../../test/photo-page.ts';
import type {Site} from '../../test/site.ts';

/** How long a photo of twelve megapixels takes and the longest task of the page's own thread, both in milliseconds. */
export interface PhotoTimes {
  took: number;
  longest: number;
}

/** Prepares one on a site that has the photo page, with the page's thread so many times slower. */
export const photoTimes = async (
  browser: Browser,
  site: Site,
  {slowdown, worker}: {slowdown: number; worker: boolean},
): Promise<PhotoTimes> => {
  const page = await browser.newPage();
  await openPhotoPage(page, site);
  if (!worker) await page.evaluate(() => Object.assign(globalThis, {Worker: undefined}));
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  const times = await page.evaluate(prepareWatched);
  await page.close();
  return times;
};

// Runs in the page, and so names no function. What is shorter than 50 ms is no long task, and counts as none.
const prepareWatched = async (): Promise<PhotoTimes> => {
  const {original, preparePhoto} = globalThis as unknown as PhotoPage;
  await new Promise((resolve) => setTimeout(resolve, 500));
  let longest = 0;
  new PerformanceObserver((list) => {
    longest = Math.max(longest, ...list.getEntries().map(({duration}) => duration));
  }).observe({type: 'longtask'});
  const start = performance.now();
  await preparePhoto(original);
  const took = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {took, longest};
};
