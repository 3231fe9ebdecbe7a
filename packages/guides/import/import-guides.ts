import type {WrittenGuide} from '@huiyin/core';
import type {ToolLanguage} from '../formats/tool-language.ts';
import {guideOf, jsonOrigin} from '../read/guide-of.ts';
import type {OnBytes} from '../read/json-members.ts';
import type {Place} from '../read/place.ts';
import {readGuides, readValues} from '../read/read-guides.ts';
import {audienceWords} from '../template/vocabulary.ts';
import {provincialGuide, type Dialect} from './provincial-guide.ts';
import {recordsIn, shapeOf, type Shape} from './records.ts';
import type {Loss} from './source.ts';

/** A guide that was taken over, or why not, and what of its source found no place in it. */
export type Imported = {place: Place; losses: readonly Loss[]} & ({guide: WrittenGuide} | {problem: string});

export const importSources = ['template', 'audit', 'national'] as const;

export type ImportSource = (typeof importSources)[number];

export interface ImportOptions {
  language: ToolLanguage;
  /** What the file holds; told by its name and its fields where it is not given. */
  from?: ImportSource;
  onBytes?: OnBytes;
}

const dialects: Readonly<Record<Exclude<Shape, 'guide'>, Dialect>> = {
  national: {audience: audienceWords.standard},
  audit: {audience: audienceWords.interfaces},
};

const unknown: Record<ToolLanguage, string> = {
  zh: '既不是指南，也不是认得的导出数据',
  en: 'is neither a guide nor what another system is known to give out',
};

/**
 * The guides of a file of the template, or of what another system gave out as JSON: rows of the national tables
 * `up_task_general_*`, with names in lower case or in camelCase, or the `AUDIT_*` of Guangdong.
 * @throws {Error} for a file that cannot be read.
 */
export async function* importGuides(
  file: string,
  {language, from, onBytes = () => {}}: ImportOptions,
): AsyncGenerator<Imported> {
  if (from === 'template' || /\.(csv|xlsx?)$/i.test(file)) {
    for await (const read of readGuides(file, {language, onBytes})) yield {...read, losses: []};
    return;
  }
  let row = 0;
  for await (const read of readValues(file, onBytes)) {
    if ('problem' in read) {
      yield {...read, losses: []};
      continue;
    }
    const strays: Loss[] = [];
    const records = recordsIn(read.value, strays);
    for (const record of records) {
      row += 1;
      // Several records of one value have the file's count; else the place is the value's own.
      const place = records.length > 1 ? {file, row} : read.place;
      // Told once, with the first guide.
      for (const one of imported(record, place, language, from)) {
        yield {...one, losses: [...strays.splice(0), ...one.losses]};
      }
    }
    if (!records.length) yield {place: read.place, losses: strays, problem: unknown[language]};
  }
}

const imported = (
  record: Readonly<Record<string, unknown>>,
  place: Place,
  language: ToolLanguage,
  from: Exclude<ImportSource, 'template'> | undefined,
): Imported[] => {
  const {shape, source} = shapeOf(record);
  const value = shape === 'guide' ? record : provincialGuide(source, dialects[from ?? shape]);
  return guideOf(value, jsonOrigin(place), language).map((read, index) => ({
    ...read,
    losses: index === 0 ? source.losses : [],
  }));
};
