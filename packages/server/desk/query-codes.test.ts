import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {
  exampleComplaint,
  exampleConsultation,
  exampleRating,
  exampleReporter,
  postComplaint,
  postConsultation,
  postRating,
  postReaction,
  testDatabases,
} from '../testing/index.ts';
import {allowIdentities} from './accounts.ts';
import {startDesk, type DeskServer} from './testing/desk-server.ts';
import {tokenOn, type Official} from './testing/official.ts';

for (const database of testDatabases()) {
  describe(`A lost query code at the desk on ${database.name}`, () => {
    let room: DeskServer;
    let [li, sun, wang]: Official[] = [];
    const logged: string[] = [];
    const now = new Date('2026-11-24T09:00:00+08:00');
    before(async () => {
      room = await startDesk(await database.create(), () => now, {log: (line) => logged.push(line)});
      [li, sun, wang] = await Promise.all((['li', 'sun', 'wang'] as const).map(room.official));
    });
    after(async () => {
      await room.server.stop();
      await database.stop();
    });
    const ask = async (key: string) => {
      const {answer} = await postConsultation(room.server.url, exampleConsultation(), key);
      await wang!.act(answer.number, 'pass', {department: 'market'});
      return answer;
    };
    const report = async (changes: Parameters<typeof exampleComplaint>[0], key: string) =>
      (await postComplaint(room.server.url, exampleComplaint(changes), key)).answer;
    const rate = async () => {
      const department = [{text: '市场监督管理局', lang: 'zh' as const}];
      const caseToken = await room.server.newCaseToken({department, departmentCode: 'market'});
      const rating = {...exampleRating(caseToken), grade: 'dissatisfied', indicators: ['209']};
      return (await postRating(room.server.url, rating, 'rated')).answer;
    };
    const show = (official: Official, number: string, {reason = '窗口看过身份证', of = 'questions'} = {}) =>
      official.send(`/${of}/${number}/query-code`, {reason});
    const looks = (number: string) => room.looks(number, 'queryCodeShown');
    const codeOn = (page: string) => /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(page)?.[0];
    const statusOf = async (number: string, queryCode = '') => {
      const headers = {'Content-Type': 'application/json'};
      const body = JSON.stringify({number, queryCode});
      return (await fetch(`${room.server.url}/tracking`, {method: 'POST', headers, body})).status;
    };

    it('is shown as the receipt gave it, and opens the letter again', async () => {
      const {number, queryCode} = await ask('lost');
      const before = await li!.open(`/questions/${number}`);
      assert.equal(codeOn(before.page), undefined);
      const shown = await show(li!, number, {reason: ' 回拨了\n登记的电话 '});
      assert.deepEqual([shown.status, codeOn(shown.page)], [200, queryCode]);
      assert.match(shown.page, /请把编号和查询码告诉本人/);
      assert.equal(shown.headers.get('Cache-Control'), 'no-store');
      assert.equal(await statusOf(number, codeOn(shown.page)), 200);
      assert.equal(await statusOf(number, 'AAAA-BBBB-CCCC'), 404);
      assert.deepEqual(await looks(number), [{account: 'li', at: now, reason: '回拨了 登记的电话'}]);
    });

    it('stands in no log, and in no page that does not ask for a reason', async () => {
      const {number, queryCode} = await ask('nowhere');
      await show(li!, number);
      const audit = await wang!.open('/audit');
      assert.match(audit.page, /显示查询码[^]*理由：窗口看过身份证/);
      for (const page of [audit.page, (await li!.open(`/questions/${number}`)).page, logged.join('')]) {
        assert(!page.includes(queryCode!));
      }
      assert.equal((await li!.open(`/questions/${number}/query-code`)).status, 404);
    });

    it('is not shown before somebody says how they checked who asks', async () => {
      const {number} = await ask('reasons');
      for (const [reason, problem] of [
        [' ', '请写明怎样核实身份的'],
        ['长'.repeat(201), '不能超过 200 个字'],
      ] as const) {
        const {status, page} = await show(li!, number, {reason});
        assert.deepEqual([status, codeOn(page)], [400, undefined]);
        assert(page.includes(problem) && page.includes(`value="${reason}"`));
        assert.match(page, /href="#queryCode-reason"/);
      }
      assert.deepEqual(await looks(number), []);
    });

    it('is for whoever handles the letter, with a form made for them', async () => {
      const {number} = await ask('whose');
      const refused = await show(sun!, number);
      assert.deepEqual([refused.status, codeOn(refused.page)], [404, undefined]);
      const unrouted = await room.ask({}, null);
      assert.equal((await show(li!, unrouted)).status, 404);
      const formToken = tokenOn((await sun!.open('/password')).page);
      const forged = await li!.send(`/questions/${number}/query-code`, {formToken, reason: '核实过'});
      assert.deepEqual([forged.status, codeOn(forged.page)], [403, undefined]);
      assert.deepEqual(await looks(number), []);
    });

    it('of a report is for whoever may learn whose it is, since nobody else can check that', async () => {
      const reporter = {...exampleReporter, disclosure: 'named'} as const;
      const [named, inConfidence] = [await report({reporter}, 'named'), await report({}, 'in confidence')];
      assert.doesNotMatch((await wang!.open(`/questions/${named.number}`)).page, /查询码/);
      assert.equal((await show(wang!, named.number)).status, 404);
      await allowIdentities(room.server.database, {name: 'wang', isAllowed: true}, now);
      for (const {number, queryCode} of [named, inConfidence]) {
        assert.equal(codeOn((await show(wang!, number)).page), queryCode);
      }
    });

    it('is never given back for an anonymous report, and the page says why', async () => {
      const {number} = await report({reporter: {disclosure: 'anonymous'}}, 'anonymous');
      const {page} = await wang!.open(`/questions/${number}`);
      assert.match(page, /匿名来信的查询码不能找回/);
      assert(!page.includes('/query-code'));
      const refused = await show(wang!, number);
      assert.deepEqual([refused.status, codeOn(refused.page)], [404, undefined]);
      assert.deepEqual(await looks(number), []);
    });

    it('is gone with what was erased', async () => {
      const receipt = await ask('erased');
      await postReaction(room.server.url, receipt, {action: 'erase'}, 'erase');
      assert.equal((await show(li!, receipt.number)).status, 404);
    });

    it('of a bad rating is given back in the same way', async () => {
      const {number, queryCode} = await rate();
      await li!.open('/ratings');
      const empty = await show(li!, number, {reason: '', of: 'ratings'});
      assert.deepEqual([empty.status, codeOn(empty.page)], [400, undefined]);
      assert.match(empty.page, /href="#queryCode-reason"/);
      assert.equal((await show(sun!, number, {of: 'ratings'})).status, 404);
      const shown = await show(li!, number, {of: 'ratings'});
      assert.equal(codeOn(shown.page), queryCode);
      assert.equal(await statusOf(number, codeOn(shown.page)), 200);
      assert.deepEqual(await looks(number), [{account: 'li', at: now, reason: '窗口看过身份证'}]);
    });
  });
}
