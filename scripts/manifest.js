// Writes packages/widgets/custom-elements.json, the description of every element for editors and for our own docs.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {format} from 'prettier';

const folder = fileURLToPath(new URL('../packages/widgets/', import.meta.url));
const file = `${folder}custom-elements.json`;

/** The manifest as it follows from the sources, as text. */
export async function manifestText() {
  const manifest = await cli({
    argv: ['analyze', '--config', '../../custom-elements-manifest.config.js', '--quiet'],
    cwd: folder,
    noWrite: true,
  });
  return format(JSON.stringify(manifest), {parser: 'json', printWidth: 110});
}

/** The manifest as it is committed, or an empty text. */
export function committedManifestText() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await manifestText());
