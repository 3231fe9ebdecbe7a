import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {
  exampleComplaint,
  exampleReporter,
  postComplaint,
  postReaction,
  testDatabases,
} from '../testing/index.ts';
import {allowIdentities} from './accounts.ts';
import {startDesk, type DeskServer} from './testing/desk-server.ts';
import type {Official} from './testing/official.ts';

const secrets = [exampleReporter.name, exampleReporter.phone, exampleReporter.email];
const namesNobody = (page: string) => secrets.every((secret) => !page.includes(secret));

for (const database of testDatabases()) {
  describe(`Who reported, at the desk on ${database.name}`, () => {
    let room: DeskServer;
    let [li, sun, wang]: Official[] = [];
    const now = new Date('2026-11-24T09:00:00+08:00');
    before(async () => {
      room = await startDesk(await database.create(), () => now);
      [li, sun, wang] = await Promise.all((['li', 'sun', 'wang'] as const).map(room.official));
    });
    after(async () => {
      await room.server.stop();
      await database.stop();
    });
    const allow = (name: string, isAllowed = true) =>
      allowIdentities(room.server.database, {name, isAllowed}, now);
    const report = async (changes: Parameters<typeof exampleComplaint>[0], key: string) =>
      (await postComplaint(room.server.url, exampleComplaint(changes), key)).answer;
    const look = (official: Official, number: string, reason = '要到现场核实') =>
      official.send(`/questions/${number}/reporter`, {reason});
    const looks = (number: string) => room.looks(number, 'reporterRead');
    const named = {...exampleReporter, disclosure: 'named'} as const;

    it('is not even hinted at without the permission, and the address answers as one that is not there', async () => {
      const {number} = await report({}, 'without');
      const {page} = await wang!.open(`/questions/${number}`);
      assert.doesNotMatch(page, /reporter|reason|反映人/);
      const [asked, nothing] = [await look(wang!, number), await wang!.send('/nothing', {reason: '要'})];
      assert.deepEqual([asked.status, asked.page], [404, nothing.page]);
      assert.deepEqual(await looks(number), []);
    });

    it('is shown for a reason that is written down, once and to nobody’s memory', async () => {
      await allow('wang');
      const {number} = await report({}, 'shown');
      const {page} = await wang!.open(`/questions/${number}`);
      assert.match(page, /显示谁反映的/);
      assert(namesNobody(page));
      const shown = await look(wang!, number, ' 要到现场\n核实 ');
      assert.equal(shown.status, 200);
      for (const secret of secrets) assert(shown.page.includes(secret), secret);
      assert.match(shown.page, /只有受理窗口知道是谁/);
      assert.equal(shown.headers.get('Cache-Control'), 'no-store');
      assert.deepEqual(await looks(number), [{account: 'wang', at: now, reason: '要到现场 核实'}]);
      const exported = await wang!.send('/export', {heap: 'all'});
      const audit = await wang!.open('/audit');
      assert.match(audit.page, /查看反映人身份[^]*理由：要到现场 核实/);
      for (const other of [
        await wang!.open(`/questions/${number}`),
        await wang!.open('/'),
        exported,
        audit,
      ]) {
        assert.equal(other.status, 200);
        assert(namesNobody(other.page));
      }
    });

    it('asks for a reason in one line, and keeps what was typed', async () => {
      const {number} = await report({}, 'reasons');
      for (const [reason, problem] of [
        [' ', '请写明查看理由'],
        ['长'.repeat(201), '不能超过 200 个字'],
      ] as const) {
        const {status, page} = await look(wang!, number, reason);
        assert.equal(status, 400);
        assert(page.includes(problem) && page.includes(`value="${reason}"`) && namesNobody(page));
        assert.match(page, /href="#reporter-reason"/);
      }
      assert.deepEqual(await looks(number), []);
    });

    it('is shown with a name to the office that handles it, and in confidence only to the reception', async () => {
      await allow('li');
      const [open, inConfidence] = [
        await report({reporter: named}, 'named'),
        await report({}, 'in confidence'),
      ];
      for (const {number} of [open, inConfidence]) {
        assert.equal((await look(li!, number)).status, 404);
        await wang!.act(number, 'pass', {department: 'market'});
      }
      const shown = await look(li!, open.number);
      assert(shown.status === 200 && shown.page.includes(exampleReporter.phone));
      const refused = await look(li!, inConfidence.number);
      assert(refused.status === 404 && namesNobody(refused.page));
      assert.doesNotMatch((await li!.open(`/questions/${inConfidence.number}`)).page, /反映人/);
      assert.equal((await look(wang!, inConfidence.number)).status, 200);
      await wang!.act(inConfidence.number, 'pass', {department: 'service'});
      assert.equal((await look(wang!, inConfidence.number)).status, 404);
    });

    it('is never shown in the department that the report is about', async () => {
      await allow('sun');
      const {number} = await report({kind: 'help', reporter: named, department: 'housing'}, 'about');
      await wang!.act(number, 'pass', {department: 'housing'});
      const {page} = await sun!.open(`/questions/${number}`);
      assert.match(page, new RegExp(number));
      assert.doesNotMatch(page, /反映人/);
      const refused = await look(sun!, number);
      assert(refused.status === 404 && namesNobody(refused.page));
      assert.deepEqual(await looks(number), []);
    });

    it('is nobody of an anonymous report, and of one that was erased', async () => {
      const anonymous = await report({reporter: {disclosure: 'anonymous'}}, 'anonymous');
      const erased = await report({}, 'erased');
      assert.equal((await postReaction(room.server.url, erased, {action: 'erase'}, 'erase')).status, 201);
      for (const {number} of [anonymous, erased]) {
        assert.doesNotMatch((await wang!.open(`/questions/${number}`)).page, /反映人/);
        assert.equal((await look(wang!, number)).status, 404);
      }
    });

    it('gives the reason back to whoever was signed out over it', async () => {
      const {number} = await report({}, 'signed out');
      const gone = await room.official('wang');
      await gone.open('/password');
      await room.server.database.deleteFrom('desk_sessions').where('account', '=', 'wang').execute();
      const {formTokenOf} = await import('./sessions.ts');
      const formToken = formTokenOf(gone.cookie.split('=')[1]!);
      const lost = await gone.send(`/questions/${number}/reporter`, {formToken, reason: '要到现场核实'});
      assert(lost.status === 401 && lost.page.includes('要到现场核实') && namesNobody(lost.page));
      wang = await room.official('wang');
    });

    it('is shown no more from the moment the permission is withdrawn; both are written down', async () => {
      const {number} = await report({}, 'withdrawn');
      await allow('wang', false);
      assert.equal((await look(wang!, number)).status, 404);
      const changes = await room.server.database
        .selectFrom('audit')
        .select(['action', 'at', 'number'])
        .where('account', '=', 'wang')
        .where('action', 'like', 'identities%')
        .orderBy('id')
        .execute();
      assert.deepEqual(changes, [
        {action: 'identitiesGranted', at: now, number: null},
        {action: 'identitiesWithdrawn', at: now, number: null},
      ]);
    });
  });
}
