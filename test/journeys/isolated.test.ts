import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {Language} from '@huiyin/core';
import {axeViolations} from '../axe-violations.ts';
import {watchedViolations} from '../csp-violations.ts';
import type {Citizen} from './support/citizen.ts';
import {choose, goOn, kindIn, reportUpToFiles, sayWho, stepIn} from './support/complaint-page.ts';
import {hasFocus, Keyboard} from './support/keyboard.ts';
import {portalWordsIn} from './support/portal-words.ts';
import {receiptIn} from './support/receipt-in.ts';
import {openStage, type Stage} from './support/stage.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const wrong = {
  nature: 'report',
  title: '工地夜里施工',
  text: '天天到两点，没有人管。',
  address: '桥头路',
} as const;

describe('A citizen who reports in a frame of its own', {timeout: 300_000}, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const visit = async (language: Language, width: number, path = 'complaint/isolated/') => {
    const citizen = await stage.browser.newCitizen();
    const violations = await watchedViolations(citizen.page);
    await citizen.page.setViewport({width, height: 740});
    await citizen.visit(`${stage.portal.url}/${language}/${path}`);
    const inside = path.includes('isolated') ? await citizen.within(stage.portal.backendUrl!) : citizen;
    await inside.find('heading', stepIn(language, 'kind'));
    return {citizen, inside, violations};
  };

  const isWhole = (inside: Citizen): Promise<void> =>
    until(
      'nothing of the frame is cut off',
      () => inside.view.evaluate(isAllShown),
      () => inside.view.evaluate(sizes),
    );

  const isInSight = (inside: Citizen, title: string): Promise<void> =>
    until(`“${title}” is in sight`, async () => {
      const box = await (await inside.find('heading', title)).boundingBox();
      return box && box.y >= 0 && box.y + box.height <= inside.page.viewport()!.height;
    });

  it('goes through it on a phone without a second scroll bar, and reads the receipt', async () => {
    const t = wordsIn('zh');
    const {citizen, inside, violations} = await visit('zh', 360);
    await isWhole(inside);
    assert.deepEqual([...(await axeViolations(citizen.view)), ...(await axeViolations(inside.view))], []);
    await reportUpToFiles(inside, 'zh', wrong);
    await isWhole(inside);
    await sayWho(inside, 'zh', {disclosure: 'anonymous'});
    await isWhole(inside);
    await inside.press('button', t('complaintForm.send'));
    await inside.find('heading', t('complaintSent.title'));
    await isWhole(inside);
    const {number, queryCode} = receiptIn(await inside.screen());
    assert(!(await citizen.screen()).includes(number));
    assert.deepEqual([...(await axeViolations(citizen.view)), ...(await axeViolations(inside.view))], []);
    assert.deepEqual(violations, []);
    const opened = new Promise<Page | null>((resolve) => citizen.page.once('popup', resolve));
    await inside.press('link', t('receipt.track'));
    const tracking = (await opened)!;
    assert.equal(new URL(tracking.url()).origin, stage.portal.url);
    await tracking.close();
    assert((await inside.screen()).includes(number));

    await citizen.visit(`${stage.portal.url}/zh/tracking/`);
    await citizen.type(t('tracker.number'), number);
    await citizen.type(t('tracker.queryCode'), queryCode);
    await citizen.press('button', t('tracker.lookUp'));
    await citizen.reads(wrong.text);
    await citizen.close();
  });

  for (const path of ['complaint/', 'complaint/isolated/']) {
    it(`sees the title of the next step, however far down the button was, on ${path}`, async () => {
      const {citizen, inside} = await visit('zh', 360, path);
      await citizen.page.setViewport({width: 360, height: 600});
      await choose(inside, 'kind', kindIn('zh', 'report'));
      await goOn(inside, 'zh', stepIn('zh', 'what'));
      await isInSight(inside, stepIn('zh', 'what'));
      await citizen.close();
    });
  }

  it('fills in one page on a desktop, in Russian, in the colours of the portal', async () => {
    const t = wordsIn('ru');
    const {citizen, inside, violations} = await visit('ru', 1280);
    await choose(inside, 'kind', kindIn('ru', 'report'));
    await inside.type(t('complaintForm.title'), 'Стоки в реку');
    await inside.type(t('complaintForm.text'), 'Каждую ночь после двух.');
    await choose(inside, 'reporter.disclosure', t('complaintForm.disclosures.anonymous'));
    const button = await inside.find('button', t('complaintForm.toCheck'));
    const form = (await citizen.page.$('hy-complaint'))!;
    assert.equal(await button.evaluate(groundOf), await form.evaluate(accentOf));
    await inside.press('button', t('complaintForm.toCheck'));
    await inside.find('heading', t('complaintCheck.title'));
    await isWhole(inside);
    await inside.press('button', t('complaintForm.send'));
    await inside.find('heading', t('complaintSent.title'));
    receiptIn(await inside.screen());
    await isWhole(inside);
    assert.deepEqual(violations, []);
    await citizen.close();
  });

  it('keeps every word when the page changes its language, and is asked before the page is left', async () => {
    const {citizen, inside} = await visit('zh', 360);
    await choose(inside, 'kind', kindIn('zh', 'report'));
    await goOn(inside, 'zh', stepIn('zh', 'what'));
    await inside.type(wordsIn('zh')('complaintForm.title'), wrong.title);
    await citizen.page.evaluate(() => document.documentElement.setAttribute('lang', 'ru'));
    await inside.find('heading', stepIn('ru', 'what'));
    assert((await inside.filled()).includes(wrong.title));
    await isWhole(inside);
    const asked: string[] = [];
    citizen.page.on('dialog', (dialog) => asked.push(dialog.type()));
    await citizen.page.goto(`${stage.portal.url}/ru/`);
    assert.deepEqual(asked, ['beforeunload']);
    await citizen.close();
  });

  it('gets into the frame, through it and out again without a mouse', async () => {
    const t = wordsIn('zh');
    const {citizen, inside} = await visit('zh', 360);
    const keyboard = new Keyboard(inside);
    const outside = new Keyboard(citizen);
    const radio = (await inside.view.$('>>> input[name="kind"]'))!;
    await until('the Tab key leads into the frame', async () => {
      await outside.press('Tab');
      return inside.view.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
    });
    await keyboard.tabTo(radio);
    await keyboard.press('Space');
    await keyboard.tabTo(await inside.find('button', t('complaintForm.next')));
    await keyboard.press('Enter');
    assert.equal(await (await inside.find('heading', stepIn('zh', 'what'))).evaluate(hasFocus), true);
    await keyboard.tabTo(await inside.find('textbox', t('complaintForm.title')));
    await citizen.page.keyboard.type(wrong.title);
    const link = await citizen.find('link', portalWordsIn('zh')('complaint.track'));
    await until('the Tab key leads out of the frame', async () => {
      await outside.press('Tab');
      return link.evaluate(hasFocus);
    });
    await citizen.close();
  });
});

const sizes = (): string => {
  const {scrollHeight, scrollWidth} = document.documentElement;
  return JSON.stringify({scrollHeight, innerHeight, scrollWidth, innerWidth});
};

const isAllShown = (): boolean => {
  const {scrollHeight, scrollWidth} = document.documentElement;
  const form = document.querySelector('hy-complaint')!;
  // Nor is there room left below.
  const isTight = Math.abs(innerHeight - form.getBoundingClientRect().height) <= 1;
  return scrollHeight <= innerHeight && scrollWidth <= innerWidth && isTight;
};

const groundOf = (element: Element): string => getComputedStyle(element).backgroundColor;

const accentOf = (element: Element): string => {
  const probe = element.ownerDocument.createElement('p');
  probe.style.color = getComputedStyle(element).getPropertyValue('--hy-color-accent');
  // A child that its host does not show has no style at all.
  element.after(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
};
