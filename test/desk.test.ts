import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {Correction} from '@huiyin/core';
import {accounts, startDesk, type DeskServer} from '../packages/server/desk/testing/desk-server.ts';
import {acceptCorrection} from '../packages/server/guide/accept-correction.ts';
import {importGuides} from '../packages/server/guide/import-guides.ts';
import {exampleGuide, exampleRating, postRating} from '../packages/server/testing/index.ts';
import {axeViolations} from './axe-violations.ts';
import {openBrowser} from './journeys/support/browser.ts';
import {memoryDatabase} from '@huiyin/server/testing';
import {languagesOf} from './journeys/support/turns.ts';

describe('An official at the reply desk', {timeout: 300_000}, () => {
  const now = new Date('2026-11-24T09:00:00+08:00');
  let room: DeskServer;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;
  let number: string;
  before(async () => {
    browser = await openBrowser();
    room = await startDesk(await memoryDatabase(), () => now);
    ({page} = await browser.newCitizen());
    await page.setViewport({width: 320, height: 640});
    number = await room.ask({publishConsent: true});
  });
  after(async () => {
    await browser.close();
    await room.server.stop();
  });

  const open = (path: string, language = 'zh') => page.goto(`${room.server.url}/desk/${language}${path}`);
  const pressAndWait = (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);
  const screen = () => page.$eval('main', (main) => main.innerText);

  it('signs in, answers and publishes without a script', async () => {
    await page.setJavaScriptEnabled(false);
    await open('/');
    await page.type('#name', accounts.wang.name);
    await page.type('#password', accounts.wang.password);
    await pressAndWait('main button');
    assert.match(await screen(), /执照丢了怎么补/);
    await pressAndWait('.rows a');
    await page.click('summary ::-p-text(答复)');
    await page.type('#answer-text', '您好！\n- 带身份证\n到 https://example.gov.cn 预约。');
    await pressAndWait('form[action$="/answer"] button');
    assert.match(await screen(), /答复已提交/);
    await pressAndWait('form[action$="/publish"] button');
    assert.match(await screen(), /已公开/);
    await page.setJavaScriptEnabled(true);
  });

  it('hears first what is wrong, and gets to it by a link', async () => {
    const other = await room.ask();
    await open(`/questions/${other}`);
    await page.click('summary ::-p-text(答复)');
    await pressAndWait('form[action$="/answer"] button');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The link leads to the box itself: what is typed now stands in it.
    await page.keyboard.press('Tab');
    assert.deepEqual(await axeViolations(page), []);
  });

  const correct = async (): Promise<string> => {
    const {backend} = room.server;
    await importGuides(backend, {guides: [{place: 'here', guide: exampleGuide()}]});
    const sent: Correction = {
      ...{version: '1', accurate: false, parts: ['papers', 'fee', 'phone'], locale: 'zh'},
      text: '窗口说还要一份房屋租赁合同，指南上没有写。',
    };
    const outcome = await acceptCorrection(backend, 'YS-SC-0001', sent, 'correct');
    assert.ok(outcome.status === 'accepted');
    return outcome.correction.number;
  };

  it('can use every page in every language on a small screen', async () => {
    const caseToken = await room.server.newCaseToken({departmentCode: 'market'});
    const bad = {...exampleRating(caseToken), grade: 'dissatisfied', indicators: ['209']};
    const {answer} = await postRating(room.server.url, bad, 'bad');
    const waiting = await room.ask({}, null);
    const correction = await correct();
    const paths = ['/', `/questions/${number}`, `/questions/${waiting}`, '/ratings'];
    const corrections = ['/corrections?heap=all&guide=YS-SC-0001', `/corrections/${correction}`];
    const more = [`/ratings/${answer.number}`, ...corrections, '/audit', '/password', '/sign-in', '/nothing'];
    for (const [turn, path] of [...paths, ...more].entries()) {
      for (const language of languagesOf(turn)) {
        await open(path, language);
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        assert.deepEqual(await axeViolations(page), [], `${language}${path}`);
        assert.deepEqual(await page.evaluate(tooWide), [], `${language}${path}`);
      }
    }
  });
});

/** What reaches beyond the edge of the screen. */
const tooWide = (): string[] =>
  [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((one) => `${one.tagName} ${one.className} ${(one.textContent ?? '').trim().slice(0, 60)}`);
