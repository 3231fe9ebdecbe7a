import assert from 'node:assert/strict';
import {existsSync, readdirSync, readlinkSync, statSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {placeText} from '../read/place.ts';
import {readGuides, type Read} from '../read/read-guides.ts';
import {testFolder} from '../testing/run-guide.ts';
import {exampleTables, workbook, type Tables} from '../testing/workbook.ts';

const main = exampleTables.办事指南![0]!;
const open = '/proc/self/fd';

/** The temporary files of this process; one without a name is there as long as it is open. */
const temporaryFiles = (): string[] =>
  readdirSync(open).flatMap((number) => {
    try {
      const path = readlinkSync(`${open}/${number}`);
      return path.includes('huiyin-guide-') ? [path] : [];
    } catch {
      return [];
    }
  });

describe('The rows of a workbook', () => {
  const {file, path, remove} = testFolder();
  after(remove);

  const write = async (tables: Tables) => file('guides.xlsx', await workbook(tables));
  const told = (reads: Read[]) =>
    reads.map((read) =>
      'guide' in read
        ? `${read.guide.taskCode}: ${read.guide.materials?.map(({name}) => name[0]?.text).join()}`
        : `${placeText(read.place).replace(path('/'), '')} ${read.problem}`,
    );
  const all = async (file: string, onBytes?: (bytes: number) => void): Promise<Read[]> => {
    const found: Read[] = [];
    for await (const read of readGuides(file, {language: 'zh', onBytes})) found.push(read);
    return found;
  };
  const guide = (code: string) => ({...main, 实施编码: code});
  const material = (code: string, name: string) => ({
    ...exampleTables.申请材料![0],
    实施编码: code,
    材料名称: name,
  });

  it('find their guide in whatever order they and their sheets stand', async () => {
    const tables = {
      申请材料: [
        material('YD-2', '丁'),
        material('YD-1', '甲'),
        material('YD-2', '丙'),
        material('YD-1', '乙'),
      ],
      办理流程: [{实施编码: 'YD-1', 环节名称: '受理'}],
      办事指南: [guide('YD-2'), guide('YD-1')],
    };
    const reads = await all(await write(tables));
    assert.deepEqual(told(reads), ['YD-2: 丁,丙', 'YD-1: 甲,乙']);
    const [, second] = reads;
    assert('placeOf' in second!);
    assert.deepEqual(
      [second.place, second.placeOf('materials[1].name')].map((place) => placeText({...place, file: ''})),
      [': 办事指南!3', ': 申请材料!B5 材料名称'],
    );
  });

  it('are told where there is no guide of theirs, before the guides, and go to each of those with one code', async () => {
    const tables = {
      申请材料: [material('YD-9', '甲'), material('YD-1', '乙')],
      办事指南: [guide('YD-1'), guide('YD-1')],
    };
    assert.deepEqual(told(await all(await write(tables))), [
      'guides.xlsx: 申请材料!2 YD-9 没有这个编码的办事指南。',
      'YD-1: 乙',
      'YD-1: 乙',
    ]);
  });

  it('lie on disk meanwhile, and not after the last one', {skip: !existsSync(open)}, async () => {
    const path = await write({...exampleTables, 办事指南: [guide('YD-1'), guide('YD-2')]});
    assert.deepEqual(temporaryFiles(), []);
    for await (const read of readGuides(path, {language: 'zh'})) {
      assert('guide' in read);
      // Without a name, it is gone even when the process is killed.
      assert.match(temporaryFiles().join(), /^\S+ \(deleted\)$/);
    }
    assert.deepEqual(temporaryFiles(), []);
  });

  it('are gone from disk when nobody reads on, and after an error', {skip: !existsSync(open)}, async () => {
    for await (const read of readGuides(await write(exampleTables), {language: 'zh'})) {
      assert('guide' in read);
      break;
    }
    assert.deepEqual(temporaryFiles(), []);
    await assert.rejects(all(file('broken.xlsx', 'no workbook')));
    assert.deepEqual(temporaryFiles(), []);
  });

  it('tell how far they are read: half of it, and then the guides', async () => {
    const path = await write({...exampleTables, 办事指南: [guide('YD-1'), guide('YD-2')]});
    const bytes: number[] = [];
    await all(path, (count) => bytes.push(count));
    const {size} = statSync(path);
    assert.deepEqual(
      bytes,
      [...bytes].sort((one, other) => one - other),
    );
    assert(bytes.filter((count) => count < size / 2).length > 3);
    assert.equal(bytes.at(-1), size);
  });
});
