import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Compile} from 'typebox/compile';
import {randomKey, type Correction, type GuidePage, type GuideSearch, type ShownGuide} from '@huiyin/core';
import {guidePageSchema, receiptSchema, shownGuideSchema, type Problem} from '@huiyin/core/contract';
import type {Receipt} from '@huiyin/core';
import {
  changedGuide,
  exampleCatalogue,
  exampleGuide,
  exampleGuides,
  startTestServer,
  testDatabases,
  type TestServer,
} from '../testing/index.ts';
import {importGuides} from './import-guides.ts';

for (const place of testDatabases()) {
  describe(`Guides, with ${place.name}`, () => {
    let server: TestServer;
    let now = new Date('2026-11-26T02:00:00Z');
    const logged: string[] = [];
    before(async () => {
      const database = await place.create();
      server = await startTestServer({database, clock: () => now, log: (line) => void logged.push(line)});
      await take(exampleGuides);
    });
    after(async () => {
      await server.stop();
      await place.stop();
    });

    const take = (guides: readonly unknown[], all = false) =>
      importGuides(server.backend, {
        guides: guides.map((guide) => ({place: 'here', guide})),
        ...{catalogue: exampleCatalogue, all},
      });
    const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(server.url + path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', ...headers},
        body: JSON.stringify(body),
      });
    const find = async (search: Partial<GuideSearch> = {}): Promise<GuidePage> => {
      const response = await post('/guides/search', {words: '', page: 1, locale: 'zh', ...search});
      assert.equal(response.status, 200);
      return (await response.json()) as GuidePage;
    };
    const codes = async (words: string) => (await find({words})).guides.map(({taskCode}) => taskCode);
    const load = async (path: string) => {
      const response = await fetch(`${server.url}/guides/${path}`);
      assert.equal(response.status, 200);
      return (await response.json()) as ShownGuide;
    };
    /** What is imported is found a moment later: the old index serves meanwhile. */
    const eventually = async (isSo: () => Promise<boolean>) => {
      for (let turn = 0; turn < 100 && !(await isSo()); turn++) {
        await new Promise((resume) => setTimeout(resume, 50));
      }
      assert.ok(await isSo());
    };

    it('are found by their words, as the contract says', async () => {
      const page = await find({words: '结婚登记', locale: 'en'});
      assert.deepEqual(Compile(guidePageSchema).Errors(page), []);
      assert.deepEqual(page.guides[0]?.name, {text: 'Marriage registration', lang: 'en'});
      assert.equal((await find()).total, 24);
    });

    it('are found as they are now, soon after they were imported and after midnight', async () => {
      const name = [{text: '殡葬服务设施审批', lang: 'zh' as const}];
      const {version} = exampleGuide();
      await take([
        exampleGuide({taskCode: 'YS-MZ-0002', name, version: {...version, validUntil: '2026-11-26'}}),
      ]);
      await eventually(async () => (await codes('殡葬服务设施审批'))[0] === 'YS-MZ-0002');
      now = new Date('2026-11-26T16:00:00Z');
      await eventually(async () => !(await codes('殡葬服务设施审批')).includes('YS-MZ-0002'));
    });

    it('write into no log what was looked for', async () => {
      await find({words: '不可记录的搜索'});
      assert.match(logged.join(''), /guides\/search/);
      assert(!logged.join('').includes('不可记录的搜索'));
    });

    it('are shown in one language, with the days and the number of the county', async () => {
      const shown = await load('YS-MZ-0001?locale=ru');
      assert.deepEqual(Compile(shownGuideSchema).Errors(shown), []);
      assert.deepEqual(shown.guide.name, {text: 'Регистрация брака', lang: 'ru'});
      assert.equal(shown.guide.body.name.lang, 'zh');
      const {calendar, portal} = server.config.profile;
      assert.deepEqual([shown.calendar, shown.hotline], [calendar, portal.hotline]);
    });

    it('are shown in the version that holds, and say so in one that does no longer', async () => {
      const holding = await load('YS-MZ-0001');
      assert.deepEqual([holding.guide.version.number, holding.replacedBy], ['2', undefined]);
      const old = await load('YS-MZ-0001?version=1');
      assert.deepEqual([old.guide.version.number, old.replacedBy], ['1', '2']);
    });

    it('are shown with their last day when they were withdrawn', async () => {
      const gone = exampleGuide({taskCode: 'YS-SC-0900'});
      await take([gone]);
      await take(exampleGuides, true);
      assert.equal((await load('YS-SC-0900')).guide.version.validUntil, '2026-11-26');
    });

    it('are a miss under an unknown code or number', async () => {
      for (const path of ['YS-0', 'YS-MZ-0001?version=9', '%00', 'x'.repeat(37)]) {
        const response = await fetch(`${server.url}/guides/${path}`);
        assert.ok([400, 404].includes(response.status), path);
        assert.match(response.headers.get('Content-Type') ?? '', /problem\+json/);
      }
    });

    it('are sent once to whoever keeps them, and anew once they have changed', async () => {
      const guide = exampleGuide({taskCode: 'YS-SC-0800'});
      await take([guide]);
      const url = `${server.url}/guides/YS-SC-0800`;
      const first = await fetch(url);
      assert.equal(first.headers.get('Cache-Control'), 'public, no-cache');
      assert.match(first.headers.get('Content-Type') ?? '', /^application\/json/);
      const headers = {'If-None-Match': `"other", ${first.headers.get('ETag')}`};
      const again = await fetch(url, {headers, cache: 'no-store'});
      assert.deepEqual([again.status, await again.text()], [304, '']);
      await take([changedGuide(guide, '2')]);
      assert.equal((await fetch(url, {headers, cache: 'no-store'})).status, 200);
    });

    const wrong: Correction = {version: '2', accurate: false, parts: ['fee'], text: '费用不对', locale: 'zh'};
    const correct = async (correction: unknown, key = randomKey(), code = 'YS-MZ-0001') => {
      const response = await post(`/guides/${code}/corrections`, correction, {'Idempotency-Key': key});
      return {status: response.status, answer: (await response.json()) as Receipt & Problem};
    };

    it('are corrected, with a receipt and three working days', async () => {
      now = new Date('2026-11-26T02:00:00Z');
      const {status, answer} = await correct(wrong);
      assert.equal(status, 201);
      assert.deepEqual(Compile(receiptSchema).Errors(answer), []);
      assert.match(answer.number, /^JC-20261126-\d{6}$/);
      assert.equal(answer.dueOn, '2026-12-01');
      const right = await correct({...wrong, accurate: true, parts: [], text: ''});
      assert.deepEqual([right.status, right.answer.dueOn], [201, undefined]);
    });

    it('are corrected once for one key, ten times at once too', async () => {
      const key = randomKey();
      const answers = await Promise.all(Array.from({length: 10}, () => correct(wrong, key)));
      assert.deepEqual(answers.map(({status}) => status).sort(), [...Array<number>(9).fill(200), 201]);
      assert.equal(new Set(answers.map(({answer}) => answer.number)).size, 1);
      assert.equal(
        (await correct({...wrong, text: '别的'}, key)).answer.type,
        'urn:huiyin:problem:key-reused',
      );
      assert.equal((await correct(wrong, key, 'YS-SC-0001')).status, 422);
    });

    it('are not corrected by what says nothing or too much', async () => {
      const {answer} = await correct({...wrong, parts: [], text: '字'.repeat(501)});
      assert.deepEqual(answer.fields, [
        {field: 'parts', code: 'required'},
        {field: 'text', code: 'tooLong'},
      ]);
      const {fields} = (await correct({...wrong, text: 'a\0'})).answer;
      assert.deepEqual(fields, [{field: 'text', code: 'notAllowed'}]);
      assert.equal((await correct({...wrong, name: '李小梅'})).status, 400);
      assert.equal((await correct({...wrong, version: '9'})).status, 404);
      assert.equal((await correct(wrong, randomKey(), 'YS-0')).status, 404);
    });

    it('write into no log what was said of them', async () => {
      await correct({...wrong, text: '不可记录的话'});
      assert(!logged.join('').includes('不可记录的话'));
    });
  });
}
