import {stat} from 'node:fs/promises';
import readExcelFile, {type CellValue} from 'read-excel-file/node';
import type {ToolLanguage} from '../formats/tool-language.ts';
import type {OnBytes} from '../read/json-members.ts';
import type {Read} from '../read/read-guides.ts';
import {sheets, type Sheet} from './columns.ts';
import {guideOfRows} from './guide-of-rows.ts';
import {headingsOf, rowOf, type TableRow} from './table-row.ts';
import {sayings, unknownHeadings} from './unknown-headings.ts';

/** A sheet that tells people how the template is filled in. */
export const helpSheet = '填写说明';

/** The guides of an XLSX file in the sheets and columns of the template. All of its cells are held at once. */
export async function* readXlsx(
  file: string,
  language: ToolLanguage,
  onBytes: OnBytes,
): AsyncGenerator<Read> {
  // Digits stay as they stand: a phone or a code is no number.
  const found = await readExcelFile(file, {parseNumber: (digits) => digits, trim: false});
  onBytes((await stat(file)).size);
  const rows = new Map<Sheet, TableRow[]>();
  for (const {sheet: name, data} of found) {
    const place = {file, sheet: name, row: 1};
    const sheet = sheets.find((one) => one.name === name);
    const [head = [], ...below] = data.map((cells) => cells.map(textOf));
    if (!sheet) {
      if (name !== helpSheet && head.length) yield {place, problem: sayings.noSheet[language]};
      continue;
    }
    const headings = headingsOf(head, sheet);
    yield* unknownHeadings(head, headings, place, language);
    if (!headings.some((heading) => heading?.column.at === 'taskCode')) {
      yield {place, problem: sayings.noCode[language]};
      continue;
    }
    const all = below.map((texts, index) => rowOf({...place, row: index + 2}, texts, headings));
    rows.set(
      sheet,
      all.filter(({cells}) => cells.length > 0),
    );
  }
  yield* guidesOf(rows, language);
}

const textOf = (value: CellValue<string> | null): string => {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === true ? '是' : value === false ? '否' : String(value);
};

const codeOf = ({cells}: TableRow): string =>
  cells.find(({heading}) => heading.column.at === 'taskCode')?.text.trim() ?? '';

function* guidesOf(rows: ReadonlyMap<Sheet, readonly TableRow[]>, language: ToolLanguage): Generator<Read> {
  const mains = rows.get(sheets[0]!) ?? [];
  const codes = new Set(mains.map(codeOf));
  const parts = new Map<string, Map<string, TableRow[]>>();
  for (const sheet of sheets.slice(1)) {
    for (const row of rows.get(sheet) ?? []) {
      const code = codeOf(row);
      if (!codes.has(code)) {
        yield {place: row.place, problem: `${code} ${sayings.noGuide[language]}`.trim()};
        continue;
      }
      const own = parts.get(code) ?? new Map<string, TableRow[]>();
      parts.set(code, own);
      const cells = row.cells.filter(({heading}) => heading.sheet === sheet);
      own.set(sheet.list!, [...(own.get(sheet.list!) ?? []), {place: row.place, cells}]);
    }
  }
  for (const main of mains) yield* guideOfRows({main, parts: parts.get(codeOf(main)) ?? new Map()}, language);
}
