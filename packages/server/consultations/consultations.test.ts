import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {consultationDigestOf, type Consultation, type Recipients} from '@huiyin/core';
import {nationalProfile} from '@huiyin/core/national';
import {sql} from 'kysely';
import {
  actAsOffice,
  exampleConsultation,
  exampleRating,
  exampleWords,
  postConsultation,
  postRating,
  postReaction,
  startTestServer,
  testDatabases,
  trackConsultation,
  type TestServer,
} from '../testing/index.ts';

const profile = {
  ...nationalProfile,
  departments: [{id: 'market', name: {zh: '市场监督管理局', en: 'Market regulation'}}],
  services: [{id: 'licence', name: {zh: '营业执照补领'}, department: 'market'}],
};

for (const database of testDatabases()) {
  describe(`Questions on ${database.name}`, () => {
    let server: TestServer;
    // The Monday before the Spring Festival: 16 to 20 and 23 February are days off, 14 and 28 are worked.
    let now = new Date('2026-02-09T09:00:00+08:00');
    const logged: string[] = [];
    before(async () => {
      server = await startTestServer({
        database: await database.create(),
        profile,
        clock: () => now,
        log: (line) => logged.push(line),
      });
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });
    const post = (question: unknown, key: string) => postConsultation(server.url, question, key);
    const track = (query: object, path = '/tracking') => miss(server.url + path, query);
    const rows = async () => {
      const all = await server.database.selectFrom('consultations').select('number').execute();
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
      const question = exampleConsultation({text: '半个\ude00'});
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
      now = new Date('2026-02-09T09:00:00+08:00');
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
      const answers = await Promise.all(
        pairs.flatMap(([number, queryCode]) => {
          const query = {number, queryCode};
          const reaction = {action: 'withdraw'};
          return [
            track(query),
            track({...query, locale: 'zh', reaction}, '/reactions'),
            track({...query, attachment: 'x'}, '/attachments'),
          ];
        }),
      );
      answers.push(
        await track(
          {...answer, attachment: '\0', ...{digest: undefined, dueOn: undefined, receivedAt: undefined}},
          '/attachments',
        ),
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

      const fetchFile = ({number, queryCode}: {number: string; queryCode?: string}) =>
        fetch(`${server.url}/attachments`, {
          method: 'POST',
          headers: {'Content-Type': 'application/json'},
          body: JSON.stringify({number, queryCode, attachment: 'f1'}),
        });
      const response = await fetchFile(receipt);
      assert.deepEqual([...new Uint8Array(await response.arrayBuffer())], [0, 255, 60]);
      assert.equal(response.headers.get('Content-Type'), 'application/octet-stream');
      assert.equal(response.headers.get('Content-Disposition'), 'attachment');
      assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal((await fetchFile(other)).status, 404);
    });

    it('shows a bad rating with its two clocks, and the follow-up while it is possible', async () => {
      const caseToken = await server.newCaseToken({handledOn: '2026-02-09'});
      const bad = exampleRating(caseToken, {grade: 'dissatisfied', indicators: ['209']});
      const {answer} = await postRating(server.url, bad, 'bad rating');
      const tracked = async () =>
        JSON.parse((await track({number: answer.number, queryCode: answer.queryCode})).slice(4)) as {
          handling: object;
          followUp?: {caseToken: string};
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

    it('names the departments and services, in the reader’s language where there is one', async () => {
      const response = await fetch(`${server.url}/recipients?locale=en`);
      assert.deepEqual((await response.json()) as Recipients, {
        departments: [{id: 'market', name: {text: 'Market regulation', lang: 'en'}}],
        services: [{id: 'licence', name: {text: '营业执照补领', lang: 'zh'}, department: 'market'}],
      });
    });

    it('leaves no word in any table once it was erased, and none in the log ever', async () => {
      const secret = '绝密的词';
      const asker = {name: secret, phone: '13655554444', email: 'planted@example.cn', onBehalfOf: secret};
      const question = exampleConsultation({title: secret, text: secret, asker, publishConsent: true});
      const {answer: receipt} = await post(question, 'planted');
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
      const react = (reaction: Parameters<typeof postReaction>[2], key: string) =>
        postReaction(server.url, receipt, reaction, key);
      await react({action: 'rateAnswer', answer: answerId, grade: 'dissatisfied', text: secret}, 'planted 1');
      await react({action: 'furtherQuestion', text: secret}, 'planted 2');
      const {publishReply} = await import('../published/publish-reply.ts');
      await publishReply(server.database, number, {calendar: profile.calendar, now});
      const planted = [secret, '13655554444', 'planted@example.cn', receipt.queryCode!];
      assert.match(await everything(server), new RegExp(secret));

      assert.equal((await react({action: 'erase'}, 'planted 3')).status, 201);
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

/** Posts a look-up and gives all of its answer. */
const miss = async (url: string, query: object): Promise<string> => {
  const headers = {'Content-Type': 'application/json', 'Idempotency-Key': 'a miss'};
  const response = await fetch(url, {method: 'POST', headers, body: JSON.stringify(query)});
  return `${response.status} ${await response.text()}`;
};

/** Full-width letters, as a Chinese input method writes them. */
const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
