import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import type {AdapterError} from './adapter-error.ts';
import type {WrittenGuide} from './contract/guide.ts';
import type {GuideCatalogue, GuideSearch} from './contract/guide-search.ts';
import {guideIn} from './guide/index.ts';
import {GuideFinder, guideIndexOf} from './guide-search/index.ts';
import type {Language} from './language.ts';
import {staticGuides, type GuideFolder} from './static-guides.ts';

const zh = (text: string) => [{text, lang: 'zh' as const}];
const guide = (taskCode: string, name: string, english: string): WrittenGuide => ({
  ...{taskCode, name: [...zh(name), {text: english, lang: 'en'}], matterType: 'confirmation'},
  ...{level: 'county', audience: ['person'], promptness: 'immediate', topics: ['marriage']},
  body: {name: zh('民政局'), type: 'statutory', together: []},
  version: {number: '4', validFrom: '2026-01-01', updatedOn: '2026-01-01'},
  ...{questions: [], conditions: [], steps: [], legalLimits: [], promisedLimits: [], visits: []},
  ...{places: [], channels: [], legalBasis: [], commonQuestions: [], supervisionPhones: []},
  enquiryPhones: ['12345'],
});
const guides = [guide('YD-1', '结婚登记', 'Marriage'), guide('YD/2', '离婚登记', 'Divorce')];
const catalogue: GuideCatalogue = {
  topics: [{id: 'marriage', kind: 'lifeEvent', name: zh('结婚')}],
  popular: ['YD/2'],
  synonyms: [],
};
const calendar = {timeZone: 'Asia/Shanghai', holidays: [], makeUpDays: []};
const everything: GuideSearch = {words: '', page: 1, locale: 'zh'};

/** A folder as `huiyin-guide index` writes it, one guide a shard. */
async function write(folder: string, more: Partial<GuideFolder> = {}, edition = '1'): Promise<void> {
  const languages: Language[] = ['zh', 'en'];
  const finder = new GuideFinder();
  const shards = guides.map((_, at) => `index-${at}.${edition}.json`);
  for (const [at, one] of guides.entries()) {
    const index = guideIndexOf([one], catalogue);
    await finder.add(index);
    await writeFile(join(folder, shards[at]!), JSON.stringify(index));
  }
  for (const language of languages) {
    await mkdir(join(folder, language), {recursive: true});
    for (const one of guides) {
      const file = join(folder, language, `${encodeURIComponent(one.taskCode)}.json`);
      await writeFile(file, JSON.stringify({guide: guideIn(one, language), calendar, hotline: '12345'}));
    }
  }
  const first = {zh: finder.find(everything), en: finder.find({...everything, locale: 'en'})};
  const index: GuideFolder = {
    schemaVersion: 1,
    hotline: '12345',
    calendar,
    languages,
    shards,
    first,
    ...more,
  };
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
}

/** That folder on a plain web server, which says what it was asked for. */
async function served(t: TestContext, more: Partial<GuideFolder> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'guides-'));
  await write(folder, more);
  const asked: string[] = [];
  const broken = new Set<string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.replace('/guides', ''));
    asked.push(path);
    readFile(join(folder, path)).then(
      (file) => (broken.has(path) ? response.writeHead(503).end() : response.end(file)),
      () => response.writeHead(404).end('<h1>Not here</h1>'),
    );
  }).listen(0, '127.0.0.1');
  t.after(() => (server.closeAllConnections(), server.close(), rm(folder, {recursive: true})));
  await new Promise((listening) => server.once('listening', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/guides`;
  return {folder, asked, broken, url, adapter: staticGuides({url})};
}

const namesOf = ({guides}: {guides: {name: {text: string}}[]}) => guides.map(({name}) => name.text);
const kind = (wanted: AdapterError['kind']) => (error: AdapterError) => error.kind === wanted;

describe('Guides out of a folder', () => {
  it('are known by their address, however it is written', async (t) => {
    const {url, adapter} = await served(t);
    assert.equal(adapter.id, `static:${url}/`);
    assert.equal(staticGuides({url: `${url}/`}), adapter);
  });

  it('are there before any file is loaded that is searched', async (t) => {
    const {adapter, asked} = await served(t);
    assert.deepEqual(namesOf(await adapter.findGuides(everything)), ['离婚登记', '结婚登记']);
    assert.deepEqual(namesOf(await adapter.findGuides({...everything, locale: 'en'})), [
      'Divorce',
      'Marriage',
    ]);
    assert.deepEqual(asked, ['/index.json']);
  });

  it('are found in all shards, which are loaded once', async (t) => {
    const {adapter, asked} = await served(t);
    const [one, other] = await Promise.all([
      adapter.findGuides({...everything, words: '结婚登记'}),
      adapter.findGuides({...everything, words: '离婚登记'}),
    ]);
    assert.equal(namesOf(one)[0], '结婚登记');
    assert.equal(namesOf(other)[0], '离婚登记');
    await adapter.findGuides({...everything, topic: 'marriage'});
    assert.deepEqual(asked.sort(), ['/index-0.1.json', '/index-1.1.json', '/index.json']);
  });

  it('are not looked for once nobody waits for it', async (t) => {
    const {adapter} = await served(t);
    const overtaken = new AbortController();
    const found = adapter.findGuides({...everything, words: '结婚'}, overtaken);
    overtaken.abort();
    await assert.rejects(found, kind('unavailable'));
  });

  it('are loaded again where a file did not come', async (t) => {
    const {adapter, broken} = await served(t);
    broken.add('/index-1.1.json');
    await assert.rejects(adapter.findGuides({...everything, words: '离婚登记'}), kind('unavailable'));
    broken.clear();
    assert.equal(namesOf(await adapter.findGuides({...everything, words: '离婚登记'}))[0], '离婚登记');
  });

  it('are those of a new edition where the files of the old one are gone', async (t) => {
    const {adapter, folder} = await served(t);
    await adapter.findGuides(everything);
    for (const at of [0, 1]) await rm(join(folder, `index-${at}.1.json`));
    await write(folder, {}, '2');
    assert.equal(namesOf(await adapter.findGuides({...everything, words: '离婚登记'}))[0], '离婚登记');
  });

  it('are shown one by one, whatever stands in their code', async (t) => {
    const {adapter} = await served(t);
    const {guide, hotline} = await adapter.loadGuide('YD/2', {locale: 'en'});
    assert.deepEqual(guide.name, {text: 'Divorce', lang: 'en'});
    assert.equal(hotline, '12345');
  });

  it('are shown in the first language of the folder where it has not the reader’s', async (t) => {
    const {adapter} = await served(t);
    const {guide} = await adapter.loadGuide('YD-1', {locale: 'ko'});
    assert.deepEqual(guide.name, {text: '结婚登记', lang: 'zh'});
  });

  it('are only those that are there, in the version that is there', async (t) => {
    const {adapter} = await served(t);
    await assert.rejects(adapter.loadGuide('YD-3', {locale: 'zh'}), kind('rejected'));
    await assert.rejects(adapter.loadGuide('YD-1', {locale: 'zh', version: '3'}), kind('rejected'));
    assert.equal((await adapter.loadGuide('YD-1', {locale: 'zh', version: '4'})).guide.taskCode, 'YD-1');
    assert.equal(adapter.sendCorrection, undefined);
  });

  it('are not read from what is no folder of them, and the developer is told', async (t) => {
    const told = t.mock.method(console, 'error', () => undefined);
    const {adapter, url} = await served(t, {schemaVersion: 2 as 1});
    await assert.rejects(adapter.findGuides(everything), kind('rejected'));
    await assert.rejects(staticGuides({url: `${url}/nowhere`}).findGuides(everything), kind('rejected'));
    assert.equal(told.mock.callCount(), 2);
  });
});
