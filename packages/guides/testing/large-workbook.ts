import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {Zip, ZipDeflate} from 'fflate';
import {letterOf} from '../template/table-row.ts';
import {workbookParts} from './workbook-parts.ts';

// A workbook as spreadsheet programs write one: every text once, and cells that name it by number.

/** A cell that is the same in every row, or of which each guide has its own. */
type Cell = string | ((number: number) => string);

const code = (number: number): string => `1142112400${number}`;
const name = (number: number): string => `居民身份证补领（第${number}种情形）`;
const reason = (number: number): string =>
  `要当面照相、按指纹，第${number}种情形还要带上原来的证件。`.repeat(5);

/** Of each sheet its headings, and the rows of one guide below them. */
const tables: Record<string, readonly (readonly [heading: string, ...rows: Cell[]])[]> = {
  办事指南: [
    ...([
      ['实施编码', code],
      ['事项名称', name],
      ['事项类型', '行政确认'],
      ['行使层级', '县级'],
    ] as const),
    ...([
      ['服务对象', '自然人'],
      ['办件类型', '承诺件'],
      ['实施主体', '云渡县公安局'],
    ] as const),
    ...([
      ['实施主体性质', '法定机关'],
      ['版本号', '3'],
      ['生效日期', '2026/1/1'],
    ] as const),
    ...([
      ['更新日期', '2026/1/1'],
      ['受理条件', '户口在本县'],
      ['法定办结时限', '60天'],
    ] as const),
    ...([
      ['承诺办结时限', '20个工作日'],
      ['到办事现场次数', '1'],
      ['必须现场办理原因', reason],
    ] as const),
    ...([
      ['是否收费', '否'],
      ['办理形式', '窗口办理'],
      ['结果名称', '居民身份证'],
    ] as const),
    ...([
      ['结果送达方式', '窗口领取、邮寄'],
      ['通办范围', '全国'],
      ['设定依据', '居民身份证法'],
    ] as const),
    ...([
      ['咨询电话', '0713-0000001'],
      ['监督投诉电话', '0713-0000002'],
    ] as const),
  ],
  申请材料: [
    ['实施编码', code, code],
    ['材料名称', '户口簿', '申请表'],
    ['必要性', '必要', '必要'],
    ['原件份数', '1', '1'],
    ['来源渠道', '政府部门核发', '申请人自备'],
    ['用途', '核对户籍', '写明为什么补领'],
  ],
  办理流程: [
    ['实施编码', code, code],
    ['环节名称', '受理', '决定'],
  ],
  办理地点: [
    ['实施编码', code],
    ['地点名称', '大厅'],
    ['地址', '渡口大道1号'],
    ['办理时间', '周一至周五 08:30-17:00'],
  ],
};

const own = [code, name, reason];
const cells = Object.values(tables).flat(2);
const common = [...new Set(cells.filter((cell) => typeof cell === 'string'))];

function* strings(count: number): Generator<string> {
  yield '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  for (const text of common) yield `<si><t>${text}</t></si>`;
  for (let number = 0; number < count; number++)
    for (const text of own) yield `<si><t>${text(number)}</t></si>`;
  yield '</sst>';
}

const indexOf = (cell: Cell, number: number): number =>
  typeof cell === 'string' ? common.indexOf(cell) : common.length + number * own.length + own.indexOf(cell);

function* sheet(columns: (typeof tables)[string], count: number): Generator<string> {
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  let row = 0;
  const rowOf = (texts: Cell[], number: number): string => {
    row += 1;
    const cell = (text: Cell, column: number) =>
      `<c r="${letterOf(column)}${row}" t="s"><v>${indexOf(text, number)}</v></c>`;
    return `<row r="${row}">${texts.map(cell).join('')}</row>`;
  };
  yield rowOf(
    columns.map(([heading]) => heading),
    0,
  );
  const rowsOfOne = columns[0]!.length - 1;
  for (let number = 0; number < count; number++)
    for (let own = 1; own <= rowsOfOne; own++)
      yield rowOf(
        columns.map((column) => column[own]!),
        number,
      );
  yield '</sheetData></worksheet>';
}

/** Writes a workbook of so many guides, however many, and gives its path. */
export const writeLargeWorkbook = async (path: string, count: number): Promise<string> => {
  const file = createWriteStream(path);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    file.write(bytes);
  });
  const add = async (name: string, pieces: Iterable<string>): Promise<void> => {
    const part = new ZipDeflate(name, {level: 1});
    zip.add(part);
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < 1 << 16) continue;
      part.push(Buffer.from(text));
      text = '';
      if (file.writableNeedDrain) await once(file, 'drain');
    }
    part.push(Buffer.from(text), true);
  };
  for (const [name, text] of Object.entries(workbookParts(Object.keys(tables)))) await add(name, [text]);
  for (const [index, columns] of Object.values(tables).entries())
    await add(`xl/${index + 1}.xml`, sheet(columns, count));
  await add('xl/sharedStrings.xml', strings(count));
  zip.end();
  file.end();
  await once(file, 'finish');
  return path;
};
