import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import type {Browser} from 'puppeteer-core';
import {startTestServer, type TestServer} from '@huiyin/server/testing';
import {strictPolicy, watchedViolations} from './csp-violations.ts';
import {Citizen} from './journeys/support/citizen.ts';
import {direct, loader, raterPage, startBrowser} from './rater-page.ts';
import {startSite, type Site} from './site.ts';

let site: Site;
let server: TestServer;
let browser: Browser;

describe('A page with the strictest policy', () => {
  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
    server = await startTestServer({allowedOrigins: [site.origin]});
    site.api = server.url;
    site.pages.set('/foreign.js', {body: await foreignLit(), headers: {'Content-Type': 'text/javascript'}});
  });

  after(async () => {
    await browser.close();
    await Promise.all([site.stop(), server.stop()]);
  });

  for (const [way, head] of [
    ['a direct file', direct('zh')],
    ['the loader', loader('data-api="/api"')],
  ] as const) {
    it(`a rating through ${way} keeps to the strictest policy, to the last button`, async () => {
      const {citizen, violations} = await open(head, 'huiyin');
      await rateAndTakeAway(citizen);
      await citizen.close();
      assert.deepEqual(violations, []);
    });
  }

  it('a rating works beside a foreign Lit, which has its own policy', async () => {
    const foreign = '<script src="/foreign.js"></script><foreign-greeting></foreign-greeting>';
    const {citizen, violations} = await open(foreign + direct('zh'), 'huiyin lit-html');
    await rateAndTakeAway(citizen);
    assert.equal(
      await citizen.page.$eval('foreign-greeting', ({shadowRoot}) => shadowRoot!.textContent),
      '你好',
    );
    await citizen.close();
    assert.deepEqual(violations, []);
  });

  it('our files may be on a page twice', async () => {
    const second = '<script type="module" src="/again/rater.en.js"></script>';
    const {citizen, violations} = await open(direct('zh') + second + loader('data-api="/api"'), 'huiyin');
    await rateAndTakeAway(citizen);
    await citizen.close();
    assert.deepEqual(violations, []);
  });

  it('where Trusted Types are enforced and we are not allowed, the fallback stays and the console says why', async () => {
    const said: string[] = [];
    const {
      citizen: {page},
      violations,
    } = await open(direct('zh'), "'none'", (line) => said.push(line));
    await page.waitForNetworkIdle();
    assert.equal(await page.evaluate(() => customElements.get('hy-rater')), undefined);
    assert.equal(await page.$eval('hy-rater', (element) => element.innerText), '请拨打 12345。');
    const ours = said.filter((line) => line.includes('"trusted-types huiyin"'));
    assert.equal(ours.length, 1, said.join('\n'));
    assert.notDeepEqual(violations, [], 'the watch would see a violation');
  });
});

/** A page with one rater under a policy, and what goes against it. */
async function open(head: string, policies: string, onSaid?: (line: string) => void) {
  const body = raterPage({head, caseToken: await server.newCaseToken()});
  site.pages.set('/page', {body, headers: {'Content-Security-Policy': strictPolicy(policies)}});
  const context = await browser.createBrowserContext();
  await context.overridePermissions(site.origin, ['clipboard-sanitized-write']);
  const page = await context.newPage();
  const violations = await watchedViolations(page);
  const citizen = new Citizen(page);
  page.on('console', (message) => onSaid?.(message.text()));
  page.on(
    'request',
    (request) => request.url().endsWith('/csp-report') && violations.push('a report was sent'),
  );
  await page.goto(`${site.origin}/page`);
  return {citizen, violations};
}

/** The whole way: choose, say why, send, read the receipt, copy it, print it, keep it as a picture. */
async function rateAndTakeAway(citizen: Citizen): Promise<void> {
  await citizen.press('radio', '不满意');
  await citizen.press('checkbox', '没有提供材料样本');
  await citizen.type('想多说几句（选填）', '等了两个小时。');
  await citizen.press('button', '提交评价');
  await citizen.reads('评价已收到');
  await citizen.press('button', '复制');
  await citizen.reads('已复制。');
  await citizen.press('button', '打印');
  await citizen.press('button', '保存为图片');
  await citizen.page.waitForNetworkIdle();
  await citizen.reads('查询码');
}

/** Another maker's Lit element, with Lit as npm has it. */
async function foreignLit(): Promise<Buffer> {
  const contents = `
    import {html, LitElement} from 'lit';
    class Greeting extends LitElement { render() { return html\`<b>你好</b>\`; } }
    customElements.define('foreign-greeting', Greeting);`;
  const stdin = {contents, resolveDir: 'packages/widgets'};
  const {outputFiles} = await build({stdin, bundle: true, write: false, format: 'iife', charset: 'utf8'});
  return Buffer.from(outputFiles[0]!.contents);
}
