import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {exampleRating, postRating, testDatabases} from '../testing/index.ts';
import {startDesk, type DeskServer} from './testing/desk-server.ts';
import {chosenIn, valueOf, type Official} from './testing/official.ts';

for (const database of testDatabases()) {
  describe(`A bad rating at the desk on ${database.name}`, () => {
    let room: DeskServer;
    let li: Official;
    let sun: Official;
    const now = new Date('2026-11-24T09:00:00+08:00');
    before(async () => {
      room = await startDesk(await database.create(), () => now);
      [li, sun] = [await room.official('li'), await room.official('sun')];
    });
    after(async () => {
      await room.server.stop();
      await database.stop();
    });
    let rated = 0;
    const rate = async (
      department: {departmentCode?: string; name?: string},
      grade = 'dissatisfied',
      locale = 'zh',
    ) => {
      const {departmentCode, name = '别的局'} = department;
      const about = {
        department: [{text: name, lang: 'zh' as const}],
        ...(departmentCode && {departmentCode}),
      };
      const caseToken = await room.server.newCaseToken(about);
      const contact = {name: '张三丰', phone: '13812345678'};
      const indicators = grade === 'dissatisfied' ? ['209'] : [];
      const rating = {...exampleRating(caseToken), grade, indicators, text: '等了三天', contact, locale};
      const {answer} = await postRating(room.server.url, rating, `rate-${++rated}`);
      return answer;
    };
    const handlingOf = (number: string) =>
      room.server.database
        .selectFrom('handlings')
        .selectAll()
        .where('rating', '=', number)
        .executeTakeFirst();
    const save = async (number: string, fields: Record<string, string>) => {
      const path = `/ratings/${number}`;
      const {page} = await li.open(path);
      return li.send(path, {language: 'zh', seen: valueOf('seen', page), ...fields}, {from: path});
    };

    it('lies with the department that the portal named by code or by name, with two clocks', async () => {
      const byCode = await rate({departmentCode: 'market'});
      const byName = await rate({name: '市场监督管理局'});
      const good = await rate({departmentCode: 'market'}, 'satisfied');
      const {page} = await li.open('/ratings');
      assert(page.includes(byCode.number) && page.includes(byName.number));
      assert(!page.includes(good.number));
      assert(!(await sun.open('/ratings')).page.includes(byCode.number));
      assert.equal((await sun.open(`/ratings/${byCode.number}`)).status, 404);
      const handling = await handlingOf(byCode.number);
      assert.deepEqual(
        [handling?.call_back_due_on, handling?.rectification_due_on],
        ['2026-11-25', '2026-12-15'],
      );
    });

    it('shows the citizen what was done, and when', async () => {
      const {number, queryCode} = await rate({departmentCode: 'market'});
      await li.open('/ratings');
      const fields = {text: '已致歉并补办', calledBackOn: '2026-11-24', rectifiedOn: '2026-11-24'};
      assert.equal((await save(number, fields)).status, 303);
      const response = await fetch(`${room.server.url}/tracking`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({number, queryCode}),
      });
      const {handling} = (await response.json()) as {handling: object};
      assert.deepEqual(handling, {
        callBackDueOn: '2026-11-25',
        rectificationDueOn: '2026-12-15',
        calledBackOn: '2026-11-24',
        rectifiedOn: '2026-11-24',
        words: {lang: 'zh', blocks: [{type: 'paragraph', spans: [{text: '已致歉并补办'}]}]},
      });
      assert(!(await li.open('/ratings')).page.includes(number));
      assert((await li.open('/ratings?heap=done')).page.includes(number));
    });

    it('is written about in the language of the desk, whatever the citizen wrote in', async () => {
      const {number} = await rate({departmentCode: 'market'}, 'dissatisfied', 'ru');
      await li.open('/ratings');
      const language = chosenIn('language', (await li.open(`/ratings/${number}`)).page);
      await save(number, {text: '已致歉并补办', language});
      assert.equal((await handlingOf(number))?.words?.lang, 'zh');
    });

    it('keeps what was typed when a day cannot be, and when somebody else wrote meanwhile', async () => {
      const {number} = await rate({departmentCode: 'market'});
      await li.open('/ratings');
      const wrong = await save(number, {text: '不能丢的话', calledBackOn: '2026-11-25'});
      assert.deepEqual([wrong.status, /不能丢的话<\/textarea/.test(wrong.page)], [400, true]);
      const seen = valueOf('seen', (await li.open(`/ratings/${number}`)).page);
      await save(number, {text: '同事写的话'});
      const late = await save(number, {text: '晚到的话', seen});
      assert.deepEqual([late.status, /晚到的话<\/textarea/.test(late.page)], [409, true]);
      assert.match(JSON.stringify(await handlingOf(number)), /同事写的话/);
    });

    it('shows whom to call only when somebody wants to see it, and writes that down', async () => {
      const {number} = await rate({departmentCode: 'market'});
      await li.open('/ratings');
      assert.doesNotMatch((await li.open(`/ratings/${number}`)).page, /张三丰|13812345678/);
      const {page} = await li.send(`/ratings/${number}/contact`, {});
      assert.match(page, /张三丰/);
      const lines = await room.server.database
        .selectFrom('audit')
        .select('action')
        .where('number', '=', number)
        .execute();
      assert.deepEqual(lines.map(({action}) => action), ['ratingRead', 'contactRead']); // prettier-ignore
    });
  });
}
