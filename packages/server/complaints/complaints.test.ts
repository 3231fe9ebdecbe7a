import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {complaintDigestOf, type Complaint} from '@huiyin/core';
import {
  actAsOffice,
  exampleComplaint,
  exampleConsultation,
  exampleCounty,
  exampleReporter,
  exampleWords,
  postComplaint,
  postConsultation,
  postReaction,
  startTestServer,
  tablesWith,
  testDatabases,
  trackComplaint,
  type TestServer,
} from '../testing/index.ts';
import {standardSeal} from './seal.ts';
import {identitySeal} from './sealed-reporter.ts';

const anonymous = {disclosure: 'anonymous'} as const;

for (const database of testDatabases()) {
  describe(`Reports on ${database.name}`, () => {
    let server: TestServer;
    const logged: string[] = [];
    // The Monday before the Spring Festival: 16 to 20 and 23 February are days off, 14 and 28 are worked.
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
    const post = (complaint: unknown, key: string) => postComplaint(server.url, complaint, key);

    it('gives a receipt with number, code, digest and the day of the answer, and shows what was sent', async () => {
      const complaint = exampleComplaint({department: 'market', person: '值班人员'});
      const {status, answer} = await post(complaint, 'receipt');
      assert.equal(status, 201);
      assert.match(answer.number, /^TS-20260209-\d{6}$/);
      assert.equal(answer.digest, await complaintDigestOf(complaint));
      assert.deepEqual([answer.receivedAt, answer.dueOn], [now.toISOString(), '2026-03-06']);
      const {about, disclosure, content, state, reactions} = await trackComplaint(server.url, answer);
      assert.deepEqual([about, disclosure, state], ['complaint', 'confidential', 'received']);
      const {kind, title, text, department, person, answers} = complaint;
      assert.deepEqual(content, {kind, title, text, department, person, answers});
      assert.deepEqual(reactions, ['withdraw', 'correct', 'erase']);
    });

    it('gives the same receipt for the same key', async () => {
      const first = await post(exampleComplaint(), 'same');
      const again = await post(exampleComplaint({channel: 'pc'}), 'same');
      assert.deepEqual([again.status, again.answer], [200, first.answer]);
    });

    it('refuses a key that was used for other words, by somebody else, or for a question', async () => {
      const complaint = exampleComplaint();
      await post(complaint, 'reused');
      await postConsultation(server.url, exampleConsultation(), 'a question');
      const others: [Complaint, string][] = [
        [{...complaint, title: '另一件事'}, 'reused'],
        [{...complaint, answers: {}}, 'reused'],
        [{...complaint, reporter: {...exampleReporter, phone: '13700000000'}}, 'reused'],
        [{...complaint, reporter: {...exampleReporter, disclosure: 'named'}}, 'reused'],
        [{...complaint, reporter: anonymous}, 'reused'],
        [complaint, 'a question'],
      ];
      for (const [other, key] of others) {
        const {status, answer} = await post(other, key);
        assert.deepEqual([status, answer.type], [422, 'urn:huiyin:problem:key-reused']);
      }
      const asked = await postConsultation(server.url, exampleConsultation(), 'reused');
      assert.equal(asked.status, 422);
    });

    it('says at its field what it does not take, and takes no file that did not arrive', async () => {
      const missing = await post(
        exampleComplaint({title: ' ', reporter: {...exampleReporter, name: ''}}),
        'wrong',
      );
      assert.equal(missing.status, 400);
      assert.deepEqual(missing.answer.fields, [
        {field: 'title', code: 'required'},
        {field: 'reporter.name', code: 'required'},
      ]);
      const files = {files: {files: [{digest: 'a'.repeat(64), type: 'image/jpeg', bytes: 9}]}};
      const lost = await post(exampleComplaint({answers: files, uploadToken: 'u'.repeat(32)}), 'lost');
      assert.deepEqual(lost.answer.fields, [{field: 'answers.files', code: 'missing'}]);
      const identified = {...exampleComplaint(), reporter: {...anonymous, name: '周小禾'}};
      assert.equal((await post(identified, 'identified')).status, 400);
    });

    it('keeps who reported under seal, and nowhere else', async () => {
      const secrets = Object.values({...exampleReporter, disclosure: '周小禾'});
      const {answer} = await post(exampleComplaint(), 'sealed');
      const {sealed} = await server.database
        .selectFrom('reporters')
        .select('sealed')
        .where('letter', '=', answer.number)
        .executeTakeFirstOrThrow();
      assert.deepEqual(await server.backend.identities.open(sealed), exampleReporter);
      assert.deepEqual(await tablesWith(server, secrets), []);
      assert.deepEqual(
        logged.filter((line) => secrets.some((secret) => line.includes(secret))),
        [],
      );
      const tracked = JSON.stringify(await trackComplaint(server.url, answer));
      for (const secret of secrets) assert.ok(!tracked.includes(secret), secret);
    });

    it('opens what an older key has sealed, and not with a key that is gone', async () => {
      const sealed = await server.backend.identities.seal(exampleReporter);
      const [known] = Object.entries(server.config.secrets.identities);
      const sealWith = (keys: Record<string, string>) => identitySeal(standardSeal(keys));
      const rotated = sealWith({k2: 'x'.repeat(64), [known![0]]: known![1]});
      assert.deepEqual(await rotated.open(sealed), exampleReporter);
      assert.notEqual((await rotated.seal(exampleReporter)).split('.')[0], sealed.split('.')[0]);
      await assert.rejects(sealWith({k2: 'x'.repeat(64)}).open(sealed), /not configured/);
    });

    it('lets whoever reported put right how they are reached, still under seal', async () => {
      const {answer} = await post(exampleComplaint(), 'corrected');
      const contact = {name: '周禾', phone: '13900003333', email: ''};
      const correct = {action: 'correct', ...contact} as const;
      assert.equal((await postReaction(server.url, answer, correct, 'correction')).status, 201);
      assert.equal((await postReaction(server.url, answer, correct, 'correction')).status, 200);
      const {sealed} = await server.database
        .selectFrom('reporters')
        .select('sealed')
        .where('letter', '=', answer.number)
        .executeTakeFirstOrThrow();
      assert.deepEqual(await server.backend.identities.open(sealed), {...exampleReporter, ...contact});
      assert.deepEqual(await tablesWith(server, ['13900003333']), []);
      const repeated = await post(exampleComplaint(), 'corrected');
      assert.deepEqual([repeated.status, repeated.answer], [200, answer]);
    });

    it('is answered, rated, asked on and reopened as a question is', async () => {
      const {answer} = await post(exampleComplaint(), 'answered');
      await actAsOffice(server.database, answer.number, {type: 'routed', at: now, department: 'market'});
      await actAsOffice(server.database, answer.number, {type: 'answered', at: now, words: exampleWords()});
      const answered = await trackComplaint(server.url, answer);
      assert.equal(answered.department?.text, '市场监督管理局');
      const rating = {
        action: 'rateAnswer',
        answer: answered.unratedAnswer!,
        grade: 'satisfied',
        text: '',
      } as const;
      assert.equal((await postReaction(server.url, answer, rating, 'rating')).status, 201);
      const further = {action: 'furtherQuestion', text: '周末呢？'} as const;
      const asked = await postReaction(server.url, answer, further, 'further');
      assert.equal(asked.answer.dueOn, '2026-03-06');
      assert.equal((await trackComplaint(server.url, answer)).state, 'inProgress');
    });

    it('is counted among no published questions', async () => {
      const response = await fetch(`${server.url}/replies/search`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({text: '', page: 1, locale: 'zh'}),
      });
      const {statistics} = (await response.json()) as {statistics: {received: number; answered: number}};
      const questions = server.database
        .selectFrom('letters')
        .select('number')
        .where('about', '=', 'consultation');
      assert.deepEqual(statistics.received, (await questions.execute()).length);
      assert.equal(statistics.answered, 0);
    });

    it('leaves no word where it was erased', async () => {
      const words = {title: '要删掉的标题', text: '要删掉的话', person: '要删掉的人'};
      const answers = {place: {place: {address: '要删掉的地方'}}};
      const {answer} = await post(exampleComplaint({...words, answers}), 'erased');
      await postReaction(server.url, answer, {action: 'erase'}, 'erase');
      assert.deepEqual(await tablesWith(server, ['要删掉']), []);
      const {content, state} = await trackComplaint(server.url, answer);
      assert.deepEqual([content, state], [undefined, 'erased']);
      const repeated = await post(exampleComplaint({...words, answers}), 'erased');
      assert.deepEqual([repeated.status, repeated.answer], [200, answer]);
    });
  });
}
