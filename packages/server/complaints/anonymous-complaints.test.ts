import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import {syncBuiltinESMExports} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {
  actAsOffice,
  exampleComplaint,
  exampleCounty,
  exampleJpeg,
  exampleToken,
  postComplaint,
  postReaction,
  sentFileOf,
  startTestServer,
  tablesWith,
  testDatabases,
  trackComplaint,
  tusClient,
  type TestServer,
} from '../testing/index.ts';

const anonymous = {disclosure: 'anonymous'} as const;

for (const database of testDatabases()) {
  describe(`Anonymous reports on ${database.name}`, () => {
    let server: TestServer;
    const logged: string[] = [];
    const now = new Date('2026-02-09T09:41:27+08:00');
    before(async () => {
      server = await startTestServer({
        database: await database.create(),
        profile: exampleCounty,
        clock: () => now,
        log: (line) => logged.push(line),
      });
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });
    const post = (key: string, changes: Parameters<typeof exampleComplaint>[0] = {}) =>
      postComplaint(server.url, exampleComplaint({reporter: anonymous, ...changes}), key);

    it('knows nothing of who reported without a name, and only the hour', async () => {
      const {answer} = await post('anonymous');
      assert.equal(answer.receivedAt, '2026-02-09T01:00:00.000Z');
      const tracked = await trackComplaint(server.url, answer);
      assert.equal(tracked.disclosure, 'anonymous');
      assert.deepEqual(tracked.reactions, ['withdraw', 'erase']);
      const reporters = server.database.selectFrom('reporters').select('letter');
      assert.deepEqual(await reporters.where('letter', '=', answer.number).execute(), []);
      const contact = {action: 'correct', name: '甲', phone: '', email: ''} as const;
      assert.equal((await postReaction(server.url, answer, contact, 'unwanted')).status, 409);
      await postReaction(server.url, answer, {action: 'withdraw'}, 'withdrawn');
      const {timeline} = await trackComplaint(server.url, answer);
      assert.deepEqual(
        timeline.map(({at}) => at),
        ['2026-02-09T01:00:00.000Z', '2026-02-09T01:00:00.000Z'],
      );
    });

    it('tells what happened to an anonymous report in the order in which it did', async () => {
      const {answer} = await post('passed on');
      const at = new Date('2026-02-09T01:41:27Z');
      await actAsOffice(server.database, answer.number, {type: 'routed', at, department: 'market'});
      await postReaction(server.url, answer, {action: 'withdraw'}, 'withdrawn later');
      const {timeline} = await trackComplaint(server.url, answer);
      assert.deepEqual(
        timeline.map(({type, at}) => `${type} ${at.slice(11, 19)}`),
        ['received 01:00:00', 'routed 01:41:27', 'withdrawn 01:41:27'],
      );
    });

    it('leave nothing of how they came in any table or line', async () => {
      assert.ok(logged.splice(0).length, 'the server has said where it listens');
      const phone = '13900002222';
      const address = '203.0.113.77';
      const headers = {
        'User-Agent': 'NoPhone/7',
        Referer: `https://www.example.gov.cn/report?from=zhou&phone=${phone}`,
        Cookie: 'id=zhou-session',
        'X-Forwarded-For': address,
        'X-Real-IP': address,
        Forwarded: `for=${address}`,
      };
      const uploadToken = exampleToken();
      const photo = exampleJpeg();
      assert.equal(await tusClient(server.url, uploadToken, headers).send(photo), 204);
      const answers = {files: {files: [sentFileOf(photo)]}};
      const response = await fetch(`${server.url}/complaints`, {
        method: 'POST',
        headers: {...headers, 'Content-Type': 'application/json', 'Idempotency-Key': 'nobody'},
        body: JSON.stringify(exampleComplaint({reporter: anonymous, answers, uploadToken})),
      });
      assert.equal(response.status, 201);
      const {number, queryCode} = (await response.json()) as {number: string; queryCode: string};
      const codes = [uploadToken, queryCode, queryCode.replaceAll('-', '')];
      const traces = [phone, address, '127.0.0.1', 'NoPhone', 'from=zhou', 'zhou-session', ...codes];
      assert.deepEqual(await tablesWith(server, ['工地夜间施工']), ['letters']);
      assert.deepEqual(await tablesWith(server, traces), []);
      assert.deepEqual(logged, [], 'not even when');
      const {rows} = await sql`
        select row_to_json(l) as letter, row_to_json(e) as entry, row_to_json(c) as complaint, row_to_json(u) as upload
        from letters l join entries e on e.letter = l.number join complaints c on c.letter = l.number
        join uploads u on u.letter = l.number where l.number = ${number}
      `.execute(server.database);
      assert.equal(rows.length, 1);
      assert.doesNotMatch(JSON.stringify(rows), /:41|:27/);
    });

    it('have numbers that do not tell between which others they came', async () => {
      const numbers: string[] = [];
      for (const key of ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'])
        numbers.push((await post(key)).answer.number);
      assert.notDeepEqual(numbers, [...numbers].sort());
    });

    it('draw another number where the first was given already', async (t) => {
      const drawn = [123_456, 123_456, 7];
      t.mock.method(crypto, 'randomInt', () => drawn.shift());
      syncBuiltinESMExports();
      t.after(() => (t.mock.restoreAll(), syncBuiltinESMExports()));
      const numbers = [await post('drawn'), await post('drawn again')].map(({answer}) => answer.number);
      assert.deepEqual(numbers, ['TS-20260209-123456', 'TS-20260209-000007']);
    });
  });
}
