import type {Browser, Page} from 'puppeteer-core';
import {median} from './median.ts';

/** What one more rater on a page costs, when there are fifty. */
export interface InstanceCost {
  /** Of the page's main thread, so that what else this machine does is not counted. */
  milliseconds: number;
  kilobytes: number;
}

const count = 50;

/** The middle of several pages, each with fifty raters. The backend answers from memory. */
export const instanceCost = async (browser: Browser, url: string, pages: number): Promise<InstanceCost> => {
  const costs: InstanceCost[] = [];
  for (let page = 0; page < pages; page++) costs.push(await costOnce(await browser.newPage(), url));
  return {
    milliseconds: median(costs.map(({milliseconds}) => milliseconds)),
    kilobytes: median(costs.map(({kilobytes}) => kilobytes)),
  };
};

// The first fifty bring the code and what the browser makes of it; they are not counted, and go again.
async function costOnce(page: Page, url: string): Promise<InstanceCost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.goto(url);
  await page.addScriptTag({path: 'scripts/bench/add-raters.js'});
  await page.evaluate(`addRaters(${count})`);
  await page.evaluate(() => document.querySelectorAll('hy-rater').forEach((rater) => rater.remove()));
  const [heapBefore, timeBefore] = [await heap(), await time()];
  await page.evaluate(`addRaters(${count})`);
  const [timeAfter, heapAfter] = [await time(), await heap()];
  await page.close();
  return {
    milliseconds: ((timeAfter - timeBefore) * 1000) / count,
    kilobytes: (heapAfter - heapBefore) / 1024 / count,
  };

  async function time(): Promise<number> {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration')!.value;
  }

  async function heap(): Promise<number> {
    await page.waitForNetworkIdle();
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  }
}
