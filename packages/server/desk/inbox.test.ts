import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Reaction} from '@huiyin/core';
import {
  exampleConsultation,
  postConsultation,
  postReaction,
  testDatabases,
  trackConsultation,
} from '../testing/index.ts';
import {startDesk, type DeskServer} from './testing/desk-server.ts';
import type {Official} from './testing/official.ts';

for (const database of testDatabases()) {
  describe(`An answer that was rated badly, in the inbox on ${database.name}`, () => {
    let room: DeskServer;
    let wang: Official;
    const monday = new Date('2026-11-23T09:00:00+08:00');
    let now = monday;
    before(async () => {
      room = await startDesk(await database.create(), () => now);
      wang = await room.official('wang');
    });
    after(async () => {
      await room.server.stop();
      await database.stop();
    });
    let asked = 0;
    const ask = async (title: string) => {
      const {answer} = await postConsultation(
        room.server.url,
        exampleConsultation({title}),
        `ask-${++asked}`,
      );
      await wang.act(answer.number, 'pass', {department: 'market'});
      await wang.act(answer.number, 'answer', {text: '请到窗口咨询。'});
      return answer;
    };
    type Receipt = Awaited<ReturnType<typeof ask>>;
    let reacted = 0;
    const react = async (receipt: Receipt, reaction: Reaction) => {
      const {status} = await postReaction(room.server.url, receipt, reaction, `react-${++reacted}`);
      assert.equal(status, 201);
    };
    const rate = async (receipt: Receipt, grade: 'satisfied' | 'veryDissatisfied') => {
      const {unratedAnswer} = await trackConsultation(room.server.url, receipt);
      await react(receipt, {action: 'rateAnswer', answer: unratedAnswer!, grade, text: '等于没说'});
    };
    const rowsIn = async (heap: string) => {
      const {page} = await (await room.official('wang')).open(`/?heap=${heap}`);
      const [, counted = ''] = /对答复不满意 (\d+)/.exec(page) ?? [];
      const rows = [...page.matchAll(/<li>\s*<div>[^]*?<\/li>/g)].map(([row]) => row);
      const marked = rows.map((row) => [/>([^<]*)<\/a/.exec(row)?.[1], row.includes('答复评价：非常不满意')]);
      return {counted: Number(counted), marked};
    };

    it('comes first among the answered, and into a heap of its own, until the office does something', async () => {
      await ask('没有评价');
      await rate(await ask('满意'), 'satisfied');
      const bad = await ask('不满意');
      await rate(bad, 'veryDissatisfied');
      const {counted, marked} = await rowsIn('answered');
      assert.equal(counted, 1);
      assert.deepEqual(marked, [
        ['不满意', true],
        ['没有评价', false],
        ['满意', false],
      ]);
      assert.deepEqual((await rowsIn('badlyRated')).marked, [['不满意', true]]);
      await wang.act(bad.number, 'close');
      assert.deepEqual(await rowsIn('badlyRated'), {counted: 0, marked: []});
      assert.deepEqual((await rowsIn('finished')).marked, [['不满意', false]]);
    });

    it('stays marked while the citizen asks on, and no more after a better answer', async () => {
      const receipt = await ask('追问');
      await rate(receipt, 'veryDissatisfied');
      await react(receipt, {action: 'furtherQuestion', text: '带什么材料？'});
      assert.deepEqual((await rowsIn('badlyRated')).marked, [['追问', true]]);
      await wang.act(receipt.number, 'answer', {text: '请带身份证。'});
      assert.equal((await rowsIn('badlyRated')).counted, 0);
      await rate(receipt, 'satisfied');
      assert.equal((await rowsIn('badlyRated')).counted, 0);
    });

    it('is shown of a closed letter as well, for as long as the citizen can have it reopened', async () => {
      const receipt = await ask('已办结');
      await wang.act(receipt.number, 'close');
      await rate(receipt, 'veryDissatisfied');
      now = new Date('2026-12-08T23:00:00+08:00');
      assert.deepEqual((await rowsIn('badlyRated')).marked, [['已办结', true]]);
      now = new Date('2026-12-10T09:00:00+08:00');
      assert.equal((await rowsIn('badlyRated')).counted, 0);
      assert.deepEqual((await rowsIn('finished')).marked[0], ['不满意', false]);
      now = monday;
    });

    it('is not to be dealt with any more once the citizen takes the letter back', async () => {
      const receipt = await ask('撤回');
      await rate(receipt, 'veryDissatisfied');
      await react(receipt, {action: 'withdraw'});
      const {marked} = await rowsIn('badlyRated');
      assert.deepEqual(marked.filter(([title]) => title === '撤回'), []); // prettier-ignore
    });
  });
}
