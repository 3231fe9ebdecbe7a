import assert from 'node:assert/strict';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import type {Receipt} from '@huiyin/core';
import {exampleConsultation, postConsultation} from '@huiyin/server/testing';
import type {Citizen} from './support/citizen.ts';
import {ratingsOf, type Portal} from './support/portal.ts';
import {openStage, type Stage} from './support/stage.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');

describe('A page whose scripts do not run', {timeout: 300_000}, () => {
  let stage: Stage;
  let portal: Portal;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage();
    ({portal} = stage);
  });
  after(async () => {
    await stage.close();
  });
  beforeEach(async () => {
    citizen = await stage.browser.newCitizen();
  });
  afterEach(() => citizen.close());

  const openWithoutScript = async (page: string): Promise<string> => {
    await citizen.page.setJavaScriptEnabled(false);
    await citizen.page.goto(`${portal.url}/zh/rate/${page}/`);
    return citizen.page.$eval('input[name=caseToken]', (input) => input.value);
  };

  it('takes a rating by a plain form, and gives the same receipt again on F5', async () => {
    const caseToken = await openWithoutScript('a1');
    await citizen.press('radio', t('grades.satisfied'));
    await citizen.press('button', t('rater.send'));
    await citizen.find('heading', t('receipt.title'));
    const first = await citizen.screen();
    const again = await citizen.page.reload();

    assert.equal(again?.status(), 200);
    assert.equal(await citizen.screen(), first);
    const ratings = await ratingsOf(portal.api, caseToken);
    assert.equal(ratings.length, 1);
    assert(first.includes(ratings[0]!.receipt.number));
  });

  it('asks for the reason of a bad grade, and takes the rating then', async () => {
    const caseToken = await openWithoutScript('a2');
    await citizen.press('radio', t('grades.dissatisfied'));
    await citizen.press('button', t('rater.send'));
    await citizen.press('checkbox', '未在承诺时间内办结');
    await citizen.press('button', t('rater.send'));
    await citizen.find('heading', t('receipt.title'));
    const [given] = await ratingsOf(portal.api, caseToken);
    assert.deepEqual(given?.content.indicators, ['209']);
  });

  it('follows a rating from its receipt, and a question from the tracking page', async () => {
    const {page} = citizen;
    const followed = async ({number, queryCode}: Receipt) => {
      await citizen.type(t('tracker.number'), number);
      await citizen.type(t('tracker.queryCode'), queryCode!.toLowerCase());
      await citizen.press('button', t('tracker.lookUp'));
      await citizen.find('heading', t('tracked.yours'));
      assert.doesNotMatch(page.url(), new RegExp(`${number}|${queryCode}`, 'i'));
    };
    const caseToken = await openWithoutScript('c1');
    await citizen.press('radio', t('grades.satisfied'));
    await citizen.press('button', t('rater.send'));
    await citizen.press('link', t('receipt.track'));
    const [given] = await ratingsOf(portal.api, caseToken);
    await followed(given!.receipt);
    await citizen.reads(t('tracked.rating.received'));
    await citizen.reads(t('grades.satisfied'));

    const question = exampleConsultation({kind: 'policy', title: '老年卡在哪里办？'});
    const {answer} = await postConsultation(portal.api, question, 'followed');
    await page.goto(`${portal.url}/zh/tracking/`);
    await followed(answer);
    await citizen.find('heading', t('tracked.state.received'));
    await citizen.reads(question.title);
  });

  it('lets the widget go on with what a citizen had begun before it came', async () => {
    const {page} = citizen;
    const come = await holdBack(citizen, /\/huiyin\//);
    const arrived = page.goto(`${portal.url}/zh/rate/b1/`);
    await citizen.press('radio', t('grades.basicallySatisfied'));
    await page.type('textarea', '还没有写完的话');
    await come();
    await arrived;

    await citizen.find('group', t('rating.goodReasons'));
    assert.equal(await citizen.isChosen('radio', t('grades.basicallySatisfied')), true);
    const words = await citizen.find('textbox', t('rating.text'));
    assert.equal(await words.evaluate((field) => (field as HTMLTextAreaElement).value), '还没有写完的话');
  });

  it('keeps the form when the widget’s files cannot be loaded', async () => {
    const {page} = citizen;
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (/\/huiyin\//.test(request.url()) ? request.abort() : request.continue()),
    );
    await page.goto(`${portal.url}/zh/rate/b2/`);
    await citizen.press('radio', t('grades.satisfied'));
    await citizen.press('button', t('rater.send'));
    await citizen.find('heading', t('receipt.title'));
  });
});

/** Keeps back every request of this kind until the function that it gives is called. */
const holdBack = async ({page}: Citizen, address: RegExp) => {
  const held: (() => Promise<void>)[] = [];
  let open = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (open || !address.test(request.url())) return void request.continue();
    held.push(() => request.continue());
  });
  return async () => {
    open = true;
    await Promise.all(held.map((release) => release()));
  };
};
