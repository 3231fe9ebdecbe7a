import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {strictPolicy} from './csp-violations.ts';
import {bareGuide, notesOf, openGuidePage, watchedPage} from './guide-page.ts';
import {hostileMarkup} from './hostile-markup.ts';
import {startBrowser} from './rater-page.ts';
import {startSite, type Site} from './site.ts';

const elsewhere = 'http://elsewhere.test';
const hostile = hostileMarkup(
  (at) => `hit(${at})`,
  (at) => `${elsewhere}/${at}`,
);
const honest =
  '<h2>提示</h2><p>带<b>原件</b>，见<a href="https://example.gov.cn/">公告</a>。</p>' +
  '<table><tr><th scope="row">费用</th><td colspan="2">10元</td></tr></table><ul><li>一</li></ul>';

let site: Site;
let browser: Browser;

describe('The notes of a guide', () => {
  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  it('run nothing and ask nobody for anything, on a page without any policy, whatever is pressed', async () => {
    const {page, hits, foreign} = await open([honest, ...hostile]);
    await page.waitForFunction(areNotesThere, {}, hostile.length + 1);
    const {url} = await provoked(page);
    await page.waitForNetworkIdle();
    assert.deepEqual(hits, []);
    assert.deepEqual(foreign, []);
    assert.equal(url, page.url());
    assert.equal(page.url(), `${site.origin}/page`);
    await page.close();
  });

  it('hold nothing but words, lists, tables and links', async () => {
    const {page} = await open([honest, ...hostile]);
    await page.waitForFunction(areNotesThere, {}, hostile.length + 1);
    const {tags, attributes} = await kindsIn(page);
    const allowed =
      'a b blockquote br code caption dd div dl dt em hr i li ol p pre s span strong sub sup table tbody td tfoot th thead tr u ul';
    assert.deepEqual(tags.filter((tag) => !allowed.split(' ').includes(tag)), []); // prettier-ignore
    assert.deepEqual(attributes.filter((name) => !['class', 'lang', 'href', 'colspan', 'rowspan', 'scope', 'target', 'rel'].includes(name)), []); // prettier-ignore
    await page.close();
  });

  it('keep what an honest author wrote', async () => {
    const {page} = await open([honest]);
    await page.waitForFunction(areNotesThere, {}, 1);
    const markup = await page.$eval(
      'hy-guide',
      ({shadowRoot}) => shadowRoot!.querySelector('.notes')!.innerHTML,
    );
    assert.equal(
      markup,
      '<p><b>提示</b></p><p>带<b>原件</b>，见<a href="https://example.gov.cn/" target="_blank" rel="noopener noreferrer">公告</a>。</p>' +
        '<table><tbody><tr><th scope="row">费用</th><td colspan="2">10元</td></tr></tbody></table><ul><li>一</li></ul>',
    );
    await page.close();
  });

  it('keep to the strictest policy, with not one policy or script more', async () => {
    const {page, hits, foreign, violations} = await open([honest, ...hostile], strictPolicy('huiyin'));
    await page.waitForFunction(areNotesThere, {}, hostile.length + 1);
    await provoked(page);
    // An engine tells of styles, media and handlers already where it only reads markup, in a document that shows, loads
    // and runs nothing. That no handler comes through is proved without a policy.
    const others = violations.filter(
      (violation) => !/^(style-src|media-src|script-src-attr)/.test(violation),
    );
    assert.deepEqual([hits, foreign, others], [[], [], []]);
    await page.close();
  });

  it('go against no part of that policy where they are honest', async () => {
    const {page, violations} = await open([honest], strictPolicy('huiyin'));
    await page.waitForFunction(areNotesThere, {}, 1);
    assert.deepEqual(violations, []);
    await page.close();
  });

  it('are tried with markup that does run and ask where nothing cleans it', async () => {
    const {page, hits, foreign} = await watchedPage(browser, elsewhere);
    for (const markup of hostile.filter((_, at) => at % 5 === 0)) {
      site.pages.set('/raw', {body: `<!doctype html><script>hit = (at) => heard(at)</script>${markup}`});
      await page.goto(`${site.origin}/raw`).catch(() => undefined);
      await page.evaluate(press, 'body').catch(() => undefined);
    }
    assert.ok(new Set(hits).size >= 10, `${new Set(hits).size} of them ran`);
    assert.ok(new Set(foreign).size >= 4, `${new Set(foreign).size} of them asked`);
    await page.close();
  });
});

/** A guide with these notes on a page, under this policy if any. */
async function open(markup: readonly string[], policy?: string) {
  const {page, hits, foreign} = await watchedPage(browser, elsewhere);
  const guide = {...bareGuide, notes: notesOf(markup)};
  const {violations} = await openGuidePage({site, page}, guide, policy);
  return {page, hits, foreign, violations};
}

// The functions below run in the page.

function areNotesThere(count: number): boolean {
  return document.querySelector('hy-guide')?.shadowRoot?.querySelectorAll('.notes').length === count;
}

/** Points at, focuses and presses everything, but follows no link to another page. */
async function provoked(page: Page): Promise<{url: string}> {
  await page.$eval('hy-guide', async ({shadowRoot}) => {
    for (const element of shadowRoot!.querySelectorAll<HTMLElement>('.notes *')) {
      const href = element.getAttribute('href') ?? '';
      if (/^(https?|tel|mailto):/.test(href)) continue;
      for (const name of [
        'pointerenter',
        'mouseover',
        'pointerrawupdate',
        'wheel',
        'input',
        'toggle',
        'submit',
      ])
        element.dispatchEvent(new Event(name, {bubbles: true}));
      element.focus();
      element.click();
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  return {url: page.url()};
}

const kindsIn = (page: Page) =>
  page.$eval('hy-guide', ({shadowRoot}) => {
    const elements = [...shadowRoot!.querySelectorAll('.notes, .notes *')];
    return {
      tags: [...new Set(elements.map(({localName}) => localName))],
      attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))],
    };
  });

/** Focuses and presses everything below a selector once. */
async function press(selector: string): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement>(`${selector} *`)) {
    element.dispatchEvent(new Event('mouseover', {bubbles: true}));
    element.focus?.();
    if (!/^https?:/.test(element.getAttribute('href') ?? '')) element.click?.();
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
}
