import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Compile} from 'typebox/compile';
import {
  randomKey,
  type Consultation,
  type PublishedQuestion,
  type ReplyPage,
  type ReplySearch,
} from '@huiyin/core';
import {replyPageSchema} from '@huiyin/core/contract';
import {
  actAsOffice,
  exampleConsultation,
  exampleCounty,
  exampleWords,
  postConsultation,
  postReaction,
} from '../testing/example-consultation.ts';
import {starredLinks} from '../database/starred-links.ts';
import {failingDatabase, startTestServer, testDatabases, type TestServer} from '../testing/index.ts';
import {publishReply, unpublishReply} from './publish-reply.ts';
import {replyStatistics} from './reply-statistics.ts';

/** No report is published here. */
type Found = ReplyPage & {replies: PublishedQuestion[]};

const extended = (at: string, dueOn: string) => ({type: 'extended', at: new Date(at), dueOn}) as const;

for (const place of testDatabases()) {
  describe(`Published answers, with ${place.name}`, () => {
    let server: TestServer;
    const logged: string[] = [];
    const now = new Date('2026-11-23T02:00:00Z');
    before(async () => {
      const county = {...exampleCounty, departments: [...exampleCounty.departments!, police]};
      const log = (line: string) => void logged.push(line);
      server = await startTestServer({
        database: await place.create(),
        profile: county,
        clock: () => now,
        log,
      });
      await publish({title: '护照怎么办理？', text: '孩子第一次出国。'}, '请到出入境窗口办理。', 'police');
      await publish(
        {title: '孩子出国要带什么？', text: '听说要带户口簿和护照照片。'},
        '带户口簿。',
        'police',
      );
      await publish({title: '养老院有床位吗？', text: '父亲八十岁。'}, '目前有床位。');
      await publish(
        {title: 'Где продлить визу?', text: 'Срок визы скоро истекает.', locale: 'ru'},
        '请到窗口。',
      );
      await publish(
        {title: 'Ｗｉｆｉ in the hall', text: 'Are passwords needed?', locale: 'en'},
        '大厅有免费网络。',
      );
      await publish(
        {title: '여권을 재발급 받으려면?', text: '여권을 잃어버렸습니다.', locale: 'ko'},
        '请到窗口。',
      );
      await publish(
        {title: 'パスポートをなくしました', text: 'どうすればいいですか。', locale: 'ja'},
        '请到窗口。',
      );
    });
    after(async () => {
      await server.stop();
      await place.stop();
    });

    /** Asks, answers and publishes; gives the receipt. */
    const publish = async (changes: Partial<Consultation>, answer: string, department = 'market') => {
      const asked = exampleConsultation({publishConsent: true, ...changes});
      const {answer: receipt} = await postConsultation(server.url, asked, randomKey());
      await actAsOffice(server.database, receipt.number, {type: 'routed', at: now, department});
      await actAsOffice(server.database, receipt.number, {
        type: 'answered',
        at: now,
        words: exampleWords(answer),
      });
      await publishReply(server.database, receipt.number, {calendar: server.config.profile.calendar, now});
      return receipt;
    };

    const search = async (text: string, more: Partial<ReplySearch> = {}): Promise<Found> => {
      const headers = {'Content-Type': 'application/json'};
      const body = JSON.stringify({text, page: 1, locale: 'zh', ...more});
      const response = await fetch(`${server.url}/replies/search`, {method: 'POST', headers, body});
      assert.equal(response.status, 200);
      return (await response.json()) as Found;
    };

    const titles = async (text: string, more?: Partial<ReplySearch>) =>
      (await search(text, more)).replies.map(({title}) => title.text);

    it('answers as the contract says', async () => {
      const isPage = Compile(replyPageSchema);
      for (const text of ['', '护照', '没有人写过的话题']) {
        assert.deepEqual(isPage.Errors(await search(text)), []);
      }
    });

    it('finds a word of two letters, in the title before the text', async () => {
      assert.deepEqual(await titles('护照'), ['护照怎么办理？', '孩子出国要带什么？']);
    });

    it('finds the matter in a whole sentence, by its share of it', async () => {
      assert.deepEqual(await titles('请问老人住养老院怎么申请床位'), ['养老院有床位吗？']);
      assert.deepEqual(await titles('养老金'), ['养老院有床位吗？']);
    });

    it('is not led astray by words that every question has, unless there are no others', async () => {
      assert.deepEqual(await titles('怎么办理社保'), []);
      assert.deepEqual(await titles('怎么办理'), ['护照怎么办理？']);
    });

    it('finds one letter, wherever it stands', async () => {
      assert.deepEqual(await titles('院'), ['养老院有床位吗？']);
      assert.deepEqual(await titles('位'), ['养老院有床位吗？']);
    });

    it('finds words of every language, in whatever form and width they are written', async () => {
      assert.deepEqual(await titles('виза'), ['Где продлить визу?']);
      assert.deepEqual(await titles('WIFI ｐａｓｓｗｏｒｄ'), ['Ｗｉｆｉ in the hall']);
      assert.deepEqual(await titles('여권 재발급'), ['여권을 재발급 받으려면?']);
      assert.deepEqual(await titles('ﾊﾟｽﾎﾟｰﾄ'), ['パスポートをなくしました']);
    });

    it('finds nothing for words that nobody wrote, for signs, and for what looks like a query', async () => {
      for (const text of ['没有人写过的话题', '？！', "' | & :* <-> \\", '\u0000']) {
        assert.equal((await search(text)).total, 0, text);
      }
    });

    it('takes a department that no database can look for as a mistake', async () => {
      const headers = {'Content-Type': 'application/json'};
      const body = JSON.stringify({text: '', department: '\0', page: 1, locale: 'zh'});
      const response = await fetch(`${server.url}/replies/search`, {method: 'POST', headers, body});
      assert.equal(response.status, 400);
    });

    it('shows everything, newest first, when nothing is looked for', async () => {
      const {total, replies, pageSize} = await search('');
      assert.deepEqual([total, replies.length, pageSize], [7, 7, 10]);
      assert.equal(replies[0]?.title.text, 'パスポートをなくしました');
      assert.deepEqual(await titles('', {page: 2}), []);
    });

    it('counts by department, and keeps to one', async () => {
      const {departments} = await search('出国');
      assert.deepEqual(departments, [{id: 'police', name: {text: '公安局', lang: 'zh'}, total: 2}]);
      const chosen = await search('出国', {department: 'market', locale: 'en'});
      assert.equal(chosen.total, 0);
      assert.deepEqual(chosen.departments.map(({name, total}) => [name.text, total]), [
        ['公安局', 2],
        ['Market regulation', 0],
      ]); // prettier-ignore
    });

    it('shows nobody’s name, number or phone', async () => {
      const asker = {name: '欧阳小梅', phone: '13912345678', email: ''};
      const text = '我是欧阳小梅，手机139 1234 5678，身份证11010519491231002X。';
      const {number} = await publish({title: '路灯坏了', text, asker}, '欧阳小梅您好，已修好，请拨打12345。');
      const {replies} = await search('路灯');
      const shown = JSON.stringify(replies);
      for (const secret of ['欧阳', '1234 5678', '11010519491231002X', number])
        assert(!shown.includes(secret), secret);
      assert.deepEqual([replies[0]?.asker, replies[0]?.receivedOn], ['欧*', '2026-11-23']);
      assert.match(shown, /12345/);
    });

    it('publishes nothing without consent', async () => {
      await publish({title: '不要公开的事', publishConsent: false}, '好的。');
      assert.equal((await search('不要公开的事')).total, 0);
    });

    it('forgets what is erased, withdrawn or taken back', async () => {
      const erased = await publish({title: '水管爆裂'}, '已经抢修。');
      await postReaction(server.url, erased, {action: 'erase'}, 'erase');
      const taken = await publish({title: '水管结冰'}, '已经解冻。');
      await unpublishReply(server.database, taken.number);
      assert.equal((await search('水管')).total, 0);
    });

    it('keeps the answer to the question, not the one to a further question', async () => {
      const receipt = await publish({title: '公交改线了吗'}, '已改线。');
      await postReaction(server.url, receipt, {action: 'furtherQuestion', text: '何时改回？'}, 'further');
      await actAsOffice(server.database, receipt.number, {
        type: 'answered',
        at: now,
        words: exampleWords('不改回。'),
      });
      await publishReply(server.database, receipt.number, {calendar: server.config.profile.calendar, now});
      const {replies} = await search('公交改线');
      assert.equal(replies[0]?.answer.blocks[0]?.spans[0]?.text, '已改线。');
    });

    it('lose the links in which an earlier release left what it starred', async () => {
      const {number} = await publish({title: '回信寄到哪里？'}, '已回信。');
      const office = {text: 'office@example.gov.cn', href: 'mailto:office@example.gov.cn'};
      const spans = [office, {text: 'a***.***', href: 'mailto:anna.lee@example.com'}];
      const answer = {lang: 'zh', blocks: [{type: 'paragraph', spans}]};
      await server.database
        .updateTable('published_replies')
        .set({answer: JSON.stringify(answer)})
        .where('letter', '=', number)
        .execute();
      await starredLinks.up(server.database);
      const {replies} = await search('回信');
      assert.deepEqual(replies[0]?.answer.blocks[0]?.spans, [office, {text: 'a***.***'}]);
    });

    it('are counted again once the database is back', async () => {
      let isAway = true;
      const database = failingDatabase(server.database, (kind) => isAway && kind === 'RawNode');
      const statistics = replyStatistics({...server.backend, database});
      await assert.rejects(statistics(), /away/);
      isAway = false;
      assert((await statistics()).received > 0);
    });

    it('counts all consultations, and what became of them, as soon as it happened', async () => {
      const before = (await search('')).statistics;
      const receipt = await publish({title: '新的问题'}, '新的回答。');
      const late = new Date('2027-06-01T02:00:00Z');
      const {answer: other} = await postConsultation(server.url, exampleConsultation(), 'late');
      await actAsOffice(server.database, other.number, {type: 'answered', at: late, words: exampleWords()});
      assert.deepEqual((await search('')).statistics, {
        ...before,
        received: before.received + 2,
        answered: before.answered + 2,
        answeredInTime: before.answeredInTime + 1,
      });
      const answer = await server.database
        .selectFrom('entries')
        .select('id')
        .where('letter', '=', receipt.number)
        .where('type', '=', 'answered')
        .executeTakeFirstOrThrow();
      const rated = {action: 'rateAnswer', answer: String(answer.id), grade: 'satisfied', text: ''} as const;
      await postReaction(server.url, receipt, rated, 'rated');
      const {statistics} = await search('');
      assert.deepEqual([statistics.rated, statistics.satisfied], [before.rated + 1, before.satisfied + 1]);
    });

    for (const [course, inTime, ...entries] of [
      ['whose day was put off on that day', 1, extended('2026-12-14T23:59:00+08:00', '2026-12-21')],
      ['whose day was put off on the next', 0, extended('2026-12-15T00:01:00+08:00', '2026-12-21')],
      [
        'whose day was put off too late, and again',
        0,
        extended('2026-12-15T00:01:00+08:00', '2026-12-17'),
        extended('2026-12-16T10:00:00+08:00', '2026-12-21'),
      ],
      [
        'that was late, sent back and taken up again with a new day',
        1,
        extended('2026-12-15T00:01:00+08:00', '2026-12-16'),
        {type: 'returned', at: new Date('2026-12-16T10:00:00+08:00')},
        {type: 'reopened', at: new Date('2026-12-17T10:00:00+08:00'), dueOn: '2026-12-21'},
      ],
    ] as const) {
      it(`counts the answer to a question ${course} ${inTime ? 'as in time' : 'as late'}`, async () => {
        const before = (await search('')).statistics;
        const {answer} = await postConsultation(server.url, exampleConsultation(), randomKey());
        assert.equal(answer.dueOn, '2026-12-14');
        for (const entry of entries) await actAsOffice(server.database, answer.number, entry);
        const at = new Date('2026-12-21T17:00:00+08:00');
        await actAsOffice(server.database, answer.number, {type: 'answered', at, words: exampleWords()});
        const {statistics} = await search('');
        assert.equal(statistics.answered, before.answered + 1);
        assert.equal(statistics.answeredInTime, before.answeredInTime + inTime);
      });
    }

    it('writes into no log what was looked for', async () => {
      await search('不可记录的搜索');
      assert.match(logged.join(''), /replies\/search/);
      assert(!logged.join('').includes('不可记录的搜索'));
    });
  });
}

const police = {id: 'police', name: {zh: '公安局'}};
