import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {placeFiles} from '../scripts/place-files.js';
import {strictPolicy, watchedViolations} from './csp-violations.ts';
import {startBrowser} from './rater-page.ts';
import {startSite, type Site} from './site.ts';

let site: Site;
let browser: Browser;

const map = {
  tiles: '/tiles/{z}/{x}/{y}.svg',
  system: 'GCJ02',
  attribution: {text: '云渡县自然资源局', lang: 'zh'},
  center: {latitude: 30.32, longitude: 115.08, system: 'GCJ02'},
  ...{zoom: 14, minZoom: 12, maxZoom: 16},
};

describe('A page on which a place can be chosen', () => {
  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
    const script = {'Content-Type': 'text/javascript'};
    for (const [path, body] of await placeFiles()) site.pages.set(path, {body, headers: script});
    const body = `import '/huiyin/place.js'; document.querySelector('test-place-form').map = ${JSON.stringify(map)};`;
    site.pages.set('/page.js', {body, headers: script});
    site.pages.set('/place', {
      body: '<!doctype html><title>地点</title><test-place-form></test-place-form><script type="module" src="/page.js"></script>',
      headers: {'Content-Security-Policy': strictPolicy('huiyin')},
    });
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  it('opens its map under the strictest policy, and asks for a tile only then', async () => {
    const page = await browser.newPage();
    const violations = await watchedViolations(page);
    site.requests.length = 0;
    await page.goto(`${site.origin}/place`);
    await drawn(page, '[id="answers.place-map"]');
    assert.doesNotMatch(site.requests.join(' '), /place-map|tiles/);
    await page.locator('::-p-aria([name="在地图上选"][role="button"])').click();
    await drawn(page, '[role=application]');
    await until(() => site.requests.some((path) => /^\/tiles\/14\/\d+\/\d+\.svg$/.test(path)));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('::-p-aria([name="就选这里"][role="button"])').click();
    const point = await page.evaluate(
      () => (document.querySelector('test-place-form') as unknown as {point: {system: string}}).point,
    );
    assert.equal(point.system, 'GCJ02');
    assert.deepEqual(violations, []);
    await page.close();
  });
});

// Not by waitForSelector, which does not hear of what happens in a shadow root.
const drawn = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted: string) => document.querySelector('test-place-form')!.shadowRoot!.querySelector(wanted),
    {polling: 'raf'},
    selector,
  );

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds() && tries < 500; tries++) await new Promise((resume) => setTimeout(resume, 20));
  assert.ok(holds());
};
