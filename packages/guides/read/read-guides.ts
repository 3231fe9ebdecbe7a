import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import type {WrittenGuide} from '@huiyin/core';
import type {ToolLanguage} from '../formats/tool-language.ts';
import {readCsv} from '../template/read-csv.ts';
import {readXlsx} from '../template/read-xlsx.ts';
import {guideOf, jsonOrigin} from './guide-of.ts';
import {membersOf, type OnBytes} from './json-members.ts';
import type {Place} from './place.ts';

/** One guide of a file, or why what stands there is none. */
export type Read = {place: Place} & (
  | {
      guide: WrittenGuide;
      /** Where a part of the guide stands, such as `materials[2].sampleUrl`. */
      placeOf: (at: string) => Place;
    }
  | {problem: string}
);

/** One value of a JSON file, or why there is none. */
export type Value = {place: Place} & ({value: unknown} | {problem: string});

export interface ReadOptions {
  /** In which problems are told. */
  language: ToolLanguage;
  onBytes?: OnBytes;
}

/**
 * The guides of a file, one after the other: a JSON array, one guide, one guide a line (`.ndjson`), or a table in the
 * columns of the template (`.csv`, `.xlsx`). However long a file is, only one guide is held at a time; the rows of an XLSX
 * file lie in a temporary file meanwhile.
 * @throws {SyntaxError} for a JSON array that does not end; {Error} for a table that cannot be read.
 */
export async function* readGuides(
  path: string,
  {language, onBytes = () => {}}: ReadOptions,
): AsyncGenerator<Read> {
  const table = tableOf(path);
  if (table) yield* table(path, language, onBytes);
  else {
    for await (const read of readValues(path, onBytes)) {
      if ('problem' in read) yield read;
      else yield* guideOf(read.value, jsonOrigin(read.place), language);
    }
  }
}

/**
 * The reader of a table of that name; `undefined` for what is JSON.
 * @throws {Error} for a workbook of the old format.
 */
const tableOf = (path: string): typeof readCsv | undefined => {
  if (/\.xls$/i.test(path)) throw new Error('The old format XLS is not read: save it as XLSX.');
  if (/\.csv$/i.test(path)) return readCsv;
  return /\.xlsx$/i.test(path) ? readXlsx : undefined;
};

/** The values of a JSON array or of the lines of an `.ndjson` file, one after the other. */
export async function* readValues(file: string, onBytes: OnBytes): AsyncGenerator<Value> {
  let row = 0;
  for await (const text of file.endsWith('.ndjson') ? linesOf(file, onBytes) : membersOf(file, onBytes)) {
    row += 1;
    const place = {file, row};
    if (text === undefined) continue;
    try {
      yield {place, value: JSON.parse(text)};
    } catch (error) {
      yield {place, problem: (error as Error).message};
    }
  }
}

async function* linesOf(file: string, onBytes: OnBytes): AsyncGenerator<string | undefined> {
  const input = createReadStream(file);
  for await (const line of createInterface({input, crlfDelay: Infinity})) {
    yield line.trim() || undefined;
    onBytes(input.bytesRead);
  }
}
