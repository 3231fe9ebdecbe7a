import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {randomKey, restAdapter} from '@huiyin/core';
import {exampleConsultation, startTestServer, type TestServer} from '@huiyin/server/testing';
import {strictPolicy, watchedViolations} from '../csp-violations.ts';
import {direct} from '../rater-page.ts';
import {startSite, type Site} from '../site.ts';
import {openBrowser, plainHttp} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {fillQuestion} from './support/consultation-page.ts';
import {keysAlone} from './support/hands.ts';
import {hasFocus} from './support/keyboard.ts';
import {receiptIn} from './support/receipt-in.ts';
import {questionsIn} from './support/rows.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const asker = {text: '想知道要带什么。', name: '李例', phone: '13800000000'};

describe('A question from an address that many share, asked with keys alone', {timeout: 300_000}, () => {
  const now = new Date();
  let site: Site;
  let server: TestServer;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  before(async () => {
    [site, browser] = await Promise.all([startSite(), openBrowser()]);
    const limits = {ratings: 1, tracking: 1, consultations: 1};
    // The minute in which a neighbour has asked does not end, however slow the machine is.
    server = await startTestServer({limits, clock: () => now});
    site.api = server.url;
    await restAdapter({url: server.url}).sendConsultation(exampleConsultation(), {key: randomKey()});
    site.pages.set('/ask', {
      body: `<!doctype html><html lang="zh"><meta charset="utf-8"><title>咨询</title>
        ${direct('zh').replace('rater', 'consultation')}<hy-consultation api="/api"></hy-consultation>`,
      headers: {'Content-Security-Policy': strictPolicy('huiyin')},
    });
  });
  after(async () => {
    await browser.close();
    await Promise.all([site.stop(), server.stop()]);
  });

  for (const [where, isTrusted, title] of [
    ['a page that the browser trusts', true, '怎么补办社保卡？'],
    ['a plain-http page', false, '怎么补办医保卡？'],
  ] as const) {
    it(`is proven without a word more and received once, under the strictest policy on ${where}`, async () => {
      const citizen = await browser.newCitizen();
      const violations = await watchedViolations(citizen.page);
      const answers: number[] = [];
      citizen.page.on('response', (response) => {
        if (response.url().endsWith('/api/consultations')) answers.push(response.status());
      });
      await citizen.visit(`${isTrusted ? site.origin : plainHttp(site.origin)}/ask`);
      assert.equal(await citizen.page.evaluate(() => isSecureContext && 'subtle' in crypto), isTrusted);

      const hands = keysAlone(citizen);
      await fillQuestion(hands, 'zh', {...asker, title});
      const told = await hearStatus(citizen);
      await hands.press('button', t('consultation.send'));
      const heading = await citizen.find('heading', t('consultationSent.title'));
      assert.equal(await heading.evaluate(hasFocus), true);
      assert.deepEqual(await told(), ['', t('sending.sending'), '']);
      assert.deepEqual(answers, [428, 201]);

      const {number} = receiptIn(await citizen.screen());
      const rows = (await questionsIn(server.database)).filter((row) => row.title === title);
      assert.deepEqual(rows.map((row) => row.number), [number]); // prettier-ignore
      assert.deepEqual(violations, []);
      await citizen.close();
    });
  }
});

/** Listens to what the widget's status lines say from now on; gives all of it, in turn. */
const hearStatus = async ({page}: Citizen): Promise<() => Promise<string[]>> => {
  const told = await page.evaluateHandle(() => {
    const {shadowRoot} = document.querySelector('hy-consultation')!;
    const heard = [''];
    new MutationObserver(() => {
      const lines = [...shadowRoot!.querySelectorAll('[role=status]')];
      const words = lines.map((line) => line.textContent.trim()).join('');
      if (words !== heard.at(-1)) heard.push(words);
    }).observe(shadowRoot!, {subtree: true, childList: true, characterData: true});
    return heard;
  });
  return () => told.jsonValue();
};
