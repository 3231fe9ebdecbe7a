import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {addWorkingDays, formatQueryCode, languages} from '@huiyin/core';
import {nationalProfile} from '@huiyin/core/national';
import {exampleRating, postRating} from '@huiyin/server/testing';
import type {Citizen} from './support/citizen.ts';
import {ratingsOf, type Portal} from './support/portal.ts';
import {openStage, type Stage} from './support/stage.ts';
import {wordsIn} from './support/words.ts';

describe('A citizen rates a handled case', {timeout: 300_000}, () => {
  let stage: Stage;
  let portal: Portal;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage();
    ({portal} = stage);
    citizen = await stage.browser.newCitizen();
  });
  after(async () => {
    await stage.close();
  });

  const openCases = {zh: 'a1', en: 'a2', ru: 'b1', ja: 'b2', ko: 'c1'};

  const rate = async (lang: (typeof languages)[number], grade: string) => {
    const t = wordsIn(lang);
    await citizen.press('radio', t(`grades.${grade}`));
    await citizen.press('button', t('rater.send'));
    await citizen.find('heading', t('receipt.title'));
  };
  const caseToken = () => citizen.page.$eval('hy-rater', (rater) => rater.getAttribute('case-token')!);

  for (const lang of languages) {
    it(`in ${lang}, and finds the rating again with the receipt’s number and code`, async () => {
      const t = wordsIn(lang);
      await citizen.page.setExtraHTTPHeaders({'Accept-Language': lang});
      await citizen.visit(`${portal.url}/${lang}/rate/${openCases[lang]}/`);
      await rate(lang, 'satisfied');
      const [given] = await ratingsOf(portal.api, await caseToken());
      assert.equal(given?.content.grade, 'satisfied');
      const {number, queryCode} = given.receipt;
      await citizen.reads(number);
      await citizen.reads(formatQueryCode(queryCode!));

      await citizen.press('link', t('receipt.track'));
      await citizen.type(t('tracker.number'), number);
      await citizen.type(t('tracker.queryCode'), queryCode!.toLowerCase());
      await citizen.press('button', t('tracker.lookUp'));
      await citizen.reads(t('compared.same'));
      await citizen.reads(t('grades.satisfied'));
    });
  }

  it('is refused a bad grade without a reason, and told by when somebody answers', async () => {
    const t = wordsIn('zh');
    const begun = new Date();
    await citizen.visit(`${portal.url}/zh/rate/c2/`);
    await citizen.press('radio', t('grades.dissatisfied'));
    await citizen.find('group', t('rating.badReasons'));
    await citizen.press('button', t('rater.send'));
    await citizen.reads(t('rating.error.reason'));
    assert.deepEqual(await ratingsOf(portal.api, await caseToken()), []);

    const before = await citizen.screen();
    await citizen.press('checkbox', '未在承诺时间内办结');
    await citizen.press('button', t('rater.send'));
    await citizen.find('heading', t('receipt.title'));
    await citizen.reads('未在承诺时间内办结');
    const [given] = await ratingsOf(portal.api, await caseToken());
    assert.deepEqual(given?.content.indicators, ['209']);
    await citizen.reads(dayInWords(given.receipt.dueOn!));
    // The day may have changed in between.
    const days = [begun, new Date()].map((now) => addWorkingDays(now, 1, nationalProfile.calendar));
    assert(days.includes(given.receipt.dueOn!));
    assert(
      days.some((day) => before.includes(dayInWords(day))),
      `promised before: ${before}`,
    );
  });

  it('adds one follow-up rating, and no third', async () => {
    const t = wordsIn('zh');
    await citizen.visit(`${portal.url}/zh/rate/a3/`);
    const first = await caseToken();
    await citizen.press('button', t('rated.start'));
    await citizen.find('group', t('rated.question'));
    await rate('zh', 'basicallySatisfied');
    const given = await ratingsOf(portal.api, first);
    assert.deepEqual(given.map(({content}) => content.grade), ['verySatisfied', 'basicallySatisfied']); // prettier-ignore

    await citizen.visit(`${portal.url}/zh/rate/a3/`);
    await citizen.find('heading', t('rated.followUp'));
    assert.equal(await citizen.count('button', t('rated.start')), 0);
    const third = exampleRating(await caseToken());
    const {status} = await postRating(portal.api, third, 'a-third-rating');
    assert.equal(status, 409);
    assert.equal((await ratingsOf(portal.api, first)).length, 2);
  });

  it('gives the follow-up rating where the first one is looked up', async () => {
    const t = wordsIn('ja');
    const token = await portal.newCaseToken();
    const {answer} = await postRating(portal.api, exampleRating(token), 'a-first-rating');
    await citizen.visit(`${portal.url}/ja/tracking/`);
    await citizen.type(t('tracker.number'), answer.number);
    await citizen.type(t('tracker.queryCode'), answer.queryCode!);
    await citizen.press('button', t('tracker.lookUp'));
    await citizen.press('button', t('tracked.startRating'));
    const heading = await citizen.find('heading', '追加評価');
    assert(await heading.evaluate((element) => element === document.activeElement));
    await rate('ja', 'satisfied');
    assert.deepEqual((await ratingsOf(portal.api, token)).map(({ratingNumber}) => ratingNumber), [1, 2]); // prettier-ignore
    assert(!citizen.page.url().includes(answer.number), citizen.page.url());
  });

  it('reads what to do when the link has run out', async () => {
    await citizen.visit(`${portal.url}/zh/rate/a4/`);
    const t = wordsIn('zh');
    await citizen.find('heading', t('expired.title'));
    await citizen.reads(t('expired.text', {hotline: '12345'}));
    assert.equal(await citizen.count('radio'), 0);
  });

  it('leaves every page in peace', () => citizen.close());
});

const dayInWords = (day: string) =>
  new Intl.DateTimeFormat('zh', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));
