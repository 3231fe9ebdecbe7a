import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {huiyinGuide} from './huiyin-guide.ts';
import {exampleGuide} from './testing/example-guide.ts';
import {runGuide as run, testFolder} from './testing/run-guide.ts';

const {file, remove} = testFolder();
const faulty = {...exampleGuide, conditions: []};

describe('huiyin-guide', () => {
  after(remove);

  it('is content with guides without a fault, and scores their department', async () => {
    const {code, said} = await run('lint', file('good.json', [exampleGuide]));
    assert.deepEqual([code, said], [0, '100  云渡县公安局 (1)\n']);
  });

  it('says in the language that is asked for what is wrong, where, and by which rule', async () => {
    const path = file('bad.json', [faulty]);
    const {code, said} = await run('lint', path);
    assert.equal(code, 1);
    assert.match(said, /^居民身份证补领 11421124\w+ {2}.*bad\.json: 1\n {2}✖ conditions {2}没有写受理条件。/);
    assert.match(
      (await run('lint', path, '--language', 'en')).said,
      /✖ conditions {2}Says nothing of the conditions\./,
    );
  });

  it('gives the same as JSON', async () => {
    const {said} = await run('lint', file('json.json', faulty), '--format', 'json');
    const {findings, scores} = JSON.parse(said);
    assert.deepEqual(
      findings.map(({rule, severity, at}: Record<string, string>) => [rule, severity, at]),
      [['missing-conditions', 'error', 'conditions']],
    );
    assert.equal(scores[0].department, '云渡县公安局');
  });

  it('gives SARIF, with the row in the file and the place in the guide', async () => {
    const {said} = await run('lint', file('sarif.json', [exampleGuide, faulty]), '--format', 'sarif');
    const [{tool, results}] = JSON.parse(said).runs;
    const [{ruleId, level, locations}] = results;
    assert.deepEqual([results.length, ruleId, level], [1, 'missing-conditions', 'error']);
    assert.equal(locations[0].physicalLocation.region.startLine, 2);
    assert.equal(locations[0].logicalLocations[0].fullyQualifiedName, 'conditions');
    assert(tool.driver.rules.some(({id}: {id: string}) => id === ruleId));
  });

  it('gives a page that stands alone, in which no word of a guide is markup', async () => {
    const name = [{text: '<img src=x onerror=alert(1)>', lang: 'zh'}];
    const {said} = await run('lint', file('page.json', {...faulty, name}), '--format', 'html');
    assert.match(said, /^<!doctype html>\n<html lang="zh">/);
    assert.match(said, /云渡县公安局<td class="number">1<td class="number">\d\d</);
    assert.match(said, /没有写受理条件。/);
    assert(!said.includes('<img'));
    assert(!/\b(src|href)=/.test(said.replace(/&#\d+;.*?&#\d+;/g, '')));
  });

  it('holds versions against the day that it is in China', async (context) => {
    context.mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 10, 26, 16, 30)});
    const version = {...exampleGuide.version, validUntil: '2026-11-26'};
    const {said} = await run('lint', file('night.json', [{...exampleGuide, version}]), '--language', 'en');
    assert.match(said, /no longer valid/);
  });

  it('reads one guide a line, and says of which line the contract takes none', async () => {
    const lines = [exampleGuide, {...exampleGuide, name: []}].map((one) => JSON.stringify(one));
    const {code, said} = await run('lint', file('lines.ndjson', `${lines.join('\n')}\n`));
    assert.equal(code, 1);
    assert.match(said, /lines\.ndjson: 2 {2}name 不得少于 1 项/);
    assert.match(said, /100 {2}云渡县公安局 \(1\)/);
  });

  it('says of which line there is no JSON, and goes on', async () => {
    const path = file('broken.ndjson', `{"taskCode": \n${JSON.stringify(exampleGuide)}\n`);
    const {code, said} = await run('lint', path);
    assert.equal(code, 1);
    assert.match(said, /broken\.ndjson: 1 {2}.*JSON/);
    assert.match(said, /100 {2}云渡县公安局 \(1\)/);
  });

  it('writes the first guides of a department out on the page, and counts the others', async () => {
    const many = Array.from({length: 203}, (_, index) => ({...faulty, taskCode: `T${index}`}));
    const {said} = await run('lint', file('many.json', many), '--format', 'html');
    assert.equal(said.match(/<h3>/g)?.length, 200);
    assert.match(said, /还有3份有问题的指南/);
    assert.match(said, /错误203处/);
    assert.match(said, /没有写受理条件。<td class="number">203</);
  });

  it('names the file that cannot be read', async () => {
    const broken = {
      'open.json': ['[{"taskCode": 1}', /open\.json: ends before its array does/],
      'no-zip.xlsx': ['PK', /no-zip\.xlsx: /],
      'quotes.csv': ['实施编码,a\nx,"y"z\n', /quotes\.csv: .*line 2/],
      'old.xls': ['', /old\.xls: The old format XLS is not read/],
    } as const;
    for (const [name, [content, message]] of Object.entries(broken)) {
      await assert.rejects(run('lint', file(name, content)), message);
    }
  });

  it('goes on when what it told is taken, and not before', async () => {
    const many = Array.from({length: 20}, (_, index) => ({...faulty, taskCode: `T${index}`}));
    let [told, most] = [0, 0];
    await huiyinGuide(['lint', file('slow.json', many)], {
      write: () => (most = Math.max(most, (told += 1))),
      taken: () => new Promise((resolve) => setTimeout(() => resolve((told = 0)))),
      isRead: true,
      note: () => {},
    });
    assert.equal(most, 2);
  });

  it('says what is wrong with an order, and how the command is used', async () => {
    for (const [words, problem] of [
      [['lint'], 'No file is named.'],
      [['lint', 'x.json', '--format', 'xml'], '--format xml: not one of text, json, sarif, html.'],
      [['lint', 'x.json', '--languages', 'zh,de'], '--languages de: not one of zh, en, ru, ja, ko.'],
      [['lint', 'x.json', '--today', '26.11.2026'], '--today 26.11.2026: not a day'],
      [['lint', 'x.json', '--shout'], '--shout'],
    ] as const) {
      const {code, said, notes} = await run(...words);
      assert.deepEqual([code, said], [2, '']);
      assert(notes.includes(problem), notes);
      assert.match(notes, /Usage: huiyin-guide lint FILE/);
    }
  });

  it('tells how it is used to whoever asks for what it cannot do', async () => {
    for (const words of [[], ['sing'], ['toString']]) {
      const {code, notes} = await run(...words);
      assert.equal(code, 2);
      assert.match(notes, /^Usage: huiyin-guide lint/);
    }
  });
});
