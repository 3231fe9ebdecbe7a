import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {languages} from '@huiyin/core';
import {nationalProfile} from '@huiyin/core/national';
import {
  exampleCounty,
  keyOn,
  plainForm,
  startTestServer,
  testDatabases,
  trackComplaint,
  type TestServer,
} from '../testing/index.ts';

const national = nationalProfile.complaint!;
const words = (zh: string) => ({zh, en: `${zh} in English`});

/** Asks for a noise, and only of one at night how loud it is, and since when; help needs a photo. */
const complaint: typeof national = {
  ...national,
  steps: [
    ...national.steps.filter(({id}) => id !== 'files'),
    {
      id: 'noise',
      title: words('噪声'),
      questions: [
        {
          id: 'noise',
          type: 'choice',
          label: words('什么时候吵'),
          required: false,
          choices: [
            {id: 'day', label: words('白天')},
            {id: 'night', label: words('夜里')},
          ],
          when: [{question: 'kind', oneOf: ['report']}],
        },
        {
          id: 'loudness',
          type: 'number',
          label: words('多响'),
          unit: words('分贝'),
          required: false,
          minimum: 20,
          maximum: 140,
          when: [{question: 'noise', oneOf: ['night']}],
        },
        {
          id: 'machine',
          type: 'words',
          label: words('什么机器'),
          ...{required: false, limit: 10, lines: 1},
          when: [
            {question: 'kind', oneOf: ['complaint', 'report']},
            {question: 'noise', oneOf: ['day', 'night']},
          ],
        },
        {id: 'since', type: 'words', label: words('多久了'), required: true, limit: 10, lines: 3},
        {
          id: 'photo',
          type: 'files',
          label: words('现场照片'),
          required: true,
          when: [{question: 'kind', oneOf: ['help']}],
        },
      ],
    },
  ],
};

for (const database of testDatabases()) {
  describe(`Reporting without JavaScript on ${database.name}`, () => {
    let server: TestServer;
    let open: ReturnType<typeof plainForm>['open'];
    let post: ReturnType<typeof plainForm>['post'];
    const now = new Date('2026-02-09T09:41:27+08:00');
    before(async () => {
      const profile = {...exampleCounty, complaint};
      const limits = {ratings: 1, tracking: 1000, consultations: 40};
      server = await startTestServer({database: await database.create(), profile, limits, clock: () => now});
      ({open, post} = plainForm(server, '/complaints'));
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });

    const receiptOn = (page: string) => ({
      number: /TS-\d{8}-\d{6}/.exec(page)?.[0] ?? '',
      queryCode: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page)?.[0] ?? '',
    });
    const who = {
      'reporter.disclosure': 'confidential',
      'reporter.name': '周小禾',
      'reporter.phone': '13900002222',
    };
    const filled = {
      kind: 'report',
      title: '工地夜间施工',
      text: '住户没法休息。\r\n<b>急</b>',
      'answers.happenedOn': '2026-02-08',
      'answers.place': '东门市场对面',
      'answers.noise': 'night',
      'answers.loudness': '６５,5',
      'answers.since': '三天',
      department: 'market',
      person: '值班人员',
      ...who,
      locale: 'zh',
      channel: 'pc',
    };
    const rows = async () => (await server.database.selectFrom('letters').select('number').execute()).length;
    const said = (page: string) => [...page.matchAll(/<a href="#([^"]+)">/g)].map(([, field]) => field);

    it('says before sending what of it may be made public', async () => {
      assert.match((await open()).page, /投诉、求助、建议可能会公开/);
    });

    it('answers with a receipt to read, and with the same one after F5', async () => {
      const key = keyOn((await open()).page);
      const first = await post({...filled, key});
      assert.equal(first.status, 200);
      assert.match(first.page, /住户没法休息。\n&#60;b&#62;急/);
      assert.match(first.page, /3月6日前答复您/);
      for (const kept of ['已收到', '夜里', '65.5 分贝', '东门市场对面', '市场监督管理局', '值班人员'])
        assert.ok(first.page.includes(kept), kept);
      for (const secret of [who['reporter.name'], who['reporter.phone'], '马上抄下来', '现在就抄下'])
        assert.ok(!first.page.includes(secret), secret);
      const before = await rows();
      assert.equal((await post({...filled, key})).page, first.page);
      assert.equal(await rows(), before);
      const {content, disclosure} = await trackComplaint(server.url, receiptOn(first.page));
      assert.equal(disclosure, 'confidential');
      assert.deepEqual(content?.answers, {
        happenedOn: {day: '2026-02-08'},
        place: {place: {address: '东门市场对面'}},
        noise: {choice: 'night'},
        loudness: {number: 65.5},
        since: {text: '三天'},
      });
    });

    it('speaks the citizen’s language, and says what each choice means, who asks and for how long', async () => {
      const titles = new Set<string | undefined>();
      for (const locale of languages) {
        const {page} = await open(locale);
        assert.match(page, new RegExp(`<html lang="${locale}">`));
        const [notice, name] = [page.indexOf('<dt>'), page.indexOf('name="reporter.name"')];
        assert(notice > 0 && notice < name);
        titles.add(/<title>(.*)<\/title>/.exec(page)?.[1]);
      }
      assert.equal(titles.size, languages.length);
      const {page} = await open('en');
      assert.match(page, /Only the reception knows who you are, not even the office that handles it/);
      assert.match(page, /Whoever it is about does not/);
      assert.match(page, /Only for: Report of a wrong, Suggestion/);
    });

    it('says of each question when it is asked, and that files need another way', async () => {
      const {page} = await open();
      assert.match(page, /只有这样选了才填：“属于哪一类”选举报/);
      assert.match(page, /只有这样选了才填：“什么时候吵”选夜里/);
      assert.match(page, /只有这样选了才填：“属于哪一类”选投诉或举报和“什么时候吵”选白天或夜里/);
      assert.match(page, /照片和材料在这一页交不了[^<]*12345/);
      assert.doesNotMatch(page, /type="file"/);
    });

    it('chooses nothing for the citizen', async () => {
      const {page} = await open();
      const chosen = page.match(/<input[^>]*checked[^>]*>/g);
      assert.deepEqual(chosen?.map((input) => /name="([^"]+)" value="([^"]*)"/.exec(input)?.slice(1)), [
        ['answers.noise', ''],
      ]); // prettier-ignore
      assert.doesNotMatch(page, /selected/);
    });

    it('takes only what is asked after these answers', async () => {
      const key = keyOn((await open()).page);
      const {status, page} = await post({
        ...{...filled, key, kind: 'suggestion'},
        'answers.photo': 'x',
        'answers.unknown': 'x',
      });
      assert.equal(status, 200);
      const {content} = await trackComplaint(server.url, receiptOn(page));
      assert.deepEqual(Object.keys(content?.answers ?? {}).sort(), ['place', 'since']);
    });

    it('shows the form again with all that was typed and says at each field what is wrong', async () => {
      const key = keyOn((await open('en')).page);
      const {status, page} = await post({
        ...filled,
        ...{key, locale: 'en', title: '', 'reporter.phone': '12"', 'reporter.email': 'zhou@example'},
        ...{'answers.happenedOn': '2026-02-10', 'answers.loudness': 'loud', 'answers.since': ''},
      });
      assert.equal(status, 400);
      const wrong = ['answers.happenedOn', 'answers.loudness', 'answers.since', 'reporter.email'];
      assert.deepEqual(said(page).sort(), [...wrong, 'reporter.phone', 'title']);
      assert.match(page, /between 20 and 140/);
      assert.match(page, /住户没法休息。\n&#60;b&#62;急&#60;\/b&#62;<\/textarea/);
      for (const value of ['12&#34;', 'zhou@example', '周小禾', 'loud', '2026-02-10', '值班人员'])
        assert.match(page, new RegExp(`value="${value}"`));
      assert.match(page, /name="answers.noise" value="night" checked/);
      assert.match(page, /name="reporter.disclosure" value="confidential" checked/);
      assert.match(page, /value="market"\s+lang="\w+"\s+selected/);
      assert.equal(keyOn(page), key);
    });

    it('keeps what is not asked at present in the form, for when the citizen thinks again', async () => {
      const key = keyOn((await open()).page);
      const {page} = await post({...filled, key, kind: 'suggestion', title: ''});
      assert.deepEqual(said(page), ['title']);
      assert.match(page, /value="６５,5"/);
    });

    it('asks for kind and disclosure first, and says what cannot be', async () => {
      const key = keyOn((await open()).page);
      const nothing = await post({key, locale: 'zh'});
      assert.deepEqual(said(nothing.page), ['kind', 'title', 'text', 'answers.since', 'reporter.disclosure']);
      const anonymous = await post({...filled, key, kind: 'complaint', 'reporter.disclosure': 'anonymous'});
      assert.deepEqual(said(anonymous.page), ['reporter.disclosure']);
      assert.match(anonymous.page, /上面所选的类别不能这样提交/);
      const photo = await post({...filled, key, kind: 'help'});
      assert.deepEqual(said(photo.page), ['answers.photo']);
      assert.match(photo.page, /“现场照片”必须提供，但这一页交不了[^<]*12345/);
    });

    it('says at its field what only the shape refuses', async () => {
      const key = keyOn((await open()).page);
      const {status, page} = await post({...filled, key, 'answers.place': '长'.repeat(501)});
      assert.equal(status, 400);
      assert.deepEqual(said(page), ['answers.place']);
      assert.match(page, /这一项没有通过，请修改后再提交/);
      const name = await post({...filled, key, 'reporter.name': '长'.repeat(201)});
      assert.deepEqual(said(name.page), ['reporter.name']);
      const day = await post({...filled, key, 'answers.happenedOn': '2025-13-45'});
      assert.deepEqual(said(day.page), ['answers.happenedOn']);
      assert.match(day.page, /请写成年-月-日/);
    });

    it('keeps nothing of who reports without a name, and says to write the receipt down now', async () => {
      const key = keyOn((await open()).page);
      const sent = {...filled, key, 'reporter.disclosure': 'anonymous', notify: 'sms'};
      const {status, page, headers} = await post(sent);
      assert.equal(status, 200);
      assert.match(page, /请现在就抄下编号和查询码/);
      assert.match(page, /2026年2月9日 09:00/);
      assert.equal(headers.get('Cache-Control'), 'no-store');
      const {number} = receiptOn(page);
      const known = await server.database
        .selectFrom('reporters')
        .select('letter')
        .where('letter', '=', number)
        .execute();
      assert.deepEqual(known, []);
    });

    it('takes what was changed after going back as a new report, once the citizen says so', async () => {
      const key = keyOn((await open()).page);
      const {number} = receiptOn((await post({...filled, key})).page);
      const changed = {...filled, text: '改过的话'};
      const {status, page} = await post({...changed, key});
      assert.equal(status, 422);
      assert.match(page, /改过的话<\/textarea/);
      assert.equal(receiptOn(page).number, number);
      const second = await post({...changed, key: keyOn(page)});
      assert.equal(second.status, 200);
      assert.notEqual(receiptOn(second.page).number, number);
    });

    it('asks once more when a form came without its key, and loses nothing', async () => {
      const {status, page} = await post(filled);
      assert.equal(status, 400);
      assert.match(page, /还没有提交/);
      assert.equal((await post({...filled, key: keyOn(page)})).status, 200);
    });

    it('keeps nothing from a page that is not allowed to post', async () => {
      const before = await rows();
      const key = keyOn((await open()).page);
      for (const headers of [{}, {Origin: 'null'}, {Origin: 'https://elsewhere.example'}]) {
        const {status, page} = await post({...filled, key}, headers as Record<string, string>);
        assert.equal(status, 403);
        assert.match(page, /不能向这里提交投诉举报/);
      }
      assert.equal(await rows(), before);
    });

    it('sends a page that runs nothing, that nobody stores, and that no other site hears of', async () => {
      const {headers} = await open();
      assert.match(
        headers.get('Content-Security-Policy') ?? '',
        /default-src 'none'.*frame-ancestors 'none'/,
      );
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.equal(headers.get('Referrer-Policy'), 'same-origin');
    });

    it('brings back what was typed when the server is asked too often', async () => {
      const key = keyOn((await open()).page);
      let last = await post({...filled, key});
      for (let turn = 0; turn < 40 && last.status !== 429; turn++) last = await post({...filled, key});
      assert.equal(last.status, 429);
      assert.match(last.page, /您写的内容都在下面/);
      assert.match(last.page, /急&#60;\/b&#62;<\/textarea/);
      assert.equal(keyOn(last.page), key);
    });

    it('says so in a county that takes no reports', async () => {
      const {complaint: _, ...profile} = exampleCounty;
      const other = await startTestServer({profile});
      const response = await fetch(`${other.url}/complaints/new?locale=ru`);
      assert.equal(response.status, 404);
      assert.match(await response.text(), /не принимает жалобы/);
      await other.stop();
    });
  });
}
