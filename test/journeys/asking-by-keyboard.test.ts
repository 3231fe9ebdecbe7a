import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Official} from '../../packages/server/desk/testing/official.ts';
import type {Citizen, Role} from './support/citizen.ts';
import {act, clerk, signIn} from './support/clerk.ts';
import {firstKind} from './support/consultation-page.ts';
import {hasFocus, Keyboard} from './support/keyboard.ts';
import {receiptIn} from './support/receipt-in.ts';
import {openStage, type Stage} from './support/stage.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');

describe('A citizen who asks without a mouse', {timeout: 300_000}, () => {
  let stage: Stage;
  let official: Official;
  let citizen: Citizen;
  let keyboard: Keyboard;
  before(async () => {
    stage = await openStage({desk: {accounts: [clerk]}});
    official = await signIn(stage.portal.api);
    citizen = await stage.browser.newCitizen();
    keyboard = new Keyboard(citizen);
  });
  after(() => stage.close());

  const tabTo = async (role: Role, name: string) => keyboard.tabTo(await citizen.find(role, name));
  const write = async (name: string, words: string): Promise<void> => {
    await tabTo('textbox', name);
    await citizen.page.keyboard.type(words);
  };
  const pressOn = async (role: 'button' | 'link', name: string): Promise<void> => {
    await tabTo(role, name);
    await keyboard.press('Enter');
  };
  const isLedTo = async (heading: string): Promise<void> => {
    assert.equal(await (await citizen.find('heading', heading)).evaluate(hasFocus), true);
  };

  let number: string;
  let queryCode: string;

  it('asks, and is led to the receipt', async () => {
    await citizen.visit(`${stage.portal.url}/zh/consultation/`);
    await write(t('consultation.title'), '怎么补办社保卡？');
    await write(t('consultation.text'), '卡丢了。');
    await tabTo('radio', firstKind('zh'));
    await keyboard.press('Space', 'ArrowRight');
    await write(t('asker.name'), '李例');
    await tabTo('radio', t('asker.notifyBy.none'));
    await tabTo('checkbox', t('consultation.publish'));
    await keyboard.press('Space');
    await pressOn('button', t('consultation.send'));
    await isLedTo(t('consultationSent.title'));
    ({number, queryCode} = receiptIn(await citizen.screen()));
    await tabTo('button', t('receipt.copy'));
  });

  it('looks the answer up', async () => {
    await act(official, number, 'pass', {department: 'humanResources'});
    await act(official, number, 'answer', {text: '请带身份证到三号窗口。', language: 'zh'});
    await Promise.all([citizen.page.waitForNavigation(), pressOn('link', t('receipt.track'))]);
    await write(t('tracker.number'), number);
    await write(t('tracker.queryCode'), queryCode.toLowerCase());
    await keyboard.press('Enter');
    await citizen.reads('请带身份证到三号窗口。');
  });

  it('is dissatisfied with it and says why', async () => {
    await tabTo('radio', t('grades.verySatisfied'));
    await keyboard.press('Space', 'ArrowRight', 'ArrowDown', 'ArrowDown');
    assert.equal(await citizen.isChosen('radio', t('grades.dissatisfied')), true);
    await write(t('reaction.why'), '没有说家人能不能代办。');
    await pressOn('button', t('reaction.send.rateAnswer'));
    await isLedTo(t('reaction.done.rateAnswer'));
  });

  it('asks on', async () => {
    await keyboard.tabTo((await citizen.page.$(`aria/${t('reaction.name.furtherQuestion')}`))!);
    await keyboard.press('Enter');
    await write(t('reaction.further'), '家人可以代办吗？');
    await pressOn('button', t('reaction.send.furtherQuestion'));
    await isLedTo(t('reaction.done.furtherQuestion'));
    const {page} = await official.open(`/questions/${number}`);
    for (const words of ['没有说家人能不能代办。', '家人可以代办吗？']) assert(page.includes(words), page);
  });

  it('leaves every page in peace', () => citizen.close());
});
