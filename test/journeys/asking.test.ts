import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Receipt} from '@huiyin/core';
import type {Official} from '../../packages/server/desk/testing/official.ts';
import {Citizen} from './support/citizen.ts';
import {act, clerk, signIn} from './support/clerk.ts';
import {fillQuestion} from './support/consultation-page.ts';
import {keysAlone, pointer} from './support/hands.ts';
import {openHostSite, type HostSite} from './support/host-site.ts';
import {hasFocus} from './support/keyboard.ts';
import {portalWordsIn} from './support/portal-words.ts';
import {receiptIn} from './support/receipt-in.ts';
import {questionsIn} from './support/rows.ts';
import {openStage, type Stage} from './support/stage.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const askers = [
  {language: 'zh', by: 'pointer', handsOf: pointer, title: '社保卡丢了怎么补办？'},
  {language: 'ru', by: 'pointer', handsOf: pointer, title: 'Как восстановить карту соцстрахования?'},
  {language: 'zh', by: 'keyboard', handsOf: keysAlone, title: '怎么补办社保卡？'},
] as const;

const asker = {text: '上周丢了，想知道要带什么。', name: '李例', phone: '13800000000'};
const answers = ['请带身份证到三号窗口，当场补办。', '可以请家人代办，带双方身份证。'] as const;

describe('A question on a bad line', {timeout: 300_000}, () => {
  let stage: Stage;
  let site: HostSite;
  let official: Official;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage({onDisk: true, desk: {accounts: [clerk]}});
    site = await openHostSite(stage.portal.url);
    official = await signIn(stage.portal.api);
  });
  after(async () => {
    await site.close();
    await stage.close();
  });

  const isLedTo = async (heading: string): Promise<void> => {
    const found = await citizen.find('heading', heading);
    await until(`“${heading}” has the focus`, () => found.evaluate(hasFocus));
  };

  /** Closes the tab of what is on its way, answered already and still without its receipt; gives that receipt. */
  const closeWhileSending = async (words: string): Promise<Receipt> => {
    await until('the page waits for what the portal has answered', async () => site.waiting() === 1);
    await citizen.reads(words);
    citizen = await comeBack(citizen);
    await until('nobody waits any more', async () => site.waiting() === 0);
    return JSON.parse(site.lost.at(-1)!) as Receipt;
  };

  for (const {language, by, handsOf, title} of askers) {
    it(`is asked once, answered, rated, asked on and closed, in ${language}, by ${by}`, async () => {
      const t = wordsIn(language);
      const page = `${site.url}/${language}/consultation/`;
      citizen = await stage.browser.newCitizen();
      let hands = handsOf(citizen);
      await citizen.visit(page);
      await fillQuestion(hands, language, {...asker, title});
      await hands.press('checkbox', t('consultation.publish'));
      site.befall('holdReply');
      await hands.press('button', t('consultation.send'));
      const lost = await closeWhileSending(t('sending.sending'));

      hands = handsOf(citizen);
      await citizen.visit(page);
      await citizen.reads(t('sending.earlier.sent'));
      const {number, queryCode} = receiptIn(await citizen.screen());
      assert.equal(number, lost.number);

      await act(official, number, 'pass', {department: 'humanResources'});
      await act(official, number, 'answer', {text: answers[0], language: 'zh'});
      const track = portalWordsIn(language)('consultation.track');
      await Promise.all([citizen.page.waitForNavigation(), hands.press('link', track)]);
      await hands.write(t('tracker.number'), number);
      await hands.write(t('tracker.queryCode'), queryCode.toLowerCase());
      await hands.press('button', t('tracker.lookUp'));
      await citizen.reads(answers[0]);

      await hands.choose(t('grades.dissatisfied'));
      await hands.write(t('reaction.why'), '没有说家人能不能代办。');
      await hands.press('button', t('reaction.send.rateAnswer'));
      await isLedTo(t('reaction.done.rateAnswer'));

      await hands.open(t('reaction.name.furtherQuestion'));
      await hands.write(t('reaction.further'), '家人可以代办吗？');
      await hands.press('button', t('reaction.send.furtherQuestion'));
      await isLedTo(t('reaction.done.furtherQuestion'));
      const {page: atTheDesk} = await official.open(`/questions/${number}`);
      for (const words of ['没有说家人能不能代办。', '家人可以代办吗？']) assert(atTheDesk.includes(words));

      await act(official, number, 'answer', {text: answers[1], language: 'zh'});
      await act(official, number, 'close');
      await hands.press('button', t('tracked.again'));
      await citizen.reads(answers[1]);
      await citizen.reads(t('tracked.state.closed'));
      await citizen.close();
    });
  }

  it('leaves one row each in the database, and no other', async () => {
    const rows = (await stage.portal.atTheEnd(questionsIn)).filter(({text}) => text === asker.text);
    assert.deepEqual(rows.map(({title}) => title), askers.map(({title}) => title)); // prettier-ignore
  });
});

/** The same citizen in a new tab of the same browser, after closing the one before. */
const comeBack = async ({page, watched}: Citizen): Promise<Citizen> => {
  const next = await page.browserContext().newPage();
  await page.close();
  watched.assertQuiet();
  return new Citizen(next);
};
