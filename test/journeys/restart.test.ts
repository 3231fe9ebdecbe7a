import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {formatQueryCode} from '@huiyin/core';
import {openBrowser} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {childPortal, type ChildPortal} from './support/child-portal.ts';
import {ratingsOf} from './support/portal.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');

describe('A server that is killed while citizens rate', () => {
  let portal: ChildPortal;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let citizen: Citizen;
  before(async () => {
    browser = await openBrowser();
    portal = await childPortal();
    await portal.start();
    citizen = await browser.newCitizen();
  });
  after(async () => {
    await portal?.remove();
    await browser.close();
  });

  const rate = async (page: string) => {
    await citizen.visit(`${portal.url}/zh/rate/${page}/`);
    await citizen.press('radio', t('grades.satisfied'));
    // The half of the widget that sends comes from the same server: it has to be there before that one dies.
    await citizen.page.waitForNetworkIdle({idleTime: 500});
    const caseToken = await citizen.page.$eval('hy-rater', (rater) => rater.getAttribute('case-token')!);
    return {caseToken, send: () => citizen.press('button', t('rater.send'))};
  };

  it('has every receipt that it gave, and takes what waited once', {timeout: 240_000}, async () => {
    const early = await rate('a1');
    await early.send();
    await citizen.find('heading', t('receipt.title'));
    const [given] = await ratingsOf(portal.api, early.caseToken);

    const late = await rate('a2');
    await portal.kill();
    await late.send();
    await citizen.reads(t('sending.stored'));
    await portal.start();
    // After so many tries in vain it waits for up to a minute before the next one.
    await until(
      'the page has its receipt',
      () => citizen.count('heading', t('receipt.title')),
      () => citizen.screen(),
      90_000,
    );

    assert.deepEqual(await ratingsOf(portal.api, early.caseToken), [given]);
    const [waited, ...more] = await ratingsOf(portal.api, late.caseToken);
    assert.deepEqual(more, []);
    await citizen.reads(formatQueryCode(waited!.receipt.queryCode!));
    assert.equal(new Set(citizen.watched.keys).size, 2);
    await citizen.close();
  });
});
