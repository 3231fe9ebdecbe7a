import {parseArgs} from 'node:util';
import type {GuideCatalogue} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {importGuides} from './import-guides.ts';
import {readGuideFiles, readJson} from './read-guide-files.ts';

/** How the command is written, for whoever wrote it otherwise. */
export const guideUsage = `
  huiyin-server guides import FILE… [--catalogue FILE] [--all]`;

/** Runs what stands behind `huiyin-server guides`. @throws {Error} when nothing was imported, and why. */
export const runGuideCommand = async (
  words: readonly string[],
  backend: Pick<Backend, 'database' | 'config' | 'clock'>,
  say: (line: string) => void,
): Promise<void> => {
  const options = {catalogue: {type: 'string'}, all: {type: 'boolean'}} as const;
  const {positionals, values} = parseArgs({args: [...words], options, allowPositionals: true});
  const [command, ...files] = positionals;
  const hasWork = files.length > 0 || values.catalogue !== undefined;
  // Without a file, all guides would be withdrawn by a slip.
  if (command !== 'import' || !hasWork || (values.all && files.length === 0)) {
    throw new Error(`Usage:${guideUsage}`);
  }
  const catalogue = values.catalogue && ((await readJson(values.catalogue)) as GuideCatalogue);
  const {added, changed, unchanged, withdrawn} = await importGuides(backend, {
    guides: readGuideFiles(files),
    ...(catalogue && {catalogue}),
    ...(values.all && {all: true}),
  });
  say(`${added} new, ${changed} changed, ${unchanged} as they were, ${withdrawn} withdrawn.`);
};
