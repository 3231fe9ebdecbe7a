import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {languages} from '@huiyin/core';
import {startTestServer, type TestServer} from '@huiyin/server/testing';
import {budgetReport, type BuiltFile} from './budget-report.ts';
import {until} from './journeys/support/until.ts';
import {direct, isReady, loader, raterPage, startBrowser} from './rater-page.ts';
import {areKindsThere, filesOfReport, reportPage, usedLater} from './report-page.ts';
import {startSite, type Site} from './site.ts';

const built = JSON.parse(readFileSync('packages/widgets/dist/sizes.json', 'utf8')) as Record<
  string,
  BuiltFile
>;
const baseline = JSON.parse(readFileSync('test/budget.json', 'utf8')) as Record<string, BuiltFile>;

// The first ten TCP segments; a question may take longer to be ready than a choice of five.
const flight = 14_000;
const budgets = {
  rater: flight,
  consultation: 24_000,
  complaint: 28_000,
  tracker: flight,
  replies: flight,
  ratings: flight,
  guide: 28_000,
  guides: flight,
};
const goal = 10_000;

for (const [widget, budget] of Object.entries(budgets)) {
  for (const language of languages) {
    const name = `${widget}.${language}.js`;
    test(`${name} is ready within ${budget} bytes`, (t) => {
      const {brotli} = built[name]!;
      if (widget === 'rater' && brotli > goal) t.diagnostic(`it has ${brotli} bytes; the goal is ${goal}.`);
      assert.ok(brotli <= budget, budgetReport(name, budget, built[name]!, baseline[name]));
    });
  }
}

test('a report has no code for the map, for photos or for sending files in its direct file', () => {
  for (const language of languages) {
    const modules = Object.keys(built[`complaint.${language}.js`]!.modules);
    assert.deepEqual(modules.filter((module) => /core\/photo|rest-upload|place-map|leaflet|exifr/.test(module)), []); // prettier-ignore
  }
});

test('a guide has no sanitiser and nothing that takes it away in its direct file', () => {
  for (const language of languages) {
    const modules = Object.keys(built[`guide.${language}.js`]!.modules);
    assert.deepEqual(modules.filter((module) => /dompurify|uqr|guide\/more\/(?!locales)|core\/(outbox|draft)/.test(module)), []); // prettier-ignore
  }
});

test('the loader stays under two kilobytes', () => {
  const name = 'huiyin.js';
  assert.ok(built[name]!.brotli < 2048, budgetReport(name, 2047, built[name]!, baseline[name]));
});

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});

after(async () => {
  await browser.close();
  await site.stop();
});

test('a direct file is one request and one round trip after the page', async () => {
  const {waves, files} = await roundTrips(raterPage({head: direct('zh')}));
  assert.deepEqual(files, ['/huiyin/rater.zh.js']);
  assert.equal(waves, 1);
});

test('the loader takes one round trip more', async () => {
  const {waves, files} = await roundTrips(raterPage({head: loader('data-api="/api"')}));
  assert.equal(waves, 2, `asked in order: ${files.join(', ')}`);
  assert.equal(files.length, 4, 'the loader, what all widgets share, the widget, the words');
});

test('the loader asks for the settings of the page without a round trip more', async () => {
  site.pages.set('/huiyin.json', {body: '{"api": "/api"}', headers: {'Content-Type': 'application/json'}});
  const {waves} = await roundTrips(raterPage({head: loader('data-config="/huiyin.json"')}));
  assert.equal(waves, 2);
});

describe('A report', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer({allowedOrigins: [site.origin]});
    site.api = server.url;
  });
  after(() => server.stop());

  test('begins with one file and the county’s questions', async () => {
    const {waves, files} = await roundTrips(reportPage('zh'), areKindsThere);
    assert.deepEqual([waves, files], [2, ['/huiyin/complaint.zh.js']]);
  });

  test('asks for the map, and for what photos and files need, only where they are used', async () => {
    const files = await filesOfReport(browser, site);
    assert.equal(files[0], 'complaint.zh.js');
    for (const [what, name] of Object.entries(usedLater)) {
      assert.ok(Object.keys(built).some((file) => name.test(file)), `no file for ${what}`); // prettier-ignore
      assert.deepEqual(files.filter((file) => name.test(file)), [], `for ${what}`); // prettier-ignore
    }
  });
});

/** How often the browser must wait for the server, from the page until its widget is ready, and for which files. */
async function roundTrips(body: string, isThere = isReady): Promise<{waves: number; files: string[]}> {
  site.pages.set('/page', {body});
  site.requests.length = 0;
  site.held = [];
  const page = await browser.newPage();
  page.goto(`${site.origin}/page`).catch(() => undefined);
  let waves = -1;
  let files: string[];
  do {
    await settled(() => site.held!.length);
    files = site.requests.filter((path) => path.startsWith('/huiyin/'));
    site.held.splice(0).forEach((answer) => answer());
    waves++;
  } while (!(await becomesReady(page, isThere)));
  site.held.splice(0).forEach((answer) => answer());
  delete site.held;
  await page.close();
  return {waves, files};
}

/** Resolves when something waits and nothing more has come for a while. */
async function settled(count: () => number): Promise<void> {
  for (let before = 0; count() === 0 || count() !== before;) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
}

/** Whether the widget is ready without what is held back next. */
async function becomesReady(page: Page, isThere: () => boolean): Promise<boolean> {
  await until(
    'the widget is ready or asks for more',
    async () => site.held!.length || page.evaluate(isThere),
  );
  return page.waitForFunction(isThere, {timeout: 3000, polling: 20}).then(
    () => true,
    () => false,
  );
}
