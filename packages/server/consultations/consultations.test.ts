import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {consultationDigestOf, type Consultation, type Recipients} from '@huiyin/core';
import {
  actAsOffice,
  exampleConsultation,
  exampleCounty,
  postConsultation,
  postReaction,
  startTestServer,
  testDatabases,
  type TestServer,
} from '../testing/index.ts';

for (const database of testDatabases()) {
  describe(`Questions on ${database.name}`, () => {
    let server: TestServer;
    // The Monday before the Spring Festival: 16 to 20 and 23 February are days off, 14 and 28 are worked.
    let now = new Date('2026-02-09T09:00:00+08:00');
    before(async () => {
      server = await startTestServer({
        database: await database.create(),
        profile: exampleCounty,
        clock: () => now,
      });
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });
    const post = (question: unknown, key: string) => postConsultation(server.url, question, key);
    const rows = async () => {
      const all = await server.database.selectFrom('letters').select('number').execute();
      return all.length;
    };

    it('gives a receipt with a number, a query code, the digest, and the day of the answer past the holidays', async () => {
      const question = exampleConsultation();
      const {status, answer} = await post(question, 'receipt');
      assert.equal(status, 201);
      assert.match(answer.number, /^ZX-20260209-\d{6}$/);
      assert.match(answer.queryCode ?? '', /^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
      assert.equal(answer.digest, await consultationDigestOf(question));
      assert.equal(answer.dueOn, '2026-03-06');
    });

    it('promises no answer to somebody who wants none', async () => {
      const {answer} = await post(exampleConsultation({replyWanted: false}), 'no reply');
      assert.equal(answer.dueOn, undefined);
    });

    it('gives the same receipt for the same key, after a while and after the promise was put off as well', async () => {
      const asker = {...exampleConsultation().asker, name: '李\ud83d'};
      const question = exampleConsultation({text: '半个\ude00', asker});
      const first = await post(question, 'same');
      now = new Date(now.getTime() + 60_000);
      await actAsOffice(server.database, first.answer.number, {
        type: 'extended',
        at: now,
        dueOn: '2026-03-20',
      });
      const again = await post({...question, channel: 'pc'}, 'same');
      assert.deepEqual([again.status, again.answer], [200, first.answer]);
    });

    it('refuses a key that was used for other words or by somebody else', async () => {
      const question = exampleConsultation();
      await post(question, 'reused');
      const others: Consultation[] = [
        {...question, title: '另一个问题'},
        {...question, publishConsent: true},
        {...question, asker: {...question.asker, phone: '13700000000'}},
        {...question, asker: {...question.asker, onBehalfOf: '王大爷'}},
      ];
      for (const other of others) {
        const {status, answer} = await post(other, 'reused');
        assert.deepEqual([status, answer.type], [422, 'urn:huiyin:problem:key-reused']);
      }
    });

    it('keeps one of thirty that arrive together under one key', async () => {
      const before = await rows();
      const answers = await Promise.all(Array.from({length: 30}, () => post(exampleConsultation(), 'crowd')));
      assert.equal(answers.filter(({status}) => status === 201).length, 1);
      assert.equal(new Set(answers.map(({answer}) => JSON.stringify(answer))).size, 1);
      assert.equal(await rows(), before + 1);
    });

    it('keeps one of two different ones that arrive together under one key, and refuses the other', async () => {
      const both = [exampleConsultation(), exampleConsultation({title: '另一个'})];
      const answers = await Promise.all(both.map((question) => post(question, 'race')));
      assert.deepEqual(answers.map(({status}) => status).sort(), [201, 422]);
    });

    it('gives the receipt again after the question was corrected, withdrawn and erased', async () => {
      const question = exampleConsultation();
      const {answer: receipt} = await post(question, 'gone');
      const corrected = {action: 'correct', name: '李梅', phone: '13900002222', email: ''} as const;
      await postReaction(server.url, receipt, corrected, 'gone: corrected');
      assert.deepEqual((await post(question, 'gone')).answer, receipt);
      await postReaction(server.url, receipt, {action: 'withdraw'}, 'gone: withdrawn');
      await postReaction(server.url, receipt, {action: 'erase'}, 'gone: erased');
      assert.deepEqual((await post(question, 'gone')).answer, receipt);
      assert.equal((await post({...question, text: '别的'}, 'gone')).status, 422);
    });

    it('names every field that the county does not accept, and keeps nothing', async () => {
      const before = await rows();
      const {status, answer} = await post(
        exampleConsultation({
          kind: 'gossip',
          title: ' ',
          text: '字'.repeat(2001),
          asker: {name: '', phone: 'abc', email: 'a\0b@example.cn', organisation: ''},
        }),
        'fields',
      );
      assert.equal(status, 400);
      assert.deepEqual(
        answer.fields?.map(({field, code}) => `${field} ${code}`),
        [
          'kind required',
          'title required',
          'text tooLong',
          'asker.name required',
          'asker.phone invalid',
          'asker.organisation required',
          'asker.email notAllowed',
        ],
      );
      assert.equal(await rows(), before);
    });

    it('needs a key', async () => {
      const headers = {'Content-Type': 'application/json'};
      const body = JSON.stringify(exampleConsultation());
      const response = await fetch(`${server.url}/consultations`, {method: 'POST', headers, body});
      assert.equal(response.status, 400);
    });

    it('names the departments and services, in the reader’s language where there is one', async () => {
      const response = await fetch(`${server.url}/recipients?locale=en`);
      assert.deepEqual((await response.json()) as Recipients, {
        departments: [{id: 'market', name: {text: 'Market regulation', lang: 'en'}}],
        services: [{id: 'licence', name: {text: '营业执照补领', lang: 'zh'}, department: 'market'}],
      });
    });
  });
}
