import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {serveExample} from '../examples/host-i18next/serve.ts';
import {startBrowser} from './rater-page.ts';

let browser: Browser;
let page: Page;
const faults: string[] = [];

const reads = (words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('hy-rater')?.shadowRoot?.textContent?.includes(wanted),
    {timeout: 10_000},
    words,
  );

const press = (name: string) => page.locator(`::-p-aria([name="${name}"])`).click();

const chooseLanguage = (language: string) => page.locator(`nav button[lang="${language}"]`).click();

/** What the citizen has ticked and written so far. */
const written = () =>
  page.$eval('hy-rater', (rater) => ({
    chosen: [...rater.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')].map((box) =>
      box.labels![0]!.innerText.trim(),
    ),
    text: rater.shadowRoot!.querySelector('textarea')!.value,
  }));

describe('A page with an i18next of its own', () => {
  before(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  });

  after(() => browser.close());

  it('a rater reads with the portal’s own i18next, which replaces one text, and a change of language loses nothing', async (t) => {
    const {url, stop} = await serveExample();
    t.after(stop);
    await page.goto(url);

    await reads('云渡县想知道：您对这次办事满意吗？');
    await reads('提交评价');
    const asked = [
      ['en', 'Yundu County would like to know', 'Send rating'],
      ['ru', 'Уезд Юньду спрашивает', 'Отправить оценку'],
      ['ja', '雲渡県からお尋ねします', '評価を送信'],
      ['ko', '윈두현에서 여쭙니다', '평가 보내기'],
    ] as const;
    for (const [language, theirs, ours] of asked) {
      await chooseLanguage(language);
      await reads(theirs);
      await reads(ours);
    }

    await press('불만족');
    await reads('근무일 기준 1일 이내');
    await press('서류 견본 미제공');
    await page.locator('hy-rater >>> textarea').fill('오래 기다렸습니다.');
    await chooseLanguage('ru');
    await reads('в течение 1 рабочего дня');
    assert.deepEqual(await written(), {chosen: ['Нет образцов документов'], text: '오래 기다렸습니다.'});
    await reads('в течение 15 рабочих дней');
    await press('В целом устраивает');
    await press('Отправить оценку');
    await reads('Оценка получена');
    assert.deepEqual(faults, []);
  });
});
