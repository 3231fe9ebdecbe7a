import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Calendar, GuideCatalogue, GuideFolder, Language, ShownGuide, WrittenGuide} from '@huiyin/core';
import {languages as allLanguages} from '@huiyin/core';
import {guideIn} from '@huiyin/core/guide';
import {syllablesOf} from '@huiyin/core/guide-pinyin';
import {GuideFinder, guideIndexOf} from '@huiyin/core/guide-search';
import {writeWhole} from './whole-file.ts';

/** As many guides as one file of the search holds. */
const shardSize = 3000;

// Files that are being written at once.
const atOnce = 100;

export interface FolderOptions {
  /** Where it is written; made where it is not there. */
  folder: string;
  /** Those that every guide gets a file in; the first is for the readers of any other. */
  languages: readonly Language[];
  catalogue: GuideCatalogue;
  calendar: Calendar;
  hotline: string;
}

/**
 * Writes the folder that `staticGuides` reads, each code once. Whatever breaks off, the folder stays one that can be
 * read: `index.json`, which names all other files, is replaced last, and the files of the edition before it stay until
 * the next, for pages that are open.
 */
export const writeFolder = async (
  guides: AsyncIterable<WrittenGuide>,
  options: FolderOptions,
): Promise<{guides: number; shards: number}> => {
  const {folder, languages} = options;
  await Promise.all(languages.map((language) => mkdir(join(folder, language), {recursive: true})));
  const before = await shardsBefore(folder);
  const finder = new GuideFinder();
  const shards: string[] = [];
  const pages = new Set<string>();
  let batch: WrittenGuide[] = [];
  let writing: Promise<void>[] = [];

  const closeShard = async (): Promise<void> => {
    const index = guideIndexOf(batch, options.catalogue, {syllablesOf});
    await finder.add(index);
    shards.push(await writeShard(folder, shards.length, JSON.stringify(index)));
    batch = [];
  };

  for await (const guide of guides) {
    const page = pageName(guide);
    pages.add(page);
    writing.push(...languages.map((language) => writePage(guide, language, page, options)));
    if (writing.length >= atOnce) {
      await Promise.all(writing);
      writing = [];
    }
    if (batch.push(guide) === shardSize) await closeShard();
  }
  await Promise.all(writing);
  if (batch.length || !shards.length) await closeShard();

  const {calendar, hotline} = options;
  const everything = (locale: Language) => finder.find({words: '', page: 1, locale});
  const first = Object.fromEntries(languages.map((language) => [language, everything(language)]));
  const index: GuideFolder = {schemaVersion: 1, hotline, calendar, languages, shards, first};
  await writeWhole(join(folder, 'index.json'), JSON.stringify(index));
  // Somebody else's files are left alone.
  if (before) await removeOld(folder, new Set([...shards, ...before]), pages);
  return {guides: pages.size, shards: shards.length};
};

const pageName = ({taskCode}: WrittenGuide): string => `${encodeURIComponent(taskCode)}.json`;

const writePage = (
  guide: WrittenGuide,
  language: Language,
  page: string,
  {folder, calendar, hotline}: FolderOptions,
): Promise<void> => {
  const shown: ShownGuide = {guide: guideIn(guide, language), calendar, hotline};
  return writeWhole(join(folder, language, page), JSON.stringify(shown));
};

// A name of its own for each content: what a browser or a cache holds under a name is never another edition's.
const writeShard = async (folder: string, number: number, text: string): Promise<string> => {
  const name = `index-${number}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  await writeWhole(join(folder, name), text);
  return name;
};

/** The shards of the edition before; `undefined` where none was, or something else stands in the folder. */
const shardsBefore = async (folder: string): Promise<readonly string[] | undefined> => {
  const text = await readFile(join(folder, 'index.json'), 'utf8').catch(() => '{}');
  try {
    const {shards} = Object(JSON.parse(text)) as Partial<GuideFolder>;
    return Array.isArray(shards) ? shards : undefined;
  } catch {
    return undefined;
  }
};

/** Removes shards that neither this edition nor the one before names, and pages of guides that are no more. */
const removeOld = async (
  folder: string,
  shards: ReadonlySet<string>,
  pages: ReadonlySet<string>,
): Promise<void> => {
  const isOldShard = (name: string) => /^index-\d+\.\w+\.json(\.half)?$/.test(name) && !shards.has(name);
  await removeIn(folder, isOldShard);
  for (const language of allLanguages) {
    await removeIn(join(folder, language), (name) => /\.json(\.half)?$/.test(name) && !pages.has(name));
  }
};

const removeIn = async (folder: string, isOld: (name: string) => boolean): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isOld)) await rm(join(folder, name));
};
