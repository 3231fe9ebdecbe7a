import {createReadStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import type {PlacedGuide} from './import-guides.ts';

/**
 * The guides of these files, one after the other: a JSON array, one guide, or (`.ndjson`) one guide a line, which is
 * read line by line however long it is.
 * @throws {Error} that names the place where a file is no JSON.
 */
export async function* readGuideFiles(paths: readonly string[]): AsyncGenerator<PlacedGuide> {
  for (const path of paths) yield* path.endsWith('.ndjson') ? linesOf(path) : membersOf(path);
}

/** What stands in a JSON file. @throws {Error} that names the file. */
export const readJson = async (path: string): Promise<unknown> => parsed(await readFile(path, 'utf8'), path);

async function* linesOf(path: string): AsyncGenerator<PlacedGuide> {
  let line = 0;
  for await (const text of createInterface({input: createReadStream(path), crlfDelay: Infinity})) {
    line += 1;
    const place = `${path}:${line}`;
    if (text.trim()) yield {place, guide: parsed(text, place)};
  }
}

async function* membersOf(path: string): AsyncGenerator<PlacedGuide> {
  const found = await readJson(path);
  for (const [index, guide] of (Array.isArray(found) ? found : [found]).entries()) {
    yield {place: `${path}, guide ${index + 1}`, guide: guide as unknown};
  }
}

const parsed = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${place} is not JSON.`, {cause});
  }
};
