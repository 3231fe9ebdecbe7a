import {createReadStream} from 'node:fs';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {parse} from 'csv-parse';
import type {ToolLanguage} from '../formats/tool-language.ts';
import type {OnBytes} from '../read/json-members.ts';
import type {Read} from '../read/read-guides.ts';
import {sheets} from './columns.ts';
import {encodingOf} from './encoding.ts';
import {guideOfRows, type GuideRows} from './guide-of-rows.ts';
import {headingsOf, rowOf, type TableRow} from './table-row.ts';
import {sayings, unknownHeadings} from './unknown-headings.ts';

/**
 * The guides of a CSV file in the columns of the template, one after the other. A guide is a row and those below it
 * that have the same code or none: each may hold one more paper, step, fee, …, under headings such as 申请材料/材料名称.
 */
export async function* readCsv(file: string, language: ToolLanguage, onBytes: OnBytes): AsyncGenerator<Read> {
  const first = sheets[0]!;
  let headings: ReturnType<typeof headingsOf> | undefined;
  let rows: TableRow[] = [];
  for await (const {texts, row} of recordsOf(file, onBytes)) {
    const place = {file, row};
    if (!headings) {
      headings = headingsOf(texts, first);
      yield* unknownHeadings(texts, headings, place, language);
      if (!headings.some((heading) => heading?.column.at === 'taskCode')) {
        yield {place, problem: sayings.noCode[language]};
        return;
      }
      continue;
    }
    const next = rowOf(place, texts, headings);
    if (!next.cells.length) continue;
    const code = codeOf(next);
    if (rows.length && code !== undefined && code !== codeOf(rows[0]!)) {
      yield* guideIn(rows, language);
      rows = [];
    }
    rows.push(next);
  }
  if (rows.length) yield* guideIn(rows, language);
}

const codeOf = ({cells}: TableRow): string | undefined =>
  cells.find(({heading}) => heading.column.at === 'taskCode')?.text.trim();

const guideIn = (rows: readonly TableRow[], language: ToolLanguage): Read[] => {
  const [first, ...others] = rows;
  const own = ({cells}: TableRow) => cells.filter(({heading}) => heading.sheet === sheets[0]);
  const main = {...first!, cells: own(first!)};
  const said = new Map(main.cells.map(({heading, text}) => [heading, text]));
  // A joined table repeats what is the guide's on every row. What differs there would be lost.
  const differing = others.flatMap((row) =>
    own(row)
      .filter(({heading, text}) => said.get(heading)?.trim() !== text.trim())
      .map(({heading}) => ({
        place: {...row.place, column: {letter: heading.letter, heading: heading.text}},
        problem: sayings.differs[language],
      })),
  );
  return differing.length ? differing : guideOfRows({main, parts: partsOf(rows)}, language);
};

const partsOf = (rows: readonly TableRow[]): GuideRows['parts'] => {
  const parts = new Map<string, TableRow[]>();
  for (const row of rows) {
    for (const sheet of sheets) {
      const cells = row.cells.filter(({heading}) => heading.sheet === sheet);
      if (sheet.list === undefined || !cells.length) continue;
      parts.set(sheet.list, [...(parts.get(sheet.list) ?? []), {place: row.place, cells}]);
    }
  }
  return parts;
};

interface CsvRecord {
  texts: string[];
  /** The line on which it begins, from 1. */
  row: number;
}

async function* recordsOf(file: string, onBytes: OnBytes): AsyncGenerator<CsvRecord> {
  const encoding = await encodingOf(file);
  const input = createReadStream(file);
  const parser = parse({bom: true, relax_column_count: true, info: true, skip_empty_lines: true});
  const done = pipeline(Readable.from(decoded(input, encoding)), parser);
  // The loop below meets the same error; nobody else waits for this one.
  done.catch(() => {});
  let row = 1;
  for await (const {record, info} of parser as AsyncIterable<{record: string[]; info: {lines: number}}>) {
    yield {texts: record, row};
    row = info.lines + 1;
    onBytes(input.bytesRead);
  }
}

async function* decoded(input: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of input) yield decoder.decode(chunk, {stream: true});
  yield decoder.decode();
}
