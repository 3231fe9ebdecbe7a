import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {startTestServer, type TestServer} from '@huiyin/server/testing';
import {direct, loader, raterPage} from '../rater-page.ts';
import {startSite, type Site} from '../site.ts';
import {openOldTab, type OldTab} from './devtools-pipe.ts';
import {oldChromium} from './old-chromium.ts';

let site: Site;
let server: TestServer;
let tab: OldTab;
// A plain-http name, as many a county still has: the browser then withholds crypto.subtle and the clipboard.
let county: string;

before(async () => {
  site = await startSite();
  county = site.origin.replace('127.0.0.1', 'county.example');
  server = await startTestServer({allowedOrigins: [county]});
  site.api = server.url;
  const {path, libraries} = oldChromium();
  const flags = ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'];
  flags.push('--host-resolver-rules=MAP county.example 127.0.0.1');
  tab = await openOldTab(path, flags, {...process.env, LD_LIBRARY_PATH: libraries});
});

after(async () => {
  tab?.close();
  await Promise.all([site.stop(), server.stop()]);
});

test('this is a Chromium 83', async () => {
  assert.match(await tab.evaluate<string>('navigator.userAgent'), /Chrome\/83\./);
});

for (const [way, head] of [
  ['direct file', direct('zh')],
  ['loader', loader('data-api="/api"')],
] as const) {
  test(`a window clerk's Chromium 83 rates once, from the five grades to the receipt, by the ${way}`, async () => {
    const caseToken = await server.newCaseToken();
    site.pages.set('/page', {body: raterPage({head, caseToken})});
    await tab.open(`${county}/page`);
    await press('label', '不满意');
    await press('label', '没有提供材料样本');
    await press('button', '提交评价');
    assert.match(await seen('评价已收到'), /查询码\n[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    assert.equal(await statusOf(caseToken), 'rated');
  });
}

const root = `document.querySelector('hy-rater').shadowRoot`;

/** Presses what is called so, as soon as it is there. */
const press = async (selector: string, name: string): Promise<void> => {
  const found = `[...(${root}?.querySelectorAll('${selector}') ?? [])].find((one) => one.innerText.trim() === '${name}')`;
  await until(`Boolean(${found})`, name);
  await tab.evaluate(`${found}.click()`);
};

/** Waits until these words are on the screen and gives all words there. */
const seen = async (words: string): Promise<string> => {
  const text = `[...${root}.children].map(({innerText}) => innerText).join('\\n')`;
  await until(`${text}.includes('${words}')`, words);
  return tab.evaluate(text);
};

const until = async (condition: string, what: string): Promise<void> => {
  for (const end = Date.now() + 20_000; !(await tab.evaluate<boolean>(condition).catch(() => false));) {
    if (Date.now() > end) throw new Error(`Waited in vain for “${what}”.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const statusOf = async (caseToken: string): Promise<string> => {
  const response = await fetch(`${server.url}/cases/current?locale=zh`, {headers: {'Case-Token': caseToken}});
  return ((await response.json()) as {status: string}).status;
};
