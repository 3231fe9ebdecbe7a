import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {openBrowser, plainHttp} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {reportUpToFiles, sayWho, stepIn} from './support/complaint-page.ts';
import {receiptIn} from './support/receipt-in.ts';
import {openReportingStage, type ReportingStage} from './support/reporting-stage.ts';
import {seenBySpy, spy} from './support/spy.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const planted = {title: '夜里倒污水zanolite', text: '每天两点quovimer，从后门。', address: '桥头路krelwick'};
const fallback = '也可以拨打12345';

describe('A page that spies on whoever reports', {timeout: 300_000}, () => {
  let stage: ReportingStage;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  before(async () => {
    browser = await openBrowser();
    stage = await openReportingStage();
  });
  after(async () => {
    await browser.close();
    await stage?.close();
  });

  const visit = async (page: string): Promise<Citizen> => {
    const citizen = await browser.newCitizen();
    await citizen.page.setViewport({width: 360, height: 740});
    await citizen.visit(page);
    return citizen;
  };

  /** Reports something anonymously, and gives what nobody else may learn. */
  const report = async (citizen: Citizen): Promise<string[]> => {
    await reportUpToFiles(citizen, 'zh', {nature: 'report', ...planted});
    await sayWho(citizen, 'zh', {disclosure: 'anonymous'});
    await citizen.press('button', t('complaintForm.send'));
    await citizen.find('heading', t('complaintSent.title'));
    const {number, queryCode} = receiptIn(await citizen.screen());
    await wait(300);
    return [...Object.values(planted), 'zanolite', 'quovimer', 'krelwick', number, queryCode];
  };

  it('reads every word, the receipt too, where the form stands in it', async () => {
    const citizen = await visit(stage.pageOf('complaint', 'zh', spy));
    const secrets = await report(citizen);
    const seen = await seenBySpy(citizen);
    for (const secret of secrets) assert(seen.includes(secret), secret);
    assert.match(seen, /zanolite.*quovimer.*krelwick.*$/);
    await citizen.close();
  });

  it('reads none where the form is isolated, and learns only that something was sent', async () => {
    const citizen = await visit(stage.isolatedPageOf('zh', spy));
    const secrets = await report(await citizen.within(stage.server.origin));
    const seen = await seenBySpy(citizen);
    for (const secret of secrets) assert(!seen.includes(secret), secret);
    assert.equal(seen.split('hy-sent {"widget":"complaint"}').length, 2);
    assert(!seen.includes('hy-send '));
    const [sent] = (await stage.reports()).filter(({title}) => title === planted.title);
    assert.equal(sent!.disclosure, 'anonymous');
    assert.deepEqual(await citizen.stored(), []);
    assert.deepEqual(await (await citizen.within(stage.server.origin)).stored(), []);
    const referrers = citizen.watched.requests.filter(({url}) => url.startsWith(stage.server.origin));
    for (const {referrer = ''} of referrers) assert(!referrer.startsWith(stage.site.url), referrer);
    await citizen.close();
  });

  it('cannot take the form back to its own origin: the developer reads why, once', async () => {
    const citizen = await browser.newCitizen();
    await citizen.page.goto(stage.isolatedPageOf('zh', `<p>${fallback}</p>`, '/api'));
    const errors = () => citizen.watched.lines.filter((line) => line.includes('<hy-complaint isolated>'));
    await until('the developer is told', async () => errors().length);
    await wait(500);
    assert.equal(errors().length, 1);
    assert.equal(citizen.page.frames().length, 1);
    await citizen.page.browserContext().close();
  });

  it('is a plain link away from the form where the page may not frame it, or the backend is down', async () => {
    // The same page under a name that the server does not know.
    const visits = [
      () => plainHttp(stage.isolatedPageOf('zh')),
      () => stage.isolatedPageOf('zh', '', 'http://127.0.0.1:9/api'),
    ];
    for (const page of visits) {
      const citizen = await browser.newCitizen();
      await citizen.page.goto(page());
      const link = await citizen.find('link', t('complaintIsolated.open'));
      const {href, target, rel} = await link.evaluate((one) => {
        const {href, target, rel} = one as HTMLAnchorElement;
        return {href, target, rel};
      });
      assert.deepEqual([target, rel], ['_blank', 'noopener noreferrer']);
      assert(!href.includes('#'));
      if (page === visits[0]) {
        await citizen.visit(href);
        await citizen.find('heading', stepIn('zh', 'kind'));
        await citizen.find('heading', '投诉举报');
      }
      await citizen.page.browserContext().close();
    }
  });
});
