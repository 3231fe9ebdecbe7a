import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {staticGuides, type GuideFolder, type ShownGuide, type WrittenGuide} from '@huiyin/core';
import {chinaCalendar} from '@huiyin/core/national';
import {exampleGuide} from '../testing/example-guide.ts';
import {runGuide, testFolder} from '../testing/run-guide.ts';
import {writeFolder, type FolderOptions} from './write-folder.ts';

const named = (taskCode: string, zh: string, en?: string): WrittenGuide => ({
  ...exampleGuide,
  ...{taskCode, topics: []},
  name: [{text: zh, lang: 'zh'}, ...(en ? [{text: en, lang: 'en' as const}] : [])],
});
const birth = named('YD/1', '出生登记', 'Registering a birth');
const marriage = named('YD-2', '结婚登记');

const json = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T;
const indexOf = (folder: string) => json<GuideFolder>(folder, 'index.json');

describe('The folder of guides', () => {
  const {file, path, remove} = testFolder();
  const servers: Server[] = [];
  after(() => {
    for (const server of servers) server.close();
    remove();
  });

  const serve = async (folder: string): Promise<string> => {
    const server = createServer(({url = ''}, response) => {
      const asked = join(folder, decodeURIComponent(url));
      if (!existsSync(asked)) response.writeHead(404).end();
      else response.writeHead(200, {'Content-Type': 'application/json'}).end(readFileSync(asked));
    });
    servers.push(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  const write = (folder: string, guides: Iterable<WrittenGuide>, options: Partial<FolderOptions> = {}) => {
    const each = async function* () {
      for (const guide of guides) yield Promise.resolve(guide);
    };
    return writeFolder(each(), {
      ...{folder, languages: ['zh', 'en'], calendar: chinaCalendar, hotline: '12345'},
      ...{catalogue: {topics: [], popular: [], synonyms: []}, ...options},
    });
  };

  it('is what the widgets find guides in, without a server of ours', async () => {
    const catalogue = {topics: [], popular: ['YD-2'], synonyms: []};
    const words = ['--out', path('site'), '--catalogue', file('catalogue.json', catalogue)];
    const {code, said} = await runGuide('index', file('guides.json', [birth, marriage]), ...words);
    assert.deepEqual([code, said], [0, `${path('site')}：2份指南。\n`]);
    const guides = staticGuides({url: await serve(path('site'))});
    const everything = await guides.findGuides({words: '', page: 1, locale: 'en'});
    assert.deepEqual(
      everything.guides.map(({taskCode}) => taskCode),
      ['YD-2', 'YD/1'],
    );
    assert.equal(everything.guides[1]?.name.text, 'Registering a birth');
    const found = await guides.findGuides({words: 'chusheng', page: 1, locale: 'zh'});
    assert.equal(found.guides[0]?.taskCode, 'YD/1');
    const {guide, hotline, calendar} = await guides.loadGuide('YD/1', {locale: 'ru'});
    assert.deepEqual([guide.name.text, hotline, calendar.timeZone], ['出生登记', '12345', 'Asia/Shanghai']);
  });

  it('has a first page of each language in its index, and a file of each guide', async () => {
    await write(path('small'), [birth, marriage]);
    const {languages, first, shards} = indexOf(path('small'));
    assert.deepEqual([languages, shards.length], [['zh', 'en'], 1]);
    assert.deepEqual([first.zh?.total, first.en?.total, first.ru], [2, 2, undefined]);
    const shown = json<ShownGuide>(path('small'), 'en', 'YD%2F1.json');
    assert.equal(shown.guide.name.lang, 'en');
  });

  it('holds at most 3,000 guides in a file of the search', async () => {
    const many = Array.from({length: 3001}, (_, index) => named(`T${index}`, `事项${index}`));
    assert.deepEqual(await write(path('many'), many, {languages: ['zh']}), {guides: 3001, shards: 2});
    assert.equal(indexOf(path('many')).first.zh?.total, 3001);
  });

  it('stays one that can be read when the work breaks off', async () => {
    const folder = path('broken');
    await write(folder, [birth, marriage]);
    const before = indexOf(folder);
    const breaking = function* () {
      yield named('YD-2', '结婚登记（新）');
      yield named('YD-3', '离婚登记');
      throw new Error('no more');
    };
    await assert.rejects(write(folder, breaking()), /no more/);
    assert.deepEqual(indexOf(folder), before);
    for (const shard of before.shards) json(folder, shard);
    for (const {taskCode} of before.first.zh!.guides)
      json(folder, 'zh', `${encodeURIComponent(taskCode)}.json`);
  });

  it('keeps the files of the edition before, for pages that are open, and none older', async () => {
    const folder = path('editions');
    const shards: string[] = [];
    for (const guides of [[birth], [birth, marriage], [marriage]]) {
      await write(folder, guides);
      shards.push(...indexOf(folder).shards);
    }
    const there = readdirSync(folder).filter((name) => name.startsWith('index-'));
    assert.deepEqual(there.sort(), shards.slice(1).sort());
    assert.deepEqual(readdirSync(join(folder, 'zh')), ['YD-2.json']);
  });

  it('leaves alone what it did not write', async () => {
    file('theirs/zh/words.json', {});
    await write(path('theirs'), [birth]);
    assert(existsSync(path('theirs/zh/words.json')));
  });

  it('is not touched when a guide cannot be read, or a code is there twice', async () => {
    const catalogue = file('topics.json', {topics: [], popular: ['YD-9'], synonyms: []});
    const guides = file('twice.json', [marriage, {...birth, name: []}, {...marriage, topics: ['births']}]);
    const {code, said} = await runGuide('index', guides, '--out', path('none'), '--catalogue', catalogue);
    assert.equal(code, 1);
    assert.match(said, /✖ .*twice\.json: 2 {2}name /);
    assert.match(said, /✖ .*twice\.json: 3 {2}YD-2 这个编码已经用过：.*twice\.json: 1/);
    assert(!existsSync(path('none')));
  });

  it('says what of the catalogue leads nowhere', async () => {
    const catalogue = file('lost.json', {topics: [], popular: ['YD-9'], synonyms: []});
    const guides = file('births.json', [{...birth, topics: ['births']}]);
    const words = ['--out', path('lost'), '--catalogue', catalogue, '--language', 'en'];
    const {code, notes} = await runGuide('index', guides, ...words);
    assert.equal(code, 0);
    assert.match(notes, /births\.json: 1 {2}names the topic births, which the catalogue does not have/);
    assert.match(notes, /calls YD-9 popular/);
  });

  it('needs a place, and a catalogue as the contract has it', async () => {
    const guides = file('one.json', [birth]);
    assert.match((await runGuide('index', guides)).notes, /--out FOLDER/);
    const catalogue = file('wrong.json', {topics: [{id: 'birth'}], popular: []});
    await assert.rejects(
      runGuide('index', guides, '--out', path('x'), '--catalogue', catalogue, '--language', 'en'),
      /wrong\.json: synonyms is missing\n.*topics\[0\]\.kind is missing/,
    );
  });
});
