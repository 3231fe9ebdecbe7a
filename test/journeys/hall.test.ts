import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {nationalProfile} from '@huiyin/core/national';
import type {Citizen} from './support/citizen.ts';
import {openHostSite} from './support/host-site.ts';
import type {Portal} from './support/portal.ts';
import {portalWordsIn} from './support/portal-words.ts';
import {directFile, rater} from './support/rater-page.ts';
import {openStage, type Stage} from './support/stage.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const inPortal = portalWordsIn('zh');
const words = '前面那位说的心里话';
const kiosk = {restSeconds: 12, warningSeconds: 6};
const hasty = {...nationalProfile, rating: {...nationalProfile.rating, kiosk}};

describe('The tablet at a window of the hall', {timeout: 300_000}, () => {
  let stage: Stage;
  let portal: Portal;
  let clerk: Citizen;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage({profile: hasty});
    ({portal} = stage);
    clerk = await stage.browser.newCitizen();
    citizen = await stage.browser.newCitizen();
    await citizen.visit(`${portal.url}/zh/hall/kiosk/`);
    await clerk.page.goto(`${portal.url}/zh/hall/clerk/`);
  });
  after(async () => {
    await stage.close();
  });

  const clerkSends = (matter: string) => clerk.press('button', inPortal('clerk.pushOf', {matter}));
  const nothingIsChosen = async () => {
    await citizen.find('radio', t('grades.veryDissatisfied'));
    assert.deepEqual(await citizen.filled(), []);
  };

  it('waits until the clerk sends a case', async () => {
    await citizen.reads(t('kiosk.idle'));
    await clerkSends('居民身份证换领、补领');
    await citizen.reads('居民身份证换领、补领');
    await nothingIsChosen();
  });

  it('takes a rating and gives the receipt away as a QR code', async () => {
    await citizen.press('radio', t('grades.dissatisfied'));
    await citizen.press('checkbox', '未在承诺时间内办结');
    await citizen.type(t('rating.text'), words);
    await citizen.press('button', t('rater.send'));
    await citizen.find('heading', t('receipt.title'));
    await citizen.find('image', t('receipt.qr'));
    await citizen.reads(words);
  });

  it('shows the next citizen nothing of the one before', async () => {
    await clerkSends('社会保障卡申领');
    await citizen.reads('社会保障卡申领');
    await nothingIsChosen();
    await citizen.press('radio', t('grades.dissatisfied'));
    await citizen.find('group', t('rating.badReasons'));
    assert.deepEqual(await citizen.filled(), [t('grades.dissatisfied')]);
    assert.doesNotMatch(await citizen.screen(), new RegExp(`${words}|PJ-`));
  });

  it('is blank again after its rest, which it announces', async () => {
    await citizen.find('button', t('kiosk.stay'));
    await citizen.reads(t('kiosk.idle'));
    assert.equal(await citizen.count('radio'), 0);
  });

  it('is blank when the clerk calls the next person', async () => {
    await clerkSends('社会保障卡申领');
    await citizen.press('radio', t('grades.satisfied'));
    await clerk.press('button', inPortal('clerk.next'));
    await citizen.reads(t('kiosk.idle'));
  });

  it('is blank when the browser brings the page back', async () => {
    const site = await openHostSite(portal.url);
    const away = site.add('/away', '');
    const here = site.add('/here', rater(await portal.newCaseToken(), 'api="/api" kiosk'), directFile('zh'));
    const other = await stage.browser.newCitizen();
    await other.page.evaluateOnNewDocument(() => {
      addEventListener('pageshow', ({persisted}) => (document.title = persisted ? 'kept' : 'new'));
    });
    await other.visit(here);
    await other.press('radio', t('grades.dissatisfied'));
    await other.type(t('rating.text'), words);
    await other.page.goto(away);
    await other.page.goBack();
    await until('the page is brought back as it was', async () => (await other.page.title()) === 'kept');
    await other.reads(t('kiosk.idle'));
    assert.deepEqual(await other.filled(), []);
    await other.close();
    await site.close();
  });

  it('leaves nothing on the device', async () => {
    assert.deepEqual(await citizen.stored(), []);
    await citizen.close();
    await clerk.close();
  });
});
