import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {until} from './until.ts';

/** A folder for what somebody downloads. */
export const openDownloads = () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-downloads-'));
  return {
    folder,
    /** The file that is saved under this name, once it is there. */
    file: async (name: string): Promise<Buffer> => {
      const path = join(folder, name);
      // A browser first holds the name with an empty file, and then puts the whole one in its place.
      await until(`${name} is saved`, async () => statSync(path).size > 0);
      return readFileSync(path);
    },
    close: (): void => rmSync(folder, {recursive: true, force: true}),
  };
};
