import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {exampleCounty} from '@huiyin/server/testing';
import {allowIdentities} from '../../packages/server/desk/accounts.ts';
import {accounts} from '../../packages/server/desk/testing/desk-server.ts';
import {openBrowser} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {act, openDesk, signIn} from './support/clerk.ts';
import {reportUpToFiles, sayWho} from './support/complaint-page.ts';
import {receiptIn} from './support/receipt-in.ts';
import {openReportingStage, type ReportingStage} from './support/reporting-stage.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const waste = {nature: 'report', title: '夜里倒污水', text: '每天两点，从后门。', address: '桥头路'} as const;
const who = {disclosure: 'confidential', name: '周无有', phone: '13900007788'} as const;
const {li, wang} = accounts;
const profile = {
  ...exampleCounty,
  departments: [...exampleCounty.departments!, {id: 'service', name: {zh: '政务服务局'}}],
};

describe('A citizen who reports in confidence', {timeout: 300_000}, () => {
  const log: string[] = [];
  let stage: ReportingStage;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let receipt: {number: string; queryCode: string};
  before(async () => {
    browser = await openBrowser();
    stage = await openReportingStage({profile, desk: {accounts: [li, wang]}, log: (line) => log.push(line)});
    const allowed = {name: wang.name, isAllowed: true};
    await allowIdentities(stage.server.database, allowed, new Date());
  });
  after(async () => {
    await browser.close();
    await stage?.close();
  });

  const namesNobody = (text: string) => !text.includes(who.name) && !text.includes(who.phone);

  const atTheDesk = async (account: typeof li | typeof wang): Promise<Citizen> => {
    const official = await browser.newCitizen();
    await openDesk(official, stage.server.url, `/questions/${receipt.number}`, account);
    return official;
  };

  it('reads before sending who will know the name, and it is kept under seal alone', async () => {
    const citizen = await browser.newCitizen();
    await citizen.page.setViewport({width: 360, height: 740});
    await citizen.visit(stage.pageOf('complaint', 'zh'));
    await reportUpToFiles(citizen, 'zh', waste);
    await sayWho(citizen, 'zh', who);
    await citizen.reads('只有受理窗口知道您是谁；办理单位和被反映的单位都看不到。');
    await citizen.press('button', t('complaintForm.send'));
    await citizen.find('heading', t('complaintSent.title'));
    receipt = receiptIn(await citizen.screen());
    const told = citizen.watched.requests.map(({url, referrer = ''}) => url + referrer);
    assert(namesNobody([...told, ...citizen.watched.lines, ...log].join()));
    const {database} = stage.server;
    const letters = await database.selectFrom('letters').selectAll().execute();
    const complaints = await database.selectFrom('complaints').selectAll().execute();
    const reporters = await database.selectFrom('reporters').selectAll().execute();
    assert.equal(reporters.length, 1);
    assert(namesNobody(JSON.stringify([letters, complaints, reporters])));
    await citizen.close();
  });

  it('is read by the office that handles it, in every word but who wrote them', async () => {
    await act(await signIn(stage.server.url, wang), receipt.number, 'pass', {department: li.department});
    const official = await atTheDesk(li);
    const screen = await official.screen();
    for (const words of [waste.title, waste.text, waste.address, '举报', '保密'])
      assert(screen.includes(words), words);
    assert(!screen.includes('反映人身份'));
    const seen = [await official.page.content()];
    for (const path of ['/', '/audit']) {
      await official.page.goto(`${stage.server.url}/desk/zh${path}`);
      seen.push(await official.page.content());
    }
    const byRequest = await signIn(stage.server.url, li);
    const exported = await byRequest.send('/export', {heap: 'all'});
    assert(exported.page.includes(waste.title));
    const asked = await byRequest.send(`/questions/${receipt.number}/reporter`, {reason: '要上门核实'});
    assert.equal(asked.status, 404);
    assert(namesNobody([...seen, exported.page, asked.page].join()));
    await official.close();
  });

  it('is named to the reception for a reason that is written down, and to nobody who comes after', async () => {
    const official = await atTheDesk(wang);
    assert(namesNobody(await official.page.content()));
    await official.type('查看理由', '要上门核实');
    await official.press('button', '显示谁反映的');
    await official.reads(who.name);
    await official.reads(who.phone);
    await official.reads('已向反映人承诺：只有受理窗口知道是谁，办理单位也看不到。');
    assert(namesNobody(official.page.url()));
    await official.page.goto(`${stage.server.url}/desk/zh/questions/${receipt.number}`);
    assert(namesNobody(await official.page.content()));
    await official.page.goto(`${stage.server.url}/desk/zh/audit`);
    await official.reads('查看反映人身份');
    await official.reads('要上门核实');
    assert(namesNobody(await official.page.content()));
    await official.close();
  });

  it('reads the answer with number and code, and nobody who looks over a shoulder learns the name', async () => {
    const answer = {text: '已查实并处罚。', language: 'zh'};
    await act(await signIn(stage.server.url, li), receipt.number, 'answer', answer);
    const citizen = await browser.newCitizen();
    await citizen.visit(stage.pageOf('tracker', 'zh'));
    await citizen.type(t('tracker.number'), receipt.number);
    await citizen.type(t('tracker.queryCode'), receipt.queryCode);
    await citizen.press('button', t('tracker.lookUp'));
    await citizen.reads(answer.text);
    await citizen.reads(waste.text);
    assert(namesNobody(await citizen.screen()));
    assert(namesNobody(log.join()));
    await citizen.close();
  });
});
