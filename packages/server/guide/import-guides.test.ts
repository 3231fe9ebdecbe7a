import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {nationalProfile} from '@huiyin/core/national';
import type {WrittenGuide} from '@huiyin/core';
import {openDatabase, type Database} from '../database/open-database.ts';
import {
  changedGuide,
  exampleCatalogue,
  exampleGuide,
  exampleGuides,
  testDatabases,
} from '../testing/index.ts';
import {runGuideCommand} from './guide-command.ts';
import {findGuide, findHolding, readCatalogue, readRevision} from './guide-store.ts';
import {importGuides, type GuideImport} from './import-guides.ts';

const now = new Date('2026-11-26T02:00:00Z');
const today = '2026-11-26';

for (const place of testDatabases()) {
  describe(`Guides that are imported, with ${place.name}`, () => {
    let database: Database;
    before(async () => (database = await openDatabase(await place.create())));
    beforeEach(async () => {
      await database.deleteFrom('guides').execute();
    });
    after(async () => {
      await database.destroy();
      await place.stop();
    });

    const backend = () => ({database, config: {profile: nationalProfile} as never, clock: () => now});
    const take = (guides: readonly unknown[], more: Partial<GuideImport> = {}) =>
      importGuides(backend(), {
        guides: guides.map((guide, index) => ({place: `line ${index + 1}`, guide})),
        ...more,
      });
    const numberOf = async (version?: string, day = today) =>
      (await findGuide(database, 'YS-SC-0001', {version, today: day}))?.row.number;
    const guide = exampleGuide();

    it('are kept as they were written, and counted', async () => {
      assert.deepEqual(await take(exampleGuides), {added: 24, changed: 1, unchanged: 0, withdrawn: 0});
      const found = await findGuide(database, 'YS-SC-0001', {version: undefined, today});
      assert.deepEqual(found?.row.content, guide);
      assert.equal((await findHolding(database, today)).length, 24);
    });

    it('make no new version when nothing in them is new', async () => {
      await take(exampleGuides);
      const reordered = Object.fromEntries(Object.entries(guide).reverse());
      assert.deepEqual(await take([reordered]), {added: 0, changed: 0, unchanged: 1, withdrawn: 0});
      assert.equal((await take(exampleGuides)).unchanged, 25);
    });

    it('replace the version before as soon as they hold', async () => {
      await take([guide]);
      const more = await take([changedGuide(guide, '1.9'), changedGuide(guide, '1.10', '2027-01-01')]);
      assert.equal(more.changed, 2);
      assert.deepEqual([await numberOf(), await numberOf(undefined, '2027-01-01')], ['1.9', '1.10']);
      const old = await findGuide(database, 'YS-SC-0001', {version: '1', today});
      assert.deepEqual([old?.row.number, old?.replacedBy], ['1', '1.9']);
      const coming = await findGuide(database, 'YS-SC-0001', {version: '1.10', today});
      assert.deepEqual([coming?.row.number, coming?.replacedBy], ['1.10', undefined]);
    });

    const refusals: [string, () => unknown[], RegExp][] = [
      [
        'changed without a new number',
        () => [{...guide, fees: []}],
        /line 1 \(YS-SC-0001\): its version 1 is kept/,
      ],
      ['older than the kept one', () => [changedGuide(guide, '0.9')], /version 0.9 is older than version 1,/],
      ['numbered alike in another way', () => [changedGuide(guide, '01')], /version 01 is older/],
      ['not what the contract says', () => [guide, {...guide, level: 'moon'}], /line 2: \/level must/],
      ['no guide at all', () => [7], /line 1: \/ must be object/],
      [
        'made of what nobody keeps',
        () => [{...guide, area: [{text: 'a\0', lang: 'zh'}]}],
        /area\.0\.text has a/,
      ],
    ];
    for (const [what, guides, message] of refusals) {
      it(`are all refused when one of them is ${what}`, async () => {
        await take([guide]);
        const revision = await readRevision(database);
        const other = exampleGuide({taskCode: 'YS-SC-0099'});
        await assert.rejects(take([...guides(), other]), (error: Error) => {
          assert.match(error.message, /^Nothing was imported\./);
          assert.match(error.message, message);
          return true;
        });
        assert.equal((await findHolding(database, today)).length, 1);
        assert.equal(await readRevision(database), revision);
      });
    }

    it('are seen all or not at all, while others have their turn', async () => {
      let turns = 0;
      const seen: Promise<number>[] = [];
      const timer = setInterval(() => {
        if (turns++ < 5) seen.push(findHolding(database, today).then(({length}) => length));
      });
      const many = Array.from({length: 500}, (_, at) => exampleGuide({taskCode: `YS-PT-${at}`}));
      await take(many);
      clearInterval(timer);
      assert.ok(turns > 4, `others had ${turns} turns.`);
      for (const length of await Promise.all(seen)) assert.ok([0, 500].includes(length), `${length} seen`);
    });

    it('are told all that is wrong at once, and not endlessly', async () => {
      let read = 0;
      function* wrong() {
        for (; read < 1000; read++) yield {place: `line ${read}`, guide: {}};
      }
      const taken = importGuides(backend(), {guides: wrong()});
      await assert.rejects(taken, ({message}: Error) => message.split('\n').length === 22);
      assert.ok(read < 200, `${read} were read.`);
    });

    it('are withdrawn when they are not among all that there are, and hold again when they are', async () => {
      await take(exampleGuides);
      assert.equal((await take([guide])).withdrawn, 0);
      const others = exampleGuides.filter(({taskCode}) => taskCode !== 'YS-SC-0001');
      assert.equal((await take(others, {all: true})).withdrawn, 1);
      assert.equal((await take(others, {all: true})).withdrawn, 0);
      assert.equal((await findHolding(database, today)).length, 23);
      const gone = await findGuide(database, 'YS-SC-0001', {version: undefined, today});
      assert.equal(gone?.row.ends_on, '2026-11-25');
      assert.deepEqual(await take([guide]), {added: 0, changed: 1, unchanged: 0, withdrawn: 0});
      assert.equal((await findHolding(database, today)).length, 24);
    });

    it('are not found after the last day that they say', async () => {
      await take([exampleGuide({version: {...guide.version, validUntil: today}})]);
      assert.equal((await findHolding(database, today)).length, 1);
      assert.equal((await findHolding(database, '2026-11-27')).length, 0);
      assert.equal(await numberOf(undefined, '2026-11-27'), '1');
    });

    it('come with a catalogue, which stays until another comes, and raise the revision', async () => {
      const revision = await readRevision(database);
      await take([], {catalogue: exampleCatalogue});
      await take([guide]);
      assert.deepEqual(await readCatalogue(database), exampleCatalogue);
      assert.equal(await readRevision(database), revision + 2);
      await assert.rejects(take([], {catalogue: {topics: []} as never}), /The catalogue is not valid: \//);
    });

    describe('by the command', () => {
      const folder = mkdtempSync(join(tmpdir(), 'huiyin-guides-'));
      after(() => rmSync(folder, {recursive: true}));
      const said: string[] = [];
      const run = (...words: string[]) => runGuideCommand(words, backend(), (line) => said.push(line));
      const write = (name: string, text: string) => {
        const path = join(folder, name);
        writeFileSync(path, text);
        return path;
      };
      const lines = (guides: readonly WrittenGuide[]) => guides.map((one) => JSON.stringify(one)).join('\n');

      it('are read from lists and from lines', async () => {
        const list = write('list.json', JSON.stringify([guide]));
        const long = write('lines.ndjson', `${lines(exampleGuides.slice(1))}\n\n`);
        const catalogue = write('catalogue.json', JSON.stringify(exampleCatalogue));
        await run('import', list, long, '--catalogue', catalogue, '--all');
        assert.equal(said.at(-1), '24 new, 1 changed, 0 as they were, 0 withdrawn.');
      });

      it('are told by file and line when they are wrong', async () => {
        const long = write('wrong.ndjson', `${lines([guide])}\n\n{}\n`);
        await assert.rejects(run('import', long), ({message}: Error) =>
          message.includes('wrong.ndjson:3: /'),
        );
        const broken = write('broken.ndjson', `${lines([guide])}\n{`);
        await assert.rejects(run('import', broken), /broken\.ndjson:2 is not JSON/);
        const list = write('wrong.json', JSON.stringify([guide, {}]));
        await assert.rejects(run('import', list), ({message}: Error) =>
          message.includes('wrong.json, guide 2: /'),
        );
      });

      it('are never withdrawn by a slip', async () => {
        const catalogue = write('catalogue.json', JSON.stringify(exampleCatalogue));
        for (const words of [
          [],
          ['import'],
          ['import', '--all', '--catalogue', catalogue],
          ['export', 'x'],
        ]) {
          await assert.rejects(run(...words), /^Error: Usage:/);
        }
      });
    });
  });
}
