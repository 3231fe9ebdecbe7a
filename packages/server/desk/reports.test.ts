import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {
  exampleComplaint,
  exampleJpeg,
  examplePdf,
  exampleReporter,
  exampleToken,
  postComplaint,
  sentFileOf,
  testDatabases,
  trackComplaint,
  tusClient,
} from '../testing/index.ts';
import {startDesk, type DeskServer} from './testing/desk-server.ts';
import {chosenIn, valueOf, type Official} from './testing/official.ts';

for (const database of testDatabases()) {
  describe(`A report at the desk on ${database.name}`, () => {
    let room: DeskServer;
    let li: Official;
    let wang: Official;
    before(async () => {
      room = await startDesk(await database.create(), () => new Date('2026-11-24T09:00:00+08:00'));
      [li, wang] = [await room.official('li'), await room.official('wang')];
    });
    after(async () => {
      await room.server.stop();
      await database.stop();
    });
    const report = async (changes: Parameters<typeof exampleComplaint>[0], key: string) =>
      (await postComplaint(room.server.url, exampleComplaint(changes), key)).answer;

    it('is read with all that it says, and without who reported it, by whoever is signed in', async () => {
      const {number} = await report({person: '值班人员', title: '要保密的举报'}, 'read');
      for (const official of [li, wang]) {
        assert.match((await official.open('/')).page, /要保密的举报/);
        const {page} = await official.open(`/questions/${number}`);
        for (const said of ['举报', '值班人员', '住户没法休息', '2026年2月8日', '东门市场对面', '保密']) {
          assert.ok(page.includes(said), said);
        }
        for (const secret of [exampleReporter.name, exampleReporter.phone, exampleReporter.email]) {
          assert.ok(!page.includes(secret), secret);
        }
        const asked = await official.send(`/questions/${number}/contact`, {});
        assert.equal(asked.status, 404);
        assert.ok(!asked.page.includes(exampleReporter.name));
      }
    });

    it('is not seen by the department that it is about, as long as nobody has it', async () => {
      const [photo, uploadToken] = [exampleJpeg(), exampleToken()];
      await tusClient(room.server.url, uploadToken).send(photo);
      const about = {department: 'market', title: '反映市场监管局', uploadToken};
      const answers = {files: {files: [sentFileOf(photo)]}};
      const counted = async (official: Official) => /待分派 \d+/.exec((await official.open('/')).page)![0];
      const before = await counted(li);
      const {number} = await report({...about, answers}, 'about them');
      const path = `/questions/${number}`;
      assert.equal(await counted(li), before);
      const file = `${path}/files/${sentFileOf(photo).digest}`;
      for (const [official, sees] of [
        [li, false],
        [await room.official('sun'), true],
        [wang, true],
      ] as const) {
        assert.equal((await official.open('/')).page.includes('反映市场监管局'), sees);
        assert.equal((await official.send('/export', {heap: 'unrouted'})).page.includes(number), sees);
        for (const part of [path, file]) assert.equal((await official.open(part)).status, sees ? 200 : 404);
      }
      for (const action of ['pass', 'answer', 'return']) {
        const tried = {department: 'market', text: '查无此事', turnTo: '无', seen: '1'};
        assert.equal((await li.send(`${path}/${action}`, tried)).status, 404);
      }
    });

    it('is not given to the department that it accuses, as a wish for help is', async () => {
      const accusing = await report({department: 'market'}, 'accusing');
      const {page} = await wang.open(`/questions/${accusing.number}`);
      assert.doesNotMatch(page, /<option[^>]*value="market"[^>]*selected/);
      const refused = await wang.act(accusing.number, 'pass', {department: 'market'});
      assert.equal(refused.status, 400);
      assert.match(refused.page, /不能转给被举报的部门/);
      assert.equal((await wang.act(accusing.number, 'pass', {department: 'housing'})).status, 303);
      assert.equal((await wang.act(accusing.number, 'pass', {department: 'market'})).status, 400);
      const named = {...exampleReporter, disclosure: 'named'} as const;
      const asking = await report({kind: 'help', department: 'market', reporter: named}, 'asking');
      assert.equal((await wang.act(asking.number, 'pass', {department: 'market'})).status, 303);
      assert.equal((await li.open(`/questions/${asking.number}`)).status, 200);
    });

    it('is routed and answered as a question is, and its reporter reads the answer', async () => {
      const receipt = await report({}, 'answered');
      await wang.act(receipt.number, 'pass', {department: 'market'});
      await li.act(receipt.number, 'answer', {text: '已责令停工。', language: 'zh'});
      const {state, timeline, department} = await trackComplaint(room.server.url, receipt);
      assert.deepEqual([state, department?.text], ['answered', '市场监督管理局']);
      assert.equal(timeline.at(-1)?.words?.blocks[0]?.spans[0]?.text, '已责令停工。');
    });

    it('gives its files to whoever may read it, as something to keep, and writes that down', async () => {
      const [photo, paper] = [exampleJpeg(30_000), examplePdf()];
      const uploadToken = exampleToken();
      const tus = tusClient(room.server.url, uploadToken);
      assert.deepEqual([await tus.send(photo), await tus.send(paper)], [204, 204]);
      const answers = {files: {files: [photo, paper].map(sentFileOf)}};
      const {number} = await report({answers, uploadToken}, 'with files');
      const {page} = await li.open(`/questions/${number}`);
      for (const words of [`${number}-1.jpg`, '照片 · 29.3 kB', `${number}-2.pdf`, '文件']) {
        assert.ok(page.includes(words), words);
      }
      const path = `/questions/${number}/files/${sentFileOf(photo).digest}`;
      assert.ok(page.includes(`href="/api/desk/zh${path}"`));
      const file = await li.open(path);
      assert.equal(file.status, 200);
      assert.equal(file.headers.get('Content-Type'), 'image/jpeg');
      assert.equal(file.headers.get('Content-Length'), '30000');
      assert.equal(file.headers.get('Content-Disposition'), `attachment; filename*=UTF-8''${number}-1.jpg`);
      assert.equal(file.headers.get('Content-Security-Policy'), "sandbox; default-src 'none'");
      assert.equal(file.headers.get('X-Content-Type-Options'), 'nosniff');
      const outside = await fetch(`${room.desk}${path}`, {redirect: 'manual'});
      assert.notEqual(outside.status, 200);
      const read = await room.server.database
        .selectFrom('audit')
        .select('account')
        .where('number', '=', number)
        .where('action', '=', 'attachmentRead')
        .execute();
      assert.deepEqual(read, [{account: 'li'}]);
      assert.equal((await li.open(`/questions/${number}/files/${'a'.repeat(64)}`)).status, 404);
    });

    it('gets a public title in the language of the desk, until one was published in another', async () => {
      const {number} = await report({kind: 'help', locale: 'ru'}, 'in Russian');
      await wang.act(number, 'pass', {department: 'market'});
      const language = async () => chosenIn('publish-language', (await li.open(`/questions/${number}`)).page);
      assert.equal(await language(), 'zh');
      await li.act(number, 'publish', {title: 'A hole in the road', language: 'en'});
      assert.equal(await language(), 'en');
      await li.act(number, 'unpublish');
    });

    it('says so when its seal cannot be opened any more once somebody presses “publish”', async () => {
      const named = {...exampleReporter, disclosure: 'named'} as const;
      const {number} = await report({kind: 'help', reporter: named}, 'sealed');
      await wang.act(number, 'pass', {department: 'market'});
      await li.act(number, 'answer', {text: '已处理。'});
      const path = `/questions/${number}`;
      const seen = valueOf('seen', (await li.open(path)).page);
      const {identities} = room.server.backend;
      const {open} = identities;
      identities.open = () => Promise.reject(new Error('The device is away.'));
      const {status, page} = await li.send(`${path}/publish`, {seen, title: '路面塌陷'});
      identities.open = open;
      assert.equal(status, 409);
      assert.match(page, /class="notice bad"[^]*现在不能公开/);
    });

    it('is never offered for publishing', async () => {
      const {number} = await report({}, 'published');
      await wang.act(number, 'pass', {department: 'market'});
      await li.act(number, 'answer', {text: '已处理。', language: 'zh'});
      const {page} = await li.open(`/questions/${number}`);
      assert.ok(!page.includes(`/questions/${number}/publish`));
      await li.act(number, 'publish');
      const published = await room.server.database.selectFrom('published_replies').select('id').execute();
      assert.deepEqual(published, []);
    });
  });
}
