import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {TrackedRating, TrackingQuery} from '@huiyin/core';
import {
  actAsOffice,
  exampleConsultation,
  exampleCounty,
  exampleRating,
  exampleWords,
  postConsultation,
  postRating,
  startTestServer,
  testDatabases,
  trackConsultation,
  type TestServer,
} from '../testing/index.ts';

for (const database of testDatabases()) {
  describe(`Looking up a question on ${database.name}`, () => {
    let server: TestServer;
    const monday = new Date('2026-02-09T09:00:00+08:00');
    let now = monday;
    before(async () => {
      server = await startTestServer({
        database: await database.create(),
        profile: exampleCounty,
        clock: () => now,
      });
    });
    beforeEach(() => (now = monday));
    after(async () => {
      await server.stop();
      await database.stop();
    });
    const post = (question: unknown, key: string) => postConsultation(server.url, question, key);
    const lookUp = (query: object, path = '/tracking') =>
      fetch(server.url + path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'a look-up'},
        body: JSON.stringify(query),
      });

    it('shows its holder what was asked, word for word, by whom it is handled, and by when', async () => {
      const question = exampleConsultation({text: '第一行\r\n  😀 "引号" \\ <b>', service: 'licence'});
      const {answer: receipt} = await post(question, 'tracked');
      await actAsOffice(server.database, receipt.number, {type: 'routed', at: now, department: 'market'});
      const tracked = await trackConsultation(server.url, receipt, 'en');
      const {asker: _, channel: __, locale: ___, ...content} = question;
      assert.deepEqual(tracked.content, content);
      assert.deepEqual(tracked.receipt, receipt);
      assert.deepEqual([tracked.state, tracked.dueOn, tracked.overdue], ['routed', '2026-03-06', false]);
      assert.deepEqual(tracked.department, {text: 'Market regulation', lang: 'en'});
      assert.deepEqual(tracked.service, {text: '营业执照补领', lang: 'zh'});
      assert.deepEqual(
        tracked.timeline.map(({type, department, dueOn}) => [type, department?.text, dueOn]),
        [
          ['received', undefined, '2026-03-06'],
          ['routed', 'Market regulation', undefined],
        ],
      );
    });

    it('says that a promise was not kept, by the county’s day, until there is an answer', async () => {
      const {answer: receipt} = await post(exampleConsultation(), 'overdue');
      const overdueAt = async (moment: string) => {
        now = new Date(moment);
        return (await trackConsultation(server.url, receipt)).overdue;
      };
      assert.equal(await overdueAt('2026-03-06T23:59:00+08:00'), false);
      assert.equal(await overdueAt('2026-03-07T00:01:00+08:00'), true);
      await actAsOffice(server.database, receipt.number, {type: 'answered', at: now, words: exampleWords()});
      assert.equal((await trackConsultation(server.url, receipt)).overdue, false);
    });

    it('answers every look-up that misses byte for byte alike', async () => {
      const {answer} = await post(exampleConsultation(), 'missed');
      const {answer: rating} = await postRating(
        server.url,
        exampleRating(await server.newCaseToken({handledOn: '2026-02-09'})),
        'missed rating',
      );
      const pairs: [string, string][] = [
        [answer.number, 'AAAA-AAAA-AAAA'],
        [answer.number, rating.queryCode!],
        ['ZX-20260209-999999', answer.queryCode!],
        [rating.number, answer.queryCode!],
        ['\0', '?'],
      ];
      const misses = pairs.flatMap(([number, queryCode]) => [
        lookUp({number, queryCode}),
        lookUp({number, queryCode, locale: 'zh', reaction: {action: 'withdraw'}}, '/reactions'),
        lookUp({number, queryCode, attachment: 'x'}, '/attachments'),
      ]);
      const {number, queryCode} = answer;
      const noSuchFile = lookUp({number, queryCode, attachment: '\0'}, '/attachments');
      const answers = await Promise.all(
        [...misses, noSuchFile].map(async (one) => {
          const response = await one;
          return `${response.status} ${await response.text()}`;
        }),
      );
      assert.equal(new Set(answers).size, 1);
      assert.match(answers[0]!, /^404 /);
    });

    it('is found by number and code as people type them', async () => {
      const {answer} = await post(exampleConsultation(), 'typed');
      const typed = wide(answer.queryCode!.replaceAll('-', ' ').replaceAll('0', 'o').toLowerCase());
      const number = wide(` ${answer.number.toLowerCase()} `);
      const tracked = await trackConsultation(server.url, {number, queryCode: typed});
      assert.deepEqual(tracked.receipt, answer);
    });

    it('lets its holder, and nobody else, fetch a file that came with an answer', async () => {
      const {answer: receipt} = await post(exampleConsultation(), 'file');
      const {answer: other} = await post(exampleConsultation(), 'other file');
      const answered = {type: 'answered', at: now, words: exampleWords()} as const;
      const entry = await actAsOffice(server.database, receipt.number, answered);
      await server.database
        .insertInto('attachments')
        .values({id: 'f1', entry: Number(entry), name: '补办申请表.pdf', content: Buffer.from([0, 255, 60])})
        .execute();
      const {timeline} = await trackConsultation(server.url, receipt);
      assert.deepEqual(timeline.at(-1)?.attachments, [{id: 'f1', name: '补办申请表.pdf', bytes: 3}]);

      const fetchFile = ({number, queryCode = ''}: Partial<TrackingQuery>) =>
        lookUp({number, queryCode, attachment: 'f1'}, '/attachments');
      const response = await fetchFile(receipt);
      assert.deepEqual([...new Uint8Array(await response.arrayBuffer())], [0, 255, 60]);
      assert.equal(response.headers.get('Content-Type'), 'application/octet-stream');
      assert.match(response.headers.get('Content-Disposition')!, /^attachment;/);
      assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal((await fetchFile(other)).status, 404);
    });

    it('shows a bad rating with its two clocks, and the follow-up while it is possible', async () => {
      const caseToken = await server.newCaseToken({handledOn: '2026-02-09'});
      const bad = exampleRating(caseToken, {grade: 'dissatisfied', indicators: ['209']});
      const {answer} = await postRating(server.url, bad, 'bad rating');
      const tracked = async () => {
        const {number, queryCode} = answer;
        return (await (await lookUp({number, queryCode})).json()) as TrackedRating;
      };
      const first = await tracked();
      assert.deepEqual(first.handling, {callBackDueOn: '2026-02-10', rectificationDueOn: '2026-03-06'});
      const words = exampleWords('已经改好。');
      await server.database
        .insertInto('handlings')
        .values({
          rating: answer.number,
          call_back_due_on: '2026-02-10',
          rectification_due_on: '2026-03-06',
          called_back_on: '2026-02-10',
          words: JSON.stringify(words),
        })
        .execute();
      const followUp = exampleRating(first.followUp!.caseToken);
      assert.equal((await postRating(server.url, followUp, 'follow-up')).status, 201);
      const second = await tracked();
      assert.deepEqual(second.handling, {...first.handling, calledBackOn: '2026-02-10', words});
      assert.equal(second.followUp, undefined);
    });
  });
}

/** Full-width letters, as a Chinese input method writes them. */
const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
