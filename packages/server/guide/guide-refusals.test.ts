import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Compile} from 'typebox/compile';
import {randomKey} from '@huiyin/core';
import {problemSchema} from '@huiyin/core/contract';
import {
  exampleCatalogue,
  exampleGuides,
  startTestServer,
  testDatabases,
  type TestServer,
} from '../testing/index.ts';
import {importGuides} from './import-guides.ts';

const search = {words: '', page: 1, locale: 'zh'};
const correction = {version: '2', accurate: false, parts: ['fee'], text: '费用不对', locale: 'zh'};

const refusedSearches: Record<string, unknown> = {
  'page 0': {...search, page: 0},
  'a page before it': {...search, page: -1},
  'half a page': {...search, page: 1.5},
  'a page that nobody reaches': {...search, page: 1e9},
  'a page in words': {...search, page: '1'},
  'no page': {words: '', locale: 'zh'},
  '10,000 characters': {...search, words: '证'.repeat(10_000)},
  'a number for words': {...search, words: 7},
  'a language that nobody speaks here': {...search, locale: 'xx'},
  'an audience that there is not': {...search, audience: 'cats'},
  'an empty topic': {...search, topic: ''},
  'an endless department': {...search, department: '局'.repeat(51)},
  'more than was asked': {...search, order: 'name'},
  'a list': [search],
  nothing: null,
};

const oddWords: Record<string, string> = {
  'a NUL': '食品\0经营',
  'half a character': '\ud800食品\udc00',
  'characters of four bytes': '𠀀👩🏽‍🚀',
  'accents without end': `e${'\u0301'.repeat(500)}`,
  'another direction': '\u202eرخصة',
  'what a pattern is made of': '(.*)+[^$\\',
  'names that every object has': '__proto__ constructor toString',
  '2,000 characters': '食'.repeat(2000),
  '2,000 letters': 'shi'.repeat(666),
  '2,000 words': 'a '.repeat(1000),
};

const refusedReads: Record<string, string> = {
  'a NUL': '/guides/%00',
  'a NUL within': '/guides/YS%00MZ',
  'half a character': '/guides/%ED%A0%80',
  'what is no UTF-8': '/guides/%ff',
  'what is cut short': '/guides/%E0%A4%A',
  'a code that is too long': `/guides/${'x'.repeat(37)}`,
  'an endless code': `/guides/${'x'.repeat(5000)}`,
  'a way out': '/guides/..%2F..%2Fcases',
  'a NUL for a version': '/guides/YS-MZ-0001?version=%00',
  'an empty version': '/guides/YS-MZ-0001?version=',
  'two versions': '/guides/YS-MZ-0001?version=1&version=2',
  'a version that is too long': `/guides/YS-MZ-0001?version=${'1'.repeat(21)}`,
  'a language that is too long': `/guides/YS-MZ-0001?locale=${'z'.repeat(36)}`,
  'more than was asked': '/guides/YS-MZ-0001?order=name',
  'a name that every object has': '/guides/__proto__',
};

for (const place of testDatabases()) {
  describe(`Guides that are asked for in odd ways, with ${place.name}`, () => {
    let server: TestServer;
    before(async () => {
      server = await startTestServer({database: await place.create()});
      const guides = exampleGuides.map((guide) => ({place: 'here', guide}));
      await importGuides(server.backend, {guides, catalogue: exampleCatalogue});
    });
    after(async () => {
      await server.stop();
      await place.stop();
    });

    const send = (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(server.url + path, {
        ...{method: 'POST', body},
        headers: {'Content-Type': 'application/json', ...headers},
      });
    const isProblem = Compile(problemSchema);
    const assertProblem = async (response: Response) => {
      const text = await response.text();
      assert.ok(response.status >= 400 && response.status < 500, `${response.status} ${text}`);
      assert.match(response.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
      const problem: unknown = JSON.parse(text);
      assert.deepEqual(isProblem.Errors(problem), []);
      assert.equal((problem as {status: number}).status, response.status);
    };

    for (const [what, body] of Object.entries(refusedSearches)) {
      it(`are not looked for by ${what}`, async () =>
        assertProblem(await send('/guides/search', JSON.stringify(body))));
    }

    it('are not looked for by what is no JSON', async () => {
      for (const body of ['', '{', 'words=x']) await assertProblem(await send('/guides/search', body));
      await assertProblem(await send('/guides/search', 'words=x', {'Content-Type': 'text/plain'}));
      await assertProblem(await send('/guides/search', '\0', {'Content-Type': 'x'}));
    });

    for (const [what, words] of Object.entries(oddWords)) {
      it(`are looked for by ${what}`, async () => {
        const response = await send('/guides/search', JSON.stringify({...search, words}));
        assert.equal(response.status, 200, await response.text());
      });
    }

    it('are none where nobody has what is chosen, or on a page after the last', async () => {
      for (const choice of [{topic: '__proto__'}, {topic: '\0'}, {department: '没有的局'}]) {
        const response = await send('/guides/search', JSON.stringify({...search, ...choice}));
        assert.equal(((await response.json()) as {total: number}).total, 0);
      }
      const response = await send('/guides/search', JSON.stringify({...search, page: 100_000}));
      assert.deepEqual(((await response.json()) as {guides: unknown[]}).guides, []);
    });

    for (const [what, path] of Object.entries(refusedReads)) {
      it(`are not shown for ${what}`, async () => assertProblem(await fetch(server.url + path)));
    }

    it('are not corrected under an odd code, version or key', async () => {
      const body = JSON.stringify(correction);
      const withKey = {'Idempotency-Key': randomKey()};
      for (const code of ['%00', 'YS%00', '%ff', '%E0%A4%A', 'x'.repeat(37), '__proto__'])
        await assertProblem(await send(`/guides/${code}/corrections`, body, withKey));
      const path = '/guides/YS-MZ-0001/corrections';
      for (const version of ['\0', '\ud800', '', '9'.repeat(21), 2])
        await assertProblem(await send(path, JSON.stringify({...correction, version}), withKey));
      for (const headers of [{}, {'Idempotency-Key': ''}, {'Idempotency-Key': 'k'.repeat(201)}])
        await assertProblem(await send(path, body, headers as Record<string, string>));
    });
  });
}
