import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Citizen} from './support/citizen.ts';
import {hasFocus, Keyboard} from './support/keyboard.ts';
import {ratingsOf} from './support/portal.ts';
import {openStage, type Stage} from './support/stage.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');

describe('A citizen without a mouse', {timeout: 300_000}, () => {
  let stage: Stage;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  beforeEach(async () => {
    citizen = await stage.browser.newCitizen();
  });
  afterEach(() => citizen.close());

  const open = async (page: string): Promise<string> => {
    await citizen.visit(`${stage.portal.url}/zh/rate/${page}/`);
    return citizen.page.$eval('hy-rater', (rater) => rater.getAttribute('case-token')!);
  };
  const press: Keyboard['press'] = (...keys) => new Keyboard(citizen).press(...keys);
  const tabTo: Keyboard['tabTo'] = (target) => new Keyboard(citizen).tabTo(target);

  it('rates a case from the top of the page to the receipt', async () => {
    const caseToken = await open('a1');
    await tabTo(await citizen.find('radio', t('grades.verySatisfied')));
    await press('Space', 'ArrowRight', 'ArrowDown', 'ArrowDown');
    assert.equal(await citizen.isChosen('radio', t('grades.dissatisfied')), true);
    await tabTo(await citizen.find('checkbox', '未在承诺时间内办结'));
    await press('Space');
    await tabTo(await citizen.find('textbox', t('rating.text')));
    await citizen.page.keyboard.type('等了很久');
    await tabTo(await citizen.find('checkbox', t('rating.anonymous')));
    await press('Space');
    await tabTo(await citizen.find('button', t('rater.send')));
    await press('Enter');

    const title = await citizen.find('heading', t('receipt.title'));
    assert.equal(await title.evaluate(hasFocus), true);
    const [given] = await ratingsOf(stage.portal.api, caseToken);
    const {grade, indicators, text, anonymous} = given!.content;
    assert.deepEqual([grade, indicators, text, anonymous], ['dissatisfied', ['209'], '等了很久', true]);
    await tabTo(await citizen.find('button', t('receipt.copy')));
  });

  it('is led to what is missing', async () => {
    await open('a2');
    await tabTo(await citizen.find('button', t('rater.send')));
    await press('Enter');
    const first = await citizen.find('radio', t('grades.verySatisfied'));
    assert.equal(await first.evaluate(hasFocus), true);
    await citizen.reads(t('rater.chooseGrade'));
  });

  it('adds a follow-up rating', async () => {
    const caseToken = await open('b3');
    await tabTo(await citizen.find('button', t('rated.start')));
    await press('Enter');
    await tabTo(await citizen.find('radio', t('grades.verySatisfied')));
    await press('Space');
    await tabTo(await citizen.find('button', t('rater.send')));
    await press('Enter');
    await citizen.find('heading', t('receipt.title'));
    const ratings = await ratingsOf(stage.portal.api, caseToken);
    assert.deepEqual(ratings.map(({content}) => content.grade), ['dissatisfied', 'verySatisfied']); // prettier-ignore
  });
});
