import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {strictPolicy} from './csp-violations.ts';
import {darkShare} from './dark-share.ts';
import {bareGuide, notesOf, openGuidePage} from './guide-page.ts';
import {openPrinter} from './printer.ts';
import {startBrowser} from './rater-page.ts';
import {startSite, type Site} from './site.ts';

const zh = (text: string) => ({text, lang: 'zh'});
const hours = [{weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '08:30', closes: '17:00'}];
const guide = {
  ...bareGuide,
  promisedLimits: [{count: 3, unit: 'workingDay'}],
  places: [{id: 'hall', name: zh('政务中心'), address: zh('渡口大道1号'), hours, phones: ['0713-1']}],
  notes: notesOf(['<p>带<b>原件</b></p>']),
};

let site: Site;
let browser: Browser;
let page: Page;

describe('A guide under the strictest policy', () => {
  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
    await browser.defaultBrowserContext().overridePermissions(site.origin, ['clipboard-sanitized-write']);
    page = await browser.newPage();
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  it('is printed, painted, copied, put into a calendar and corrected', async () => {
    const {violations} = await openGuidePage({site, page}, guide, strictPolicy('huiyin'));
    await page.evaluate(noteDownloads);
    await press('打印或存为PDF');
    await press('存为图片');
    await page.waitForFunction(() => Reflect.get(window, 'downloads').length === 1);
    await press('复制链接');
    await reads('链接已复制');
    await press('加到日历');
    await reads('日历文件已保存');
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'downloads') as string[]), [
      'YD-1.png',
      'YD-1.ics',
    ]);
    await press('都对');
    await press('提交');
    await reads('JC-1');
    assert.deepEqual(violations, []);
  });

  it('is printed with a QR code that a camera can read', async () => {
    page = await browser.newPage();
    const printer = await openPrinter(page);
    await openGuidePage({site, page}, guide);
    await press('打印或存为PDF');
    // Painted as it stands in the printed page, to be read by whoever tells a dark module from a light one.
    const dark = await (await printer.sheet()).$eval('svg', darkShare);
    assert.ok(dark > 0.2 && dark < 0.6, `${Math.round(dark * 100)} % of the code is dark`);
  });
});

const reads = (words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('hy-guide')!.shadowRoot!.textContent.includes(wanted),
    {timeout: 20_000},
    words,
  );

const press = async (name: string): Promise<void> => {
  await page.waitForFunction(pressed, {timeout: 20_000}, name);
};

// The functions below run in the page.

function pressed(name: string): boolean {
  const all = document.querySelector('hy-guide')?.shadowRoot?.querySelectorAll('button, label') ?? [];
  for (const one of all) {
    if ((one as HTMLElement).innerText.trim() !== name) continue;
    (one as HTMLElement).click();
    return true;
  }
  return false;
}

function noteDownloads(): void {
  const downloads: string[] = [];
  Reflect.set(window, 'downloads', downloads);
  HTMLAnchorElement.prototype.click = function () {
    downloads.push(this.download);
  };
}
