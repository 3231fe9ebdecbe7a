import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {testDatabases} from '../testing/index.ts';
import {startDesk, type DeskServer} from './testing/desk-server.ts';
import {chosenIn, valueOf, type Official} from './testing/official.ts';

for (const database of testDatabases()) {
  describe(`A question at the desk on ${database.name}`, () => {
    let room: DeskServer;
    let li: Official;
    let sun: Official;
    let wang: Official;
    const logged: string[] = [];
    let now = new Date('2026-11-24T09:00:00+08:00');
    before(async () => {
      room = await startDesk(await database.create(), () => now, {log: (line) => logged.push(line)});
      [li, sun, wang] = [await room.official('li'), await room.official('sun'), await room.official('wang')];
    });
    after(async () => {
      await room.server.stop();
      await database.stop();
    });
    const questionOf = (number: string) =>
      room.server.database
        .selectFrom('letters')
        .selectAll()
        .where('number', '=', number)
        .executeTakeFirstOrThrow();
    const entriesOf = (number: string) =>
      room.server.database
        .selectFrom('entries')
        .selectAll()
        .where('letter', '=', number)
        .orderBy('id')
        .execute();
    const auditOf = async (number: string | null) => {
      const lines = await room.server.database
        .selectFrom('audit')
        .select(['account', 'action'])
        .where('number', number === null ? 'is' : '=', number)
        .orderBy('id')
        .execute();
      return lines.map(({account, action}) => `${account} ${action}`);
    };

    it('lies in the inbox of its department and of supervisors, and nowhere else', async () => {
      const number = await room.ask({title: '只给一个部门看的问题'});
      assert.match((await li.open('/')).page, /只给一个部门看的问题/);
      assert.match((await wang.open('/')).page, /只给一个部门看的问题/);
      assert.doesNotMatch((await sun.open('/')).page, /只给一个部门看的问题/);
      assert.match((await li.open(`/?number=${number.slice(-6)}`)).page, /只给一个部门看的问题/);
    });

    it('does not exist for another department, whatever is tried', async () => {
      const number = await room.ask();
      const missing = await sun.open('/questions/ZX-20261124-999999');
      const foreign = await sun.open(`/questions/${number}`);
      const bare = (page: string) => page.replace(/name="formToken" value="[^"]*"/g, '');
      assert.deepEqual([foreign.status, bare(foreign.page)], [404, bare(missing.page)]);
      for (const action of ['contact', 'start', 'close', 'publish']) {
        assert.equal((await sun.send(`/questions/${number}/${action}`, {seen: '1'})).status, 404, action);
      }
      const answer = await sun.send(`/questions/${number}/answer`, {seen: '1', text: '越权', language: 'zh'});
      assert.equal(answer.status, 404);
      assert.equal((await questionOf(number)).state, 'received');
      assert.deepEqual(await auditOf(number), []);
    });

    it('lies with everybody until somebody gives it to a department', async () => {
      const number = await room.ask({title: '还没有分派的问题'}, null);
      assert.match((await sun.open('/?heap=unrouted')).page, /还没有分派的问题/);
      assert.equal((await sun.act(number, 'answer', {text: '答', language: 'zh'})).status, 409);
      assert.equal((await sun.send(`/questions/${number}/contact`, {})).status, 404);
      const {status, location} = await sun.act(number, 'pass', {department: 'market'});
      assert.deepEqual([status, location?.endsWith('/zh/?done=pass')], [303, true]);
      assert.equal((await questionOf(number)).department, 'market');
      assert.equal((await sun.open(`/questions/${number}`)).status, 404);
      assert.equal((await li.open(`/questions/${number}`)).status, 200);
    });

    it('is answered: the citizen reads the words, their language and the file', async () => {
      const number = await room.ask({locale: 'ru', notify: undefined});
      const text = '您好！\n- 身份证\n见 https://example.gov.cn/a';
      const file = new File(['%PDF'], '../样表.pdf', {type: 'text/html'});
      const {status} = await li.act(number, 'answer', {text, language: 'zh'}, [file]);
      assert.equal(status, 303);
      const [, answered] = await entriesOf(number);
      assert.equal(answered?.words?.lang, 'zh');
      assert.deepEqual(
        answered.words.blocks.map(({type}) => type),
        ['paragraph', 'listItem', 'paragraph'],
      );
      assert.deepEqual([answered.account, answered.department], ['li', 'market']);
      const {page} = await li.open(`/questions/${number}`);
      const address = /href="[^"]*\/zh(\/questions\/[^"]*\/files\/[^"]*)">样表\.pdf/.exec(page)?.[1] ?? '';
      const download = await li.open(address);
      assert.equal(download.page, '%PDF');
      assert.equal(download.headers.get('Content-Type'), 'application/octet-stream');
      assert.match(download.headers.get('Content-Disposition') ?? '', /^attachment; filename\*=UTF-8''/);
      assert.equal(download.headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal((await sun.open(address)).status, 404);
      const lines = await auditOf(number);
      assert(lines.includes('li questionRead') && lines.includes('li answered'));
      assert.equal(lines.at(-1), 'li attachmentRead');
    });

    it('is answered in the language of the desk, whatever the citizen wrote in, unless somebody chooses another', async () => {
      const number = await room.ask({locale: 'ru'});
      const {page} = await li.open(`/questions/${number}`);
      const language = chosenIn('answer-language', page);
      await li.act(number, 'answer', {text: '您好，请带身份证。', language});
      const [, answered] = await entriesOf(number);
      assert.equal(answered?.words?.lang, 'zh');
    });

    it('keeps what was typed when something is wrong, and does nothing', async () => {
      const number = await room.ask();
      const virus = new File(['x'], 'a.exe');
      const answer = await li.act(number, 'answer', {text: '不能丢的话', language: 'ko'}, [virus]);
      assert.equal(answer.status, 400);
      assert.match(answer.page, /不能丢的话<\/textarea/);
      assert.match(answer.page, /value="ko"\s+selected/);
      assert.match(answer.page, /不能发送“a\.exe”这类文件/);
      const big = new File([new Uint8Array(6 * 1024 * 1024)], 'a.pdf');
      const tooBig = await li.act(number, 'answer', {text: '不能丢的话', language: 'zh'}, [big]);
      assert.deepEqual([tooBig.status, /附件太大/.test(tooBig.page)], [400, true]);
      assert.match(tooBig.page, /不能丢的话<\/textarea/);
      const extend = await li.act(number, 'extend', {text: '需要会商', days: '0', language: 'zh'});
      assert.match(extend.page, /需要会商<\/textarea/);
      assert.equal((await entriesOf(number)).length, 1);
    });

    it('is answered once when two answer at once: the second is told and keeps the words', async () => {
      const number = await room.ask();
      const zhao = await room.official('zhao');
      const seen = valueOf('seen', (await li.open(`/questions/${number}`)).page);
      const answers = await Promise.all([
        li.act(number, 'answer', {text: '第一个答复', language: 'zh', seen}),
        zhao.act(number, 'answer', {text: '第二个答复', language: 'zh', seen}),
      ]);
      const second = answers.find(({status}) => status === 409);
      assert.deepEqual(answers.map(({status}) => status).sort(), [303, 409]);
      assert.match(second?.page ?? '', /有了新的变化/);
      assert.match(second?.page ?? '', /第[一二]个答复<\/textarea/);
      assert.equal((await entriesOf(number)).filter(({type}) => type === 'answered').length, 1);
    });

    it('gives the words back to whoever answers what was passed on meanwhile', async () => {
      const number = await room.ask();
      const seen = valueOf('seen', (await li.open(`/questions/${number}`)).page);
      await wang.act(number, 'pass', {department: 'housing'});
      const formToken = valueOf('formToken', (await li.open('/')).page);
      const fields = {formToken, seen, text: '晚了一步的答复', language: 'zh'};
      const {status, page} = await li.send(`/questions/${number}/answer`, fields);
      assert.equal(status, 404);
      assert.match(page, /晚了一步的答复<\/textarea/);
    });

    it('shows who asks only when somebody wants to see it, and writes that down', async () => {
      const number = await room.ask({asker: {name: '李小梅', phone: '13900001111', email: ''}});
      const {page} = await li.open(`/questions/${number}`);
      assert.doesNotMatch(page, /李小梅|13900001111/);
      const shown = await li.send(`/questions/${number}/contact`, {});
      assert.match(shown.page, /李小梅/);
      assert.match(shown.page, /13900001111/);
      assert.deepEqual(await auditOf(number), ['li questionRead', 'li contactRead']);
    });

    it('is put off by working days with a reason that the citizen reads', async () => {
      const number = await room.ask();
      const {due_on} = await questionOf(number);
      const fields = {days: '3', text: '需要与其他部门会商', language: 'zh'};
      assert.equal((await li.act(number, 'extend', fields)).status, 303);
      const after = await questionOf(number);
      assert.deepEqual([due_on, after.due_on], ['2026-12-15', '2026-12-18']);
    });

    it('is overdue in words, and before everything else', async () => {
      await room.ask({title: '逾期的问题'});
      now = new Date('2026-12-17T09:00:00+08:00');
      const fresh = await room.official('li');
      await room.ask({title: '新来的问题'});
      const {page} = await fresh.open('/');
      assert.match(page, /已逾期 2 天/);
      assert(page.indexOf('逾期的问题') < page.indexOf('新来的问题'));
      now = new Date('2026-11-24T09:00:00+08:00');
    });

    it('is published only with consent, masked as the preview showed it', async () => {
      const closed = await room.ask({publishConsent: false});
      await li.act(closed, 'answer', {text: '答复', language: 'zh'});
      assert.match((await li.open(`/questions/${closed}`)).page, /没有同意公开/);
      assert.equal((await li.act(closed, 'publish')).status, 409);

      const number = await room.ask({publishConsent: true, text: '我叫李小梅，电话13900001111。'});
      await li.act(number, 'answer', {text: '李小梅您好', language: 'zh'});
      const {page} = await li.open(`/questions/${number}`);
      assert.match(page, /我叫李\*，电话1\*+/);
      assert.equal((await li.act(number, 'publish')).status, 303);
      assert((await questionOf(number)).published_at !== null);
      assert.equal((await li.act(number, 'unpublish')).status, 303);
      assert.equal((await questionOf(number)).published_at, null);
      assert.deepEqual(
        (await auditOf(number)).filter((line) => line.includes('publish')),
        ['li published', 'li unpublished'],
      );
    });

    it('is not published when something has happened since the preview', async () => {
      const number = await room.ask({publishConsent: true});
      await li.act(number, 'answer', {text: '答复', language: 'zh'});
      const seen = valueOf('seen', (await li.open(`/questions/${number}`)).page);
      await wang.act(number, 'close');
      const {status, page} = await li.act(number, 'publish', {seen});
      assert.equal(status, 409);
      assert.match(page, /有了新的变化/);
      assert.equal((await questionOf(number)).published_at, null);
    });

    it('is closed after its answer, and not before', async () => {
      const number = await room.ask();
      assert.equal((await li.act(number, 'close')).status, 409);
      await li.act(number, 'answer', {text: '答复', language: 'zh'});
      assert.equal((await li.act(number, 'close')).status, 303);
      assert.equal((await questionOf(number)).state, 'closed');
    });

    it('is closed without an answer where the citizen wants none', async () => {
      const number = await room.ask({replyWanted: false});
      assert.match((await li.open(`/questions/${number}`)).page, /来信人不需要答复/);
      assert.equal((await li.act(number, 'close')).status, 303);
      assert.equal((await questionOf(number)).state, 'closed');
      assert.equal((await questionOf(number)).state, 'closed');
    });

    it('is exported without who asked, and no cell is a formula', async () => {
      await room.ask({title: '=HYPERLINK("http://example.org","x")', asker: {name: '李小梅', phone: '13900001111', email: ''}}); // prettier-ignore
      const {page, headers} = await li.send('/export', {heap: 'all', number: ''});
      assert.match(page, /"'=HYPERLINK\(""http/);
      assert.doesNotMatch(page, /李小梅|13900001111/);
      assert.match(headers.get('Content-Disposition') ?? '', /attachment/);
      assert((await auditOf(null)).includes('li exported'));
    });

    it('shows the log to supervisors alone, and no words in it', async () => {
      assert.equal((await li.open('/audit')).status, 404);
      const {status, page} = await wang.open('/audit');
      assert.equal(status, 200);
      assert.match(page, /查看联系方式/);
      assert.doesNotMatch(page, /执照|13900001111/);
    });

    it('runs nothing, is framed by nobody and stored nowhere', async () => {
      const number = await room.ask({title: '<script>alert(1)</script>', text: '"><img src=x>'});
      const {page, headers} = await li.open(`/questions/${number}`);
      assert.doesNotMatch(page, /<script|<img|style=/);
      assert.match(
        headers.get('Content-Security-Policy') ?? '',
        /default-src 'none'; style-src 'self'; form-action 'self'.*frame-ancestors 'none'/,
      );
      assert.equal(headers.get('Cache-Control'), 'no-store');
    });

    it('leaves no word, no name, no number and no cookie in the log of the server', async () => {
      const log = logged.join('');
      assert.match(log, /"route":"\/api\/desk\/zh\/questions\/:number\/answer"/);
      for (const secret of ['李小梅', '13900001111', '执照', '不能丢的话', li.cookie.split('=')[1]!, 'ZX-']) {
        assert(!log.includes(secret), secret);
      }
    });
  });
}
