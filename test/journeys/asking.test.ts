import {after, afterEach, before, describe, it} from 'node:test';
import type {Language} from '@huiyin/core';
import type {Official} from '../../packages/server/desk/testing/official.ts';
import {Citizen} from './support/citizen.ts';
import {act, clerk, signIn} from './support/clerk.ts';
import {fillQuestion} from './support/consultation-page.ts';
import {openHostSite, widgetPage, type HostSite} from './support/host-site.ts';
import {receiptIn} from './support/receipt-in.ts';
import {openStage, type Stage} from './support/stage.ts';
import {wordsIn} from './support/words.ts';

const asked = {
  title: '社保卡丢了怎么补办？',
  text: '上周丢了，想知道要带什么。',
  name: '李例',
  phone: '13800000000',
};

const answers = ['请带身份证到三号窗口，当场补办。', '可以请家人代办，带双方身份证。'];

describe('A question on a bad line', {timeout: 300_000}, () => {
  let stage: Stage;
  let site: HostSite;
  let official: Official;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage({desk: {accounts: [clerk]}});
    site = await openHostSite(stage.portal.url);
    official = await signIn(stage.portal.api);
  });
  after(async () => {
    await site.close();
    await stage.close();
  });
  afterEach(() => citizen.close());

  const pageOf = (widget: string, language: Language) => widgetPage(site, widget, language);

  for (const language of ['zh', 'ru'] as const) {
    const t = wordsIn(language);

    it(`is asked once, answered, rated, asked on and closed, in ${language}`, async () => {
      citizen = await stage.browser.newCitizen();
      await citizen.visit(pageOf('consultation', language));
      await fillQuestion(citizen, language, asked);
      site.befall('loseReply');
      await citizen.press('button', t('consultation.send'));
      await citizen.page
        .waitForRequest(({url}) => url().endsWith('/api/consultations'))
        .catch(() => undefined);
      citizen = await comeBack(citizen);
      await citizen.visit(pageOf('consultation', language));
      await citizen.reads(t('sending.earlier.sent'));
      const {number, queryCode} = receiptIn(await citizen.screen());

      await act(official, number, 'pass', {department: 'humanResources'});
      await act(official, number, 'answer', {text: answers[0]!, language: 'zh'});
      await citizen.visit(pageOf('tracker', language));
      await lookUp(number, queryCode, language);
      await citizen.reads(answers[0]!);

      await citizen.press('radio', t('grades.dissatisfied'));
      await citizen.type(t('reaction.why'), '没有说家人能不能代办。');
      await citizen.press('button', t('reaction.send.rateAnswer'));
      await citizen.find('heading', t('reaction.done.rateAnswer'));

      await citizen.open(t('reaction.name.furtherQuestion'));
      await citizen.type(t('reaction.further'), '家人可以代办吗？');
      await citizen.press('button', t('reaction.send.furtherQuestion'));
      await citizen.find('heading', t('reaction.done.furtherQuestion'));
      await citizen.reads('家人可以代办吗？');

      await act(official, number, 'answer', {text: answers[1]!, language: 'zh'});
      await act(official, number, 'close');
      await citizen.press('button', t('tracked.again'));
      await citizen.reads(answers[1]!);
      await citizen.reads(t('tracked.state.closed'));
    });
  }

  const lookUp = async (number: string, queryCode: string, language: Language): Promise<void> => {
    const t = wordsIn(language);
    await citizen.type(t('tracker.number'), number);
    await citizen.type(t('tracker.queryCode'), queryCode.toLowerCase());
    await citizen.press('button', t('tracker.lookUp'));
  };
});

/** The same citizen in a new tab of the same browser, after closing the one before. */
const comeBack = async ({page}: Citizen): Promise<Citizen> => {
  const next = await page.browserContext().newPage();
  await page.close();
  return new Citizen(next);
};
