import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {exampleCounty} from '@huiyin/server/testing';
import {openBrowser} from './support/browser.ts';
import {reportUpToFiles, sayWho} from './support/complaint-page.ts';
import {publishReport} from './support/published-report.ts';
import {receiptIn} from './support/receipt-in.ts';
import {openReportingStage, type ReportingStage} from './support/reporting-stage.ts';
import {similarInTime} from './support/similar-in-time.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const published = '南街路口路面塌陷';
const own = {
  nature: 'help',
  title: '南街路口有个大坑',
  text: '下雨以后看不见，已经有人摔倒。',
  address: '南街和桥头路路口',
} as const;
const name = '周无有';

describe('A citizen whose matter others have reported', {timeout: 300_000}, () => {
  const t = wordsIn('zh');
  const log: string[] = [];
  let stage: ReportingStage;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let id: string;
  before(async () => {
    const portal = {...exampleCounty.portal, repliesUrl: '/replies-{id}'};
    browser = await openBrowser();
    stage = await openReportingStage({profile: {...exampleCounty, portal}, log: (line) => log.push(line)});
    id = await publishReport(stage, {title: own.title, published});
    stage.site.add(
      `/replies-${id}`,
      `<hy-replies api="/api" reply="${id}"></hy-replies>`,
      '<script type="module" src="/huiyin/replies.zh.js"></script>',
    );
  });
  after(async () => {
    await browser.close();
    await stage?.close();
  });

  it('follows that report, is counted once although the reply is lost, and loses nothing of their own', async () => {
    const citizen = await browser.newCitizen();
    await citizen.page.setViewport({width: 360, height: 740});
    await similarInTime(citizen.page);
    await citizen.visit(stage.pageOf('complaint', 'zh'));
    await until('the form is whole', async () => (await citizen.count('button')) > 0);
    await reportUpToFiles(citizen, 'zh', own);
    const asked = () => citizen.watched.requests.filter(({url}) => url.endsWith('/complaints/similar'));
    assert.deepEqual(asked(), []);
    await sayWho(citizen, 'zh', {disclosure: 'named', name});
    await citizen.reads(t('similar.title'));
    await citizen.reads(published);
    assert.deepEqual(asked().map(({body}) => body), [JSON.stringify({title: own.title, locale: 'zh'})]); // prettier-ignore

    const follow = `${t('similar.follow')}: ${published}`;
    stage.site.befall('loseReply');
    await citizen.press('button', follow);
    await citizen.reads(t('similar.failed'));
    assert.equal(stage.site.lost.length, 1);
    await citizen.press('button', follow);
    await citizen.find('heading', t('similar.followed'));
    await citizen.reads(t('similar.counted', {count: 1}));
    const voices = await stage.server.database.selectFrom('voices').selectAll().execute();
    assert.equal(voices.length, 1);
    assert.deepEqual(Object.keys(voices[0]!), ['letter', 'key']);

    await citizen.press('button', t('similar.goOn'));
    await citizen.find('heading', t('complaintCheck.title'));
    for (const words of [own.title, own.text, own.address, name]) await citizen.reads(words);
    await citizen.press('button', follow);
    await citizen.reads(t('similar.counted', {count: 1}));
    await citizen.press('button', t('similar.goOn'));
    await citizen.find('heading', t('complaintCheck.title'));
    await citizen.press('button', t('complaintForm.send'));
    await citizen.find('heading', t('complaintSent.title'));
    const {number} = receiptIn(await citizen.screen());
    const sent = (await stage.reports()).find((one) => one.number === number);
    assert.equal(sent?.title, own.title);
    assert.deepEqual(sent.answers, {place: {place: {address: own.address}}});
    assert(![...log, ...citizen.watched.requests.map(({url}) => url)].some((told) => told.includes('坑')));
    await citizen.close();
  });

  it('reads on the public page how far it is, and for how many it is the same', async () => {
    const citizen = await browser.newCitizen();
    await citizen.page.setViewport({width: 360, height: 740});
    await similarInTime(citizen.page);
    await citizen.visit(stage.pageOf('complaint', 'zh'));
    await until('the form is whole', async () => (await citizen.count('button')) > 0);
    await reportUpToFiles(citizen, 'zh', own);
    await sayWho(citizen, 'zh', {disclosure: 'confidential', name});
    await citizen.press('button', `${t('similar.follow')}: ${published}`);
    await citizen.find('heading', t('similar.followed'));
    const link = await citizen.find('link', t('similar.track'));
    // It would open a tab of its own.
    await citizen.visit(await link.evaluate((found) => (found as HTMLAnchorElement).href));
    await citizen.reads(t('replies.voices', {count: 2}));
    await citizen.reads(t('replies.state.inProgress'));
    await citizen.reads(t('replies.pending'));
    assert(citizen.page.url().endsWith(`/replies-${id}`));
    await citizen.close();
  });
});
