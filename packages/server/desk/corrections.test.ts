import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {languages, type Correction, type Receipt} from '@huiyin/core';
import {importGuides} from '../guide/import-guides.ts';
import {exampleGuide, testDatabases} from '../testing/index.ts';
import {startDesk, type DeskServer} from './testing/desk-server.ts';
import type {Official} from './testing/official.ts';

for (const database of testDatabases()) {
  describe(`A correction of a guide at the desk on ${database.name}`, () => {
    let room: DeskServer;
    let li: Official;
    let sun: Official;
    let wang: Official;
    const now = new Date('2026-11-24T09:00:00+08:00');
    before(async () => {
      room = await startDesk(await database.create(), () => now);
      [li, sun, wang] = [await room.official('li'), await room.official('sun'), await room.official('wang')];
      const body = exampleGuide().body;
      const named = (text: string) => ({...body, code: undefined, name: [{text, lang: 'zh' as const}]});
      const guides = [
        exampleGuide({taskCode: 'A', name: [{text: '食品<许可>', lang: 'zh'}]}),
        exampleGuide({taskCode: 'B', body: named('住房和城乡建设局')}),
        exampleGuide({taskCode: 'C', body: named('海关')}),
      ];
      await importGuides(room.server.backend, {guides: guides.map((guide) => ({place: 'here', guide}))});
    });
    after(async () => {
      await room.server.stop();
      await database.stop();
    });

    let sent = 0;
    const correct = async (guide: string, changes: Partial<Correction> = {}): Promise<Receipt> => {
      const wrong = {version: '1', accurate: false, parts: ['fee'], text: '', locale: 'zh'};
      const response = await fetch(`${room.server.url}/guides/${guide}/corrections`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': `correct-${++sent}`},
        body: JSON.stringify({...wrong, ...changes}),
      });
      assert.equal(response.status, 201);
      return (await response.json()) as Receipt;
    };
    const settle = (who: Official, number: string, outcome: string, text = '') =>
      who.send(`/corrections/${number}`, {outcome, text}, {from: '/password'});
    const stored = (number: string) =>
      room.server.database
        .selectFrom('corrections')
        .selectAll()
        .where('number', '=', number)
        .executeTakeFirstOrThrow();

    it('lies with the department of the guide, by code or by name, and with supervisors', async () => {
      const [a, b, c] = [await correct('A'), await correct('B'), await correct('C')];
      const seen = async (who: Official) => {
        const {page} = await who.open('/corrections');
        return [a, b, c].map(({number}) => page.includes(number));
      };
      assert.deepEqual(await seen(li), [true, false, false]);
      assert.deepEqual(await seen(sun), [false, true, false]);
      assert.deepEqual(await seen(wang), [true, true, true]);
      assert.equal((await sun.open(`/corrections/${a.number}`)).status, 404);
      assert.equal((await settle(sun, a.number, 'mended')).status, 404);
      assert.equal((await stored(a.number)).outcome, null);
    });

    it('shows what is wrong, in the words that were sent, by when it is due, and in which guide', async () => {
      const {number} = await correct('A', {
        parts: ['papers', 'phone'],
        text: '少了<b>一份</b>',
        locale: 'ru',
      });
      const {page} = await li.open(`/corrections/${number}`);
      assert.match(page, /<strong>材料和电话<\/strong>/);
      assert.match(page, /lang="ru">少了&#60;b&#62;一份&#60;\/b&#62;</);
      assert.match(page, /还有 3 个工作日/);
      assert.match(page, /食品&#60;许可&#62;/);
      assert.match(page, /href="[^"]*\/corrections\?heap=all&#38;guide=A"/);
    });

    it('is marked when it is overdue, and comes first', async () => {
      const old = await correct('A');
      await room.server.database
        .updateTable('corrections')
        .set({due_on: '2026-11-21'})
        .where('number', '=', old.number)
        .execute();
      const {number} = await correct('A');
      const {page} = await li.open('/corrections');
      assert.match(page, /class="overdue">已逾期 3 天/);
      assert.ok(page.indexOf(old.number) < page.indexOf(number));
      const overdue = (await li.open('/corrections?heap=overdue')).page;
      assert(overdue.includes(old.number) && !overdue.includes(number));
    });

    it('is found by its number, and beside the others of its guide', async () => {
      const [a, b] = [await correct('A'), await correct('B')];
      const found = (await wang.open(`/corrections?number=${b.number.toLowerCase()}`)).page;
      assert(found.includes(`/corrections/${b.number}`) && !found.includes(`/corrections/${a.number}`));
      const ofGuide = (await wang.open('/corrections?heap=all&guide=A')).page;
      assert(ofGuide.includes(a.number) && !ofGuide.includes(b.number));
      assert.match(ofGuide, /name="guide" value="A"/);
      assert.match(ofGuide, /heap=open&#38;guide=A/);
    });

    it('that says that all is right waits for nobody, and counts nowhere', async () => {
      const before = (await li.open('/')).page;
      const {number} = await correct('A', {accurate: true, parts: []});
      assert(!(await li.open('/corrections')).page.includes(number));
      assert((await li.open('/corrections?heap=all')).page.includes(number));
      assert.match((await li.open(`/corrections/${number}`)).page, /说全部准确/);
      const counted = /还有 \d+ 条指南纠错待处理/;
      assert.equal((await li.open('/')).page.match(counted)?.[0], before.match(counted)?.[0]);
    });

    it('is settled once, and who did it is written down', async () => {
      const {number} = await correct('A');
      await li.open(`/corrections/${number}`);
      const done = await settle(li, number, 'mended');
      assert.deepEqual(
        [done.status, done.location?.endsWith(`/corrections/${number}?done=settled`)],
        [303, true],
      );
      assert.equal((await stored(number)).outcome, 'mended');
      assert(!(await li.open('/corrections')).page.includes(number));
      assert.match((await li.open(`/corrections/${number}?done=settled`)).page, /处理情况已保存[^]*已改正/);
      const late = await settle(li, number, 'nothingToMend', '晚到的话');
      assert.deepEqual([late.status, late.page.includes('晚到的话')], [409, true]);
      assert.equal((await stored(number)).outcome, 'mended');
      const lines = await room.server.database
        .selectFrom('audit')
        .select(['action', 'account'])
        .where('number', '=', number)
        .orderBy('id')
        .execute();
      assert.deepEqual(
        lines.map(({action, account}) => `${account} ${action}`),
        ['li correctionRead', 'li guideMended', 'li correctionRead'],
      );
    });

    it('is not settled as nothing to mend without a reason, nor with the words lost', async () => {
      const {number} = await correct('A');
      const silent = await settle(li, number, 'nothingToMend', ' ');
      assert.equal(silent.status, 400);
      assert.match(silent.page, /href="#text">请写明为什么无须改正。/);
      const long = await settle(li, number, 'mended', `${'字'.repeat(20_001)}`);
      assert.deepEqual([long.status, long.page.includes('字字</textarea>')], [400, true]);
      assert.equal((await settle(li, number, 'nothingToMend', '与窗口核对过')).status, 303);
      assert.match((await li.open(`/corrections/${number}`)).page, /与窗口核对过/);
    });

    it('is shown in every language of the desk', async () => {
      const {number} = await correct('A');
      for (const language of languages) {
        for (const path of ['/corrections', `/corrections/${number}`]) {
          const response = await fetch(`${room.server.url}/desk/${language}${path}`, {
            headers: {Cookie: li.cookie},
          });
          const page = await response.text();
          assert.equal(response.status, 200);
          assert.match(page, new RegExp(`<html lang="${language}">`));
          assert.doesNotMatch(page, />[^<]*(correction|desk)\.\w/);
        }
      }
    });
  });
}
