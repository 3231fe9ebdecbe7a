import {stat} from 'node:fs/promises';
import type {ToolLanguage} from '../formats/tool-language.ts';
import type {OnBytes} from '../read/json-members.ts';
import type {Read} from '../read/read-guides.ts';
import {sheets, type Sheet} from './columns.ts';
import {guideOfRows} from './guide-of-rows.ts';
import {RowsByCode} from './rows-by-code.ts';
import {headingsOf} from './table-row.ts';
import {sayings, unknownHeadings} from './unknown-headings.ts';
import {Spool} from './xlsx/spool.ts';
import {openWorkbook, type Workbook} from './xlsx/workbook.ts';

/** A sheet that tells people how the template is filled in. */
export const helpSheet = '填写说明';

/**
 * The guides of an XLSX file in the sheets and columns of the template, one after the other. What cannot be held
 * meanwhile lies in a temporary file. Of the progress, reading the rows is one half and reading the guides the other.
 */
export async function* readXlsx(
  file: string,
  language: ToolLanguage,
  onBytes: OnBytes,
): AsyncGenerator<Read> {
  const {size} = await stat(file);
  const spool = new Spool();
  try {
    const workbook = await openWorkbook(file, spool, (bytes) => onBytes(bytes / 2));
    const rows = new RowsByCode(spool, file);
    try {
      yield* unknownSheets(workbook, file, language);
      // The guides come first, wherever their sheet stands: they tell which parts belong to none.
      for (const sheet of sheets) {
        if (workbook.sheets.includes(sheet.name)) yield* takeSheet(sheet, workbook, rows, file, language);
      }
    } finally {
      workbook.close();
    }
    for (const {share, ...guide} of rows.guides()) {
      yield* guideOfRows(guide, language);
      onBytes((size * (1 + share)) / 2);
    }
  } finally {
    spool.close();
  }
}

async function* unknownSheets(
  workbook: Workbook,
  file: string,
  language: ToolLanguage,
): AsyncGenerator<Read> {
  const known = [helpSheet, ...sheets.map(({name}) => name)];
  for (const sheet of workbook.sheets.filter((name) => !known.includes(name))) {
    for await (const [first] of workbook.rows(sheet)) {
      if (!first) continue;
      yield {place: {file, sheet, row: first.row}, problem: sayings.noSheet[language]};
      break;
    }
  }
}

/** Takes the rows of a sheet in; yields what no guide can be made of. */
async function* takeSheet(
  sheet: Sheet,
  workbook: Workbook,
  rows: RowsByCode,
  file: string,
  language: ToolLanguage,
): AsyncGenerator<Read> {
  let headings: ReturnType<typeof headingsOf> | undefined;
  for await (const some of workbook.rows(sheet.name)) {
    for (const {row, texts} of some) {
      const place = {file, sheet: sheet.name, row};
      if (!headings) {
        headings = headingsOf(texts, sheet);
        yield* unknownHeadings(texts, headings, place, language);
        if (headings.some((heading) => heading?.column.at === 'taskCode')) continue;
        yield {place, problem: sayings.noCode[language]};
        return;
      }
      if (!texts.some((text, index) => headings?.[index] && text.trim())) continue;
      const code = rows.add(sheet, headings, {row, texts});
      if (code !== undefined) yield {place, problem: `${code} ${sayings.noGuide[language]}`.trim()};
    }
  }
  if (!headings) yield {place: {file, sheet: sheet.name, row: 1}, problem: sayings.noCode[language]};
}
