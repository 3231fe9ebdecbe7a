// The folder to copy: a page of instructions, the licences of what is in it, and all of it once more as a zip.
import {readdirSync, readFileSync, writeFileSync, copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {folder} from './folder.js';

/** A Rollup plugin for the last build. */
export const copyable = () => ({
  name: 'copyable',
  writeBundle() {
    copyFileSync('scripts/browser-build/使用说明.txt', join(folder, '使用说明.txt'));
    const files = readdirSync(folder).sort();
    const content = Object.fromEntries(
      files.map((file) => [`huiyin/${file}`, readFileSync(join(folder, file))]),
    );
    // One fixed date, so that the same files make the same zip.
    writeFileSync('packages/widgets/dist/huiyin.zip', zipSync(content, {level: 9, mtime: '2026-01-01'}));
  },
});
