import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {stringify} from 'csv-stringify/sync';
import {readGuides, type Read} from '../read/read-guides.ts';
import {runGuide, testFolder} from '../testing/run-guide.ts';
import {exampleTables, workbook} from '../testing/workbook.ts';

const main = exampleTables.办事指南![0]!;
const {实施编码: code, ...rest} = main;

/** The example as rows of one table: a guide’s own cells stand in its first row. */
const csvOf = (...guides: {code: string; changed?: Record<string, string>}[]): string => {
  const lists = Object.entries(exampleTables).filter(([sheet]) => sheet !== '办事指南');
  const rows = guides.flatMap(({code, changed}) =>
    [0, 1].map((row) => ({
      实施编码: row === 0 ? code : '',
      ...(row === 0 && {...rest, ...changed}),
      ...Object.fromEntries(
        lists.flatMap(([sheet, parts]) =>
          Object.entries(parts[row] ?? {})
            .filter(([heading]) => heading !== '实施编码')
            .map(([heading, text]) => [`${sheet}/${heading}`, text]),
        ),
      ),
    })),
  );
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, {header: true, columns});
};

describe('Guides in a CSV file', () => {
  const {file, path, remove} = testFolder();
  after(remove);

  const all = async (path: string): Promise<Read[]> => {
    const found: Read[] = [];
    for await (const read of readGuides(path, {language: 'zh'})) found.push(read);
    return found;
  };
  const guides = async (path: string) => (await all(path)).map((read) => 'guide' in read && read.guide);

  it('are those of a workbook with the same cells, each in rows below each other', async () => {
    const csv = await guides(file('guides.csv', csvOf({code: code!}, {code: 'YD-2'})));
    const [xlsx] = await guides(file('guides.xlsx', await workbook(exampleTables)));
    assert.deepEqual(csv, [xlsx, {...xlsx, taskCode: 'YD-2'}]);
  });

  it('are read in the encoding in which they were saved', async () => {
    // 实施编码,事项名称 in GB 18030, which spreadsheet programs in China write.
    const headings = 'cab5caa9b1e0c2eb2ccac2cfeec3fbb3c6';
    const gb = Buffer.concat([Buffer.from(headings, 'hex'), Buffer.from('\nYD-1,')]);
    const problems = (await all(file('gb.csv', gb))).map((read) => 'problem' in read && read.problem);
    assert(problems.includes('事项名称 必须填写'), String(problems));
    assert(!problems.includes('模板里没有这一列。'));
    const [heading] = await all(file('mark.csv', `\uFEFF${csvOf({code: code!})}`));
    assert('guide' in heading!);
  });

  it('have each fault told by line and column', async () => {
    const csv = csvOf(
      {code: code!, changed: {受理条件: '甲\n乙'}},
      {code: 'YD-2', changed: {办件类型: '加急'}},
    );
    const {said} = await runGuide('lint', file('wrong.csv', csv));
    assert.match(said, /wrong\.csv: F5 办件类型 {2}加急：不在可填的值里/);
    assert.match(said, /^100 {2}云渡县公安局 \(1\)$/m);
  });

  it('name a row that differs from the first of its guide, and a column that nobody knows', async () => {
    const csv = `实施编码,事项名称,备注\nYD-1,补领,好\nYD-1,换领,\n`;
    const found = (await all(file('differs.csv', csv))).map((read) => 'problem' in read && read.problem);
    assert.deepEqual(found, ['模板里没有这一列。', '同一份指南的这一行与第一行不同。']);
  });

  it('come with a template that has no fault, as a table and as a workbook', async () => {
    const both = [];
    for (const name of ['template.csv', 'template.xlsx']) {
      assert.equal((await runGuide('template', path(name))).code, 0);
      assert.equal((await runGuide('lint', path(name), '--language', 'en')).said, '100  云渡县公安局 (1)\n');
      both.push(await guides(path(name)));
    }
    assert.deepEqual(both[0], both[1]);
    await assert.rejects(runGuide('template', path('template.csv')), /EEXIST/);
    assert.equal((await runGuide('template', path('template.doc'))).code, 2);
  });
});
