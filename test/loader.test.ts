import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {until} from './journeys/support/until.ts';
import {loader, raterPage, ready, startBrowser, textOf} from './rater-page.ts';
import {startSite, type Site} from './site.ts';

const own = 'data-api="/api"';

let site: Site;
let browser: Browser;

describe('The loader', () => {
  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  // What a page still asks for would be counted for the next one.
  afterEach(async () => {
    const [, ...opened] = await browser.pages();
    await Promise.all(opened.map((page) => page.close()));
  });

  it('a page without our elements loads nothing but the loader', async () => {
    const {page} = await open(`<!doctype html>${loader(own)}<p>县政府</p>`);
    await page.waitForNetworkIdle();
    assert.deepEqual(ours(), ['/huiyin/huiyin.js']);
  });

  it('an element that comes later, deep in other markup, is found', async () => {
    const {page} = await open(`<!doctype html><html lang="ru">${loader(own)}<main></main>`);
    await page.waitForNetworkIdle();
    await page.$eval('main', (main) => {
      main.innerHTML = '<section><hy-rater case-token="made-up"></hy-rater></section>';
    });
    await ready(page);
    assert.match(await textOf(page), /Полностью устраивает/);
    assert.ok(ours().some((path) => path.startsWith('/huiyin/rater.ru-')));
  });

  it('only the words of the nearest lang are asked for', async () => {
    const {page} = await open(raterPage({head: loader(own), lang: 'ja-JP'}));
    await ready(page);
    const words = () => ours().filter((path) => /\.(zh|en|ru|ja|ko)-/.test(path));
    // What was fetched may not be in the browser's cache yet when it is imported.
    const names = () => new Set(words().map((path) => path.replace(/-.*/, '')));
    await until('both halves have asked for their words', async () => names().size > 1);
    await page.waitForNetworkIdle();
    assert.deepEqual([...names()], ['/huiyin/rater.ja', '/huiyin/rater.more.ja']);
  });

  it('the page’s settings bring its own words, tokens and backend', async () => {
    setJson('/huiyin.json', {
      api: '/elsewhere',
      texts: {zh: {'rater.send': '交上去'}},
      tokens: {'--hy-color-accent': 'rgb(156, 31, 31)', color: 'red'},
    });
    const {page} = await open(
      raterPage({head: loader('data-config="/huiyin.json"')}).replace(' api="/api"', ''),
    );
    await ready(page);
    assert.match(await textOf(page), /交上去/);
    assert.ok(site.requests.some((path) => path.startsWith('/elsewhere/profile')));
    const style = await page.$eval('hy-rater', (element) => element.getAttribute('style'));
    assert.equal(style, '--hy-color-accent: rgb(156, 31, 31);');
  });

  it('without its settings the page works all the same, and says so once', async () => {
    const {page, said} = await open(raterPage({head: loader('data-config="/not-there.json"')}));
    await ready(page);
    assert.equal(said.filter((line) => line.includes('/not-there.json, which')).length, 1);
  });

  it('the loader twice, or in two versions, is one warning and one rater', async () => {
    const again = loader(own).replace('/huiyin/', '/again/');
    const {page, said, thrown} = await open(raterPage({head: loader(own) + again, after: loader(own)}));
    await ready(page);
    await page.waitForNetworkIdle();
    assert.equal(said.filter((line) => line.includes('more than once')).length, 1);
    assert.deepEqual(thrown, []);
  });

  it('when our files do not come, the fallback stays and nothing is thrown', async () => {
    const alone = '<script src="/elsewhere/huiyin.js" data-api="/api" async></script>';
    const body = Buffer.from(await (await fetch(`${site.origin}/huiyin/huiyin.js`)).arrayBuffer());
    site.pages.set('/elsewhere/huiyin.js', {body, headers: {'Content-Type': 'text/javascript'}});
    const {page, said, thrown} = await open(raterPage({head: alone}));
    await page.waitForNetworkIdle();
    assert.deepEqual(thrown, []);
    assert.equal(await page.$eval('hy-rater', (element) => element.innerText), '请拨打 12345。');
    assert.equal(said.filter((line) => line.includes('could not load')).length, 1);
  });

  for (const [way, script] of [
    ['a direct file', '<script type="module" src="/huiyin/rater.zh.js" nonce="abc"></script>'],
    ['the loader', loader(`nonce="abc" ${own}`)],
    ['the loader and data-nonce', `${loader(`data-nonce="abc" ${own}`)}`],
  ] as const) {
    it(`an engine that adopts no styles writes them with the nonce of our script: ${way}`, async () => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => {
        Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
        Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      });
      const policy = "default-src 'none'; script-src 'self'; style-src 'nonce-abc'; connect-src 'self'";
      site.pages.set('/page', {
        body: raterPage({head: script}),
        headers: {'Content-Security-Policy': policy},
      });
      await page.goto(`${site.origin}/page`);
      await ready(page);
      const display = await page.$eval('hy-rater', (element) => getComputedStyle(element).display);
      assert.equal(display, 'block');
    });
  }
});

const setJson = (path: string, answer: unknown): void =>
  void site.pages.set(path, {body: JSON.stringify(answer), headers: {'Content-Type': 'application/json'}});

const ours = (): string[] => site.requests.filter((path) => path.startsWith('/huiyin/'));

/** Opens a page and listens to what it says and throws. */
async function open(body: string): Promise<{page: Page; said: string[]; thrown: string[]}> {
  site.pages.set('/page', {body});
  site.requests.length = 0;
  const page = await browser.newPage();
  const said: string[] = [];
  const thrown: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.goto(`${site.origin}/page`);
  return {page, said, thrown};
}
