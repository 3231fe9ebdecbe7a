import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Complaint, PublishedReport, ReplyPage} from '@huiyin/core';
import {startDesk, type DeskServer} from '../desk/testing/desk-server.ts';
import type {Official} from '../desk/testing/official.ts';
import {post} from '../testing/example-consultation.ts';
import {
  exampleComplaint,
  exampleReporter,
  postComplaint,
  postReaction,
  testDatabases,
} from '../testing/index.ts';

const point = {latitude: 39.91, longitude: 116.39, system: 'WGS84'} as const;
const address = '南街与桥头路路口';
const hole = exampleComplaint({
  kind: 'help',
  title: '我是周小禾，南街路口有个大坑',
  text: '我家门口，已经有人摔倒。',
  answers: {place: {place: {address, point}}},
});

for (const database of testDatabases()) {
  describe(`Published reports, with ${database.name}`, () => {
    let room: DeskServer;
    let wang: Official;
    const logged: string[] = [];
    before(async () => {
      const log = (line: string) => void logged.push(line);
      room = await startDesk(await database.create(), () => new Date('2026-11-24T09:00:00+08:00'), {log});
      wang = await room.official('wang');
    });
    after(async () => {
      await room.server.stop();
      await database.stop();
    });

    let count = 0;
    const report = async (changes: Partial<Complaint> = {}) => {
      const {status, answer} = await postComplaint(room.server.url, {...hole, ...changes}, `r${++count}`);
      assert.equal(status, 201);
      await wang.act(answer.number, 'pass', {department: 'market'});
      return answer;
    };
    const publish = (number: string, fields: Record<string, string> = {}) =>
      wang.act(number, 'publish', {title: '南街路口路边塌了', language: 'zh', ...fields});
    const similar = async (title: string): Promise<PublishedReport[]> => {
      const {server} = room;
      const response = await post(`${server.url}/complaints/similar`, {title, locale: 'zh'}, '');
      assert.equal(response.status, 200);
      return ((await response.json()) as {reports: PublishedReport[]}).reports;
    };
    const voice = async (id: string, key: string) => {
      const response = await post(`${room.server.url}/complaints/${id}/voices`, {}, key);
      const {voices} = (await response.json()) as {voices?: number};
      return [response.status, voices];
    };
    const search = async (more: object): Promise<ReplyPage> => {
      const body = {text: '', page: 1, locale: 'zh', ...more};
      return (await (await post(`${room.server.url}/replies/search`, body, '')).json()) as ReplyPage;
    };

    it('are offered to the same words while they are dealt with, in the office’s words alone', async () => {
      const {number, queryCode} = await report();
      assert.deepEqual(await similar('南街路口有个大坑'), []);
      assert.equal((await publish(number)).status, 303);
      const [found, ...more] = await similar('南街路口有个大坑');
      assert.deepEqual(more, []);
      const {id, ...shown} = found!;
      assert.deepEqual(shown, {
        title: {text: '南街路口路边塌了', lang: 'zh'},
        department: {text: '市场监督管理局', lang: 'zh'},
        receivedOn: '2026-11-24',
        state: 'inProgress',
        voices: 0,
      });
      for (const secret of [number, queryCode!]) assert(!id.includes(secret));
      assert.equal((await similar('这个路口已经塌了一个大洞'))[0]?.id, id);
      assert.deepEqual(await similar('养老院有床位吗'), []);
      await wang.act(number, 'unpublish');
      assert.deepEqual(await similar('南街路口有个大坑'), []);
    });

    it('show their place where the desk says so, are found by it, and show their answer', async () => {
      const {number} = await report({reporter: {...exampleReporter, disclosure: 'named'}});
      await publish(number, {title: '路面塌陷', place: 'yes'});
      const [{id, place} = {}] = await similar(address);
      assert.deepEqual(place, {address, point});
      await wang.act(number, 'answer', {text: '周小禾您好，已经填平。', language: 'zh'});
      assert.deepEqual([(await similar(address))[0]?.state, (await similar(address))[0]?.answer], ['answered', undefined]); // prettier-ignore
      await publish(number, {title: '路面塌陷'});
      const {total, replies, statistics} = await search({text: '填平'});
      const [shown] = replies as PublishedReport[];
      assert.deepEqual([total, shown?.id, shown?.place], [1, id, undefined]);
      assert.equal(shown?.answer?.blocks[0]?.spans[0]?.text, '周*您好，已经填平。');
      assert.equal(shown.answeredOn, '2026-11-24');
      assert.equal(statistics.received, 0);
      assert.deepEqual((await search({id})).replies, [shown]);
      assert.equal((await search({id: 'none'})).total, 0);
      await wang.act(number, 'unpublish');
    });

    it('do not keep the desk from what it does while who reported cannot be unsealed', async () => {
      const {number} = await report({reporter: {...exampleReporter, disclosure: 'named'}});
      const {identities} = room.server.backend;
      const {open} = identities;
      let tries = 0;
      identities.open = async () => {
        tries += 1;
        throw new Error('The device is away.');
      };
      const path = `/questions/${number}`;
      assert((await wang.open(path)).page.includes(`${path}/publish"`));
      assert.equal((await publish(number, {title: '河堤裂了'})).status, 303);
      assert.equal(tries, 0);
      assert.equal((await wang.act(number, 'answer', {text: '周小禾您好。', language: 'zh'})).status, 303);
      const {status, page} = await wang.open(path);
      assert.equal(status, 200);
      assert.match(page, /现在不能公开/);
      assert(!page.includes(`${path}/publish"`));
      assert(logged.some((line) => line.includes('"failed"')));
      assert.equal((await wang.act(number, 'unpublish')).status, 303);
      identities.open = open;
      assert.match((await wang.open(path)).page, /周\*您好/);
    });

    it('are never a 举报, never anonymous, and need a title of the office’s own', async () => {
      const reporter = {disclosure: 'anonymous'} as const;
      for (const secret of [{kind: 'report'}, {kind: 'suggestion', reporter}]) {
        const {number} = await report(secret);
        assert(!(await wang.open(`/questions/${number}`)).page.includes(`/questions/${number}/publish`));
        assert.equal((await publish(number)).status, 409);
      }
      const {number} = await report();
      assert.match((await wang.open(`/questions/${number}`)).page, /name="title"[^>]* value=""/);
      const empty = await publish(number, {title: ' '});
      assert.equal(empty.status, 400);
      assert.match(empty.page, /请填写公开的标题/);
      const long = await publish(number, {title: '路'.repeat(201), place: 'yes'});
      assert.match(long.page, /不能超过 200 个字/);
      assert.match(long.page, /name="place" value="yes" checked/);
      assert(long.page.includes(`${address} · 地图上的一点`));
      await publish(number, {title: '路边塌了，请打13912345678'});
      assert.equal((await similar('路边塌了'))[0]?.title.text, '路边塌了，请打139****5678');
      await wang.act(number, 'unpublish');
    });

    it('tell nobody who may not know it which name is that of the reporter', async () => {
      const {number} = await report();
      await wang.act(number, 'answer', {text: '周小禾和李小梅都说过。', language: 'zh'});
      await publish(number, {title: '周小禾和李小梅说路边塌了'});
      const [{title, answer} = {}] = await similar('路边塌了');
      assert.equal(title?.text, '周小禾和李小梅说路边塌了');
      assert.equal(answer?.blocks[0]?.spans[0]?.text, '周小禾和李小梅都说过。');
      await wang.act(number, 'unpublish');
    });

    it('count a voice once a key, however fast it comes, and keep nothing of whose it is', async () => {
      const {number} = await report();
      await publish(number, {place: 'yes'});
      const [{id} = {id: ''}] = await similar(address);
      const both = await Promise.all([voice(id, 'one'), voice(id, 'one')]);
      assert.deepEqual(both.sort(), [[200, 1], [201, 1]]); // prettier-ignore
      assert.deepEqual(await voice(id, 'one'), [200, 1]);
      assert.deepEqual(await voice(id, 'other'), [201, 2]);
      assert.equal((await similar(address))[0]?.voices, 2);
      const rows = await room.server.database.selectFrom('voices').selectAll().execute();
      assert.deepEqual(rows, [{letter: number, key: 'one'}, {letter: number, key: 'other'}]); // prettier-ignore
      assert.deepEqual(await voice('unknown', 'one'), [404, undefined]);
      assert.equal((await voice('un%00known', 'one'))[0], 400);
      const question = await room.ask({publishConsent: true});
      await wang.act(question, 'answer', {text: '可以。', language: 'zh'});
      await wang.act(question, 'publish');
      assert.deepEqual(await voice((await search({})).replies[0]!.id, 'one'), [404, undefined]);
      await wang.act(number, 'unpublish');
      assert.deepEqual(await voice(id, 'third'), [404, undefined]);
      await publish(number);
      assert.equal((await similar('路边塌了'))[0]?.voices, 2);
      assert(!logged.join('').includes('塌了'));
      await wang.act(number, 'unpublish');
    });

    it('are no more than five, the most alike first', async () => {
      const published: string[] = [];
      for (const title of ['桥灯坏掉', '桥灯坏', '灯坏了', '桥灯坏了', '桥灯坏了很', '桥灯坏了很久']) {
        const {number} = await report();
        await publish(number, {title});
        published.push(number);
      }
      const found = (await similar('桥灯坏了很久')).map(({title}) => title.text);
      assert.deepEqual([found.length, found[0]], [5, '桥灯坏了很久']);
      for (const number of published) await wang.act(number, 'unpublish');
    });

    for (const action of ['withdraw', 'erase'] as const) {
      it(`are gone when their reporter sends "${action}"`, async () => {
        const receipt = await report();
        await publish(receipt.number);
        await postReaction(room.server.url, receipt, {action}, `gone-${action}`);
        assert.deepEqual(await similar('路边塌了'), []);
        assert.equal((await publish(receipt.number)).status, 409);
      });
    }

    it('are gone when the office returns them', async () => {
      const {number} = await report();
      await publish(number);
      await wang.act(number, 'return', {text: '不归县里管。', turnTo: '市公路局', language: 'zh'});
      assert.deepEqual(await similar('路边塌了'), []);
    });
  });
}
