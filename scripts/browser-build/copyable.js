// The folder to copy: a page of instructions, the licences of what is in it, and all of it once more as a zip.
import {copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {folder} from './folder.js';
import {licencesOf} from './licences.js';
import {builtFiles, builtModules} from './sizes.js';

const instruction = '使用说明.txt';
const licences = '第三方许可.txt';

/** A Rollup plugin for the last build. Files of earlier builds go only now, so that a running demo never lacks any. */
export const copyable = () => ({
  name: 'copyable',
  writeBundle() {
    const wanted = [...builtFiles(), instruction, licences].sort();
    for (const file of readdirSync(folder)) if (!wanted.includes(file)) rmSync(join(folder, file));
    copyFileSync(`scripts/browser-build/${instruction}`, join(folder, instruction));
    writeFileSync(join(folder, licences), licencesOf(builtModules()));
    const content = Object.fromEntries(
      wanted.map((file) => [`huiyin/${file}`, readFileSync(join(folder, file))]),
    );
    // One fixed date, so that the same files make the same zip.
    writeFileSync('packages/widgets/dist/huiyin.zip', zipSync(content, {level: 9, mtime: '2026-01-01'}));
  },
});
