import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Receipt} from '@huiyin/core';
import type {Citizen} from './support/citizen.ts';
import {openHostSite, type HostSite} from './support/host-site.ts';
import {ratingsOf, type Portal} from './support/portal.ts';
import {directFile, rater} from './support/rater-page.ts';
import {ratingsIn} from './support/rows.ts';
import {openStage, type Stage} from './support/stage.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');

describe('A rating on a bad line', {timeout: 300_000}, () => {
  let portal: Portal;
  let site: HostSite;
  let stage: Stage;
  let citizen: Citizen;
  let caseToken: string;
  const tokens: string[] = [];
  before(async () => {
    stage = await openStage({onDisk: true});
    ({portal} = stage);
    site = await openHostSite(portal.url);
  });
  after(async () => {
    await site.close();
    await stage.close();
  });
  describe('after the press', () => {
    beforeEach(async () => {
      citizen = await stage.browser.newCitizen();
      caseToken = await portal.newCaseToken();
      tokens.push(caseToken);
      const page = site.add(`/page-${tokens.length}`, rater(caseToken), directFile('zh'));
      await citizen.visit(page);
      await citizen.press('radio', t('grades.satisfied'));
    });
    afterEach(() => citizen.close());

    const oneReceipt = async (): Promise<Receipt> => {
      await citizen.find('heading', t('receipt.title'));
      const [given, ...more] = await ratingsOf(portal.api, caseToken);
      assert.deepEqual(more, []);
      await citizen.reads(given!.receipt.number);
      return given!.receipt;
    };
    const keysSent = () => citizen.watched.keys;

    it('is kept once when the button is pressed twice', async () => {
      const button = await citizen.find('button', t('rater.send'));
      await button.click({count: 2});
      await oneReceipt();
      assert.equal(keysSent().length, 1);
    });

    it('is kept once, with the same receipt, when the first reply is lost', async () => {
      site.befall('loseReply');
      await citizen.press('button', t('rater.send'));
      const receipt = await oneReceipt();
      assert.equal((JSON.parse(site.lost[0]!) as Receipt).number, receipt.number);
      assert.equal(keysSent().length, 2);
      assert.equal(new Set(keysSent()).size, 1);
    });

    it('waits while there is no connection, and goes when there is one again', async () => {
      await citizen.page.setOfflineMode(true);
      await citizen.press('button', t('rater.send'));
      await citizen.reads(t('sending.stored'));
      await citizen.page.setOfflineMode(false);
      await oneReceipt();
    });

    it('goes on by itself after a reload, under the same key', async () => {
      // Every try of the page that is left: what it had sent would be nothing for the next one to go on with.
      site.befall(...Array<'refuse'>(20).fill('refuse'));
      await citizen.page.setOfflineMode(true);
      await citizen.press('button', t('rater.send'));
      await citizen.reads(t('sending.stored'));
      await citizen.page.setOfflineMode(false);
      await until('it was tried in vain', async () => keysSent().length > 1);
      await citizen.page.reload();
      site.recover();
      await oneReceipt();
      assert.equal(new Set(keysSent()).size, 1);
    });
  });

  it('leaves one row for each case, and no other', async () => {
    const rows = await portal.atTheEnd(ratingsIn);
    const cases = rows.map((row) => row.case).filter((number) => number.startsWith('YS-'));
    assert.equal(cases.length, tokens.length);
    assert.equal(new Set(cases).size, tokens.length);
  });
});
