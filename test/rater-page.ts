import assert from 'node:assert/strict';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {browserFlags, findBrowser} from '../scripts/browser.js';
import {foreignRequests} from './foreign-requests.ts';

/** How a test's page embeds the rater. */
export interface Embedding {
  caseToken?: string;
  /** Markup in front of the element, such as a script. */
  head: string;
  lang?: string;
  /** Markup after the element. */
  after?: string;
}

/** A page with one rater, whose fallback is a phone number. */
export const raterPage = ({
  caseToken = 'a-made-up-token',
  head,
  lang = 'zh',
  after = '',
}: Embedding): string => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>评价</title>
${head}
<body>
<hy-rater case-token="${caseToken}" api="/api"><p>请拨打 12345。</p></hy-rater>
${after}`;

/** The two ways to embed. */
export const direct = (lang: string): string =>
  `<script type="module" src="/huiyin/rater.${lang}.js"></script>`;
export const loader = (attributes = ''): string =>
  `<script src="/huiyin/huiyin.js" ${attributes} async></script>`;

/** A Chromium for the tests of one file. Its `close()` fails when any page asked another machine. */
export const startBrowser = async (): Promise<Browser> => {
  const browser = await launch({executablePath: findBrowser(), args: browserFlags, headless: true});
  const foreign = foreignRequests(browser);
  const close = browser.close.bind(browser);
  browser.close = async () => {
    await close();
    assert.deepEqual(foreign, [], 'a page asked another machine');
  };
  return browser;
};

/** Whether the five radios can be used. To be run in the page. */
export const isReady = (): boolean =>
  document.querySelector('hy-rater')?.shadowRoot?.querySelectorAll('input[type="radio"]').length === 5;

/** Waits until the five radios can be used. */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(isReady, {timeout: 20_000, polling: 'raf'});
};

/** What the citizen reads in the rater. */
export const textOf = (page: Page): Promise<string> =>
  page.$eval('hy-rater', ({shadowRoot}) => {
    const seen = [...(shadowRoot?.children ?? [])].filter(({localName}) => localName !== 'style');
    return seen.map((element) => (element as HTMLElement).innerText).join('\n');
  });
