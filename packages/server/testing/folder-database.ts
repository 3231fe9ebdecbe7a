import {execFile} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {promisify} from 'node:util';
import {emptyDump} from './empty-dump.ts';

/** Lays an empty embedded database into a new folder, where a server would take seconds to make its own. */
export const folderDatabase = async (folder: string): Promise<{folder: string}> => {
  mkdirSync(folder);
  await promisify(execFile)('tar', ['-xf', await emptyDump(), '-C', folder]);
  return {folder};
};
