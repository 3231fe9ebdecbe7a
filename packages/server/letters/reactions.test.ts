import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {reactionDigestOf, type Reaction, type Receipt} from '@huiyin/core';
import {sql} from 'kysely';
import {publishReply} from '../published/publish-reply.ts';
import {
  actAsOffice,
  exampleConsultation,
  exampleCounty,
  exampleWords,
  postConsultation,
  postReaction,
  startTestServer,
  testDatabases,
  trackConsultation,
  type TestServer,
} from '../testing/index.ts';

for (const database of testDatabases()) {
  describe(`After the receipt, on ${database.name}`, () => {
    let server: TestServer;
    const monday = new Date('2026-02-09T09:00:00+08:00');
    let now = monday;
    const logged: string[] = [];
    before(async () => {
      server = await startTestServer({
        database: await database.create(),
        profile: exampleCounty,
        clock: () => now,
        log: (line) => logged.push(line),
      });
    });
    beforeEach(() => (now = monday));
    after(async () => {
      await server.stop();
      await database.stop();
    });
    let questions = 0;
    const ask = async (changes = {}): Promise<Receipt> => {
      const {answer} = await postConsultation(server.url, exampleConsultation(changes), `q${++questions}`);
      return answer;
    };
    const answer = ({number}: Receipt) =>
      actAsOffice(server.database, number, {type: 'answered', at: now, words: exampleWords()});
    let reactions = 0;
    const react = (receipt: Receipt, reaction: Reaction, key = `r${++reactions}`) =>
      postReaction(server.url, receipt, reaction, key);
    const refusal = async (receipt: Receipt, reaction: Reaction) => {
      const {status, answer: problem} = await react(receipt, reaction);
      return [status, ...(problem.fields ?? []).map(({field, code}) => `${field} ${code}`)];
    };
    const askOn = {action: 'furtherQuestion', text: '没有身份证怎么办？'} as const;
    const reopen = {action: 'reopen', text: '窗口说办不了。'} as const;

    it('lets an answer be rated once, with a reason when the grade is bad, and gives a receipt', async () => {
      const receipt = await ask();
      const rating = {action: 'rateAnswer', grade: 'dissatisfied', text: '没有说清楚'} as const;
      assert.deepEqual(await refusal(receipt, {...rating, answer: '1'}), [
        409,
        'reaction.action notAllowedNow',
      ]);
      const given = {...rating, answer: await answer(receipt)};
      assert.equal((await trackConsultation(server.url, receipt)).unratedAnswer, given.answer);
      assert.deepEqual(await refusal(receipt, {...given, text: ' '}), [400, 'reaction.text reasonRequired']);
      assert.deepEqual(await refusal(receipt, {...given, answer: '0'}), [409, 'reaction.answer unknown']);

      const {status, answer: rated} = await react(receipt, given);
      assert.deepEqual([status, rated], [
        201,
        {
          number: receipt.number,
          queryCode: receipt.queryCode,
          receivedAt: now.toISOString(),
          digest: await reactionDigestOf(given),
        },
      ]); // prettier-ignore
      assert.deepEqual(await refusal(receipt, given), [409, 'reaction.answer alreadyRated']);
      const {state, timeline, unratedAnswer} = await trackConsultation(server.url, receipt);
      assert.deepEqual([state, unratedAnswer], ['answered', undefined]);
      assert.deepEqual([timeline.at(-1)?.grade, timeline.at(-1)?.text], [given.grade, given.text]);
    });

    it('keeps one of twenty ratings of an answer that arrive together under twenty keys', async () => {
      const receipt = await ask();
      const id = await answer(receipt);
      const rate = () => react(receipt, {action: 'rateAnswer', answer: id, grade: 'satisfied', text: ''});
      const answers = await Promise.all(Array.from({length: 20}, rate));
      assert.equal(answers.filter(({status}) => status === 201).length, 1);
      const {timeline} = await trackConsultation(server.url, receipt);
      assert.equal(timeline.filter(({type}) => type === 'rated').length, 1);
    });

    it('takes a further question after an answer, and promises a day for it', async () => {
      const receipt = await ask();
      assert.deepEqual(await refusal(receipt, askOn), [409, 'reaction.action notAllowedNow']);
      await answer(receipt);
      now = new Date('2026-03-02T09:00:00+08:00');
      assert.deepEqual(await refusal(receipt, {...askOn, text: ''}), [400, 'reaction.text required']);
      const {answer: asked} = await react(receipt, askOn);
      assert.equal(asked.dueOn, '2026-03-23');
      const tracked = await trackConsultation(server.url, receipt);
      assert.deepEqual(
        [tracked.state, tracked.dueOn, tracked.receipt],
        ['inProgress', '2026-03-23', receipt],
      );
      assert.equal(tracked.timeline.at(-1)?.text, askOn.text);
    });

    it('gives the same receipt for the same key, and one row for twenty that arrive together', async () => {
      const receipt = await ask();
      await answer(receipt);
      const answers = await Promise.all(Array.from({length: 20}, () => react(receipt, askOn, 'crowd')));
      assert.deepEqual(answers.map(({status}) => status).sort().slice(-2), [200, 201]); // prettier-ignore
      assert.equal(new Set(answers.map((one) => JSON.stringify(one.answer))).size, 1);
      const {timeline} = await trackConsultation(server.url, receipt);
      assert.equal(timeline.filter(({type}) => type === 'furtherQuestion').length, 1);
    });

    it('refuses a key that was used for something else, also of another question', async () => {
      const [receipt, other] = [await ask(), await ask()];
      await Promise.all([answer(receipt), answer(other)]);
      await react(receipt, askOn, 'used');
      const contact = {action: 'correct', name: '李梅', phone: '', email: 'li@example.cn'} as const;
      await react(receipt, contact, 'used contact');
      const attempts = [
        react(receipt, {...askOn, text: '别的'}, 'used'),
        react(receipt, {action: 'withdraw'}, 'used'),
        react(other, askOn, 'used'),
        react(receipt, {...contact, email: 'mei@example.cn'}, 'used contact'),
      ];
      for (const attempt of attempts) assert.equal((await attempt).status, 422);
      assert.equal((await react(receipt, contact, 'used contact')).status, 200);
    });

    it('reopens across a holiday: by calendar days, with an answer due in working days', async () => {
      const receipt = await ask();
      await answer(receipt);
      await actAsOffice(server.database, receipt.number, {type: 'closed', at: now});
      now = new Date('2026-02-24T23:59:00+08:00');
      const {state, reactions: possible, reopenUntil} = await trackConsultation(server.url, receipt);
      assert.deepEqual([state, reopenUntil], ['closed', '2026-02-24']);
      assert.deepEqual(possible, ['rateAnswer', 'reopen', 'correct', 'erase']);
      const {answer: reopened} = await react(receipt, reopen);
      assert.equal(reopened.dueOn, '2026-03-16');
      assert.equal((await trackConsultation(server.url, receipt)).state, 'inProgress');
    });

    it('is not reopened when its days are over', async () => {
      const receipt = await ask();
      await answer(receipt);
      now = new Date('2026-02-25T00:01:00+08:00');
      assert.deepEqual(await refusal(receipt, reopen), [409, 'reaction.action notAllowedNow']);
      assert.equal((await trackConsultation(server.url, receipt)).reopenUntil, undefined);
    });

    it('reopens what an office returned', async () => {
      const receipt = await ask();
      await actAsOffice(server.database, receipt.number, {type: 'returned', at: now, words: exampleWords()});
      assert.equal((await react(receipt, reopen)).status, 201);
    });

    it('withdraws a question, from what everybody may read as well, and nobody works on it any more', async () => {
      const receipt = await ask({publishConsent: true});
      await answer(receipt);
      const {database: tables} = server;
      await publishReply(tables, receipt.number, {calendar: exampleCounty.calendar, now});
      assert.equal((await react(receipt, {action: 'withdraw'})).status, 201);
      assert.deepEqual(await tables.selectFrom('published_replies').select('id').execute(), []);
      const {state, content, reactions: possible} = await trackConsultation(server.url, receipt);
      assert.deepEqual([state, content?.title], ['withdrawn', exampleConsultation().title]);
      assert.deepEqual(possible, ['correct', 'erase']);
      await assert.rejects(answer(receipt), /not possible/);
      assert.deepEqual(await refusal(receipt, {action: 'withdraw'}), [409, 'reaction.action notAllowedNow']);
    });

    it('corrects how the asker is reached, as the county asks for it', async () => {
      const receipt = await ask();
      const wrong = {action: 'correct', name: '', phone: 'x', email: ''} as const;
      assert.deepEqual(await refusal(receipt, wrong), [
        400,
        'reaction.name required',
        'reaction.phone invalid',
      ]);
      await react(receipt, {...wrong, name: '李梅', phone: '+7 912 345-67-89'});
      const asker = await server.database
        .selectFrom('askers')
        .select(['name', 'phone'])
        .where('letter', '=', receipt.number)
        .executeTakeFirst();
      assert.deepEqual(asker, {name: '李梅', phone: '+7 912 345-67-89'});
      const {timeline} = await trackConsultation(server.url, receipt);
      assert.deepEqual([timeline.at(-1)?.type, timeline.at(-1)?.text], ['corrected', undefined]);
    });

    it('leaves no word in any table once it was erased, and none in the log ever', async () => {
      const secret = '绝密的词';
      const asker = {name: '欧阳植', phone: '13655554444', email: 'planted@example.cn', onBehalfOf: '司马种'};
      const receipt = await ask({title: secret, text: secret, asker, publishConsent: true});
      const {number} = receipt;
      const act = (type: 'answered' | 'routed') =>
        actAsOffice(server.database, number, {
          type,
          at: now,
          department: 'market',
          words: exampleWords(secret),
        });
      await act('routed');
      const answerId = await act('answered');
      await server.database
        .insertInto('attachments')
        .values({id: 'planted', entry: Number(answerId), name: secret, content: Buffer.from(secret)})
        .execute();
      await react(receipt, {action: 'rateAnswer', answer: answerId, grade: 'satisfied', text: secret});
      await react(receipt, {action: 'furtherQuestion', text: secret});
      await publishReply(server.database, number, {calendar: exampleCounty.calendar, now});
      const planted = [secret, ...Object.values(asker), receipt.queryCode!];
      assert.equal((await server.database.selectFrom('published_replies').select('id').execute()).length, 1);

      assert.equal((await react(receipt, {action: 'erase'})).status, 201);
      const left = await everything(server);
      for (const word of planted) assert(!left.includes(word), word);
      assert(!left.includes(Buffer.from(secret).toString('hex')), 'the file');
      const tracked = await trackConsultation(server.url, receipt);
      assert.deepEqual([tracked.state, tracked.content, tracked.reactions], ['erased', undefined, []]);
      assert.deepEqual(tracked.receipt, receipt);
      assert(tracked.timeline.every(({words, text, attachments}) => !words && !text && !attachments));
      for (const word of planted) assert(!logged.join('').includes(word), word);
    });
  });
}

/** Every row of every table as text. */
const everything = async ({database}: TestServer): Promise<string> => {
  const {rows: tables} = await sql<{name: string}>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(database);
  const texts = tables.map(async ({name}) => {
    const {rows} = await sql<{row: string}>`select t::text as row from ${sql.table(name)} as t`.execute(
      database,
    );
    return rows.map(({row}) => row).join('\n');
  });
  return (await Promise.all(texts)).join('\n');
};
