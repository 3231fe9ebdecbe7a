import {createReadStream, mkdirSync} from 'node:fs';
import {rm, utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {FileStore} from '@tus/file-store';
import {Upload} from '@tus/server';
import type {FilePlace, FindSize} from './file-place.ts';

/** Files in a folder of the disk, made where it is missing, each named after its upload’s id. */
export const diskPlace = (folder: string, findSize: FindSize): FilePlace => {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const pathOf = (id: string) => join(folder, id);
  return {
    store: new FileStore({directory: folder, configstore: sizesOf(findSize)}),
    lend: (id, use) => use(pathOf(id)),
    read: async (id) => createReadStream(pathOf(id)),
    remove: (id) => rm(pathOf(id), {force: true}),
    round: (id, moment) => utimes(pathOf(id), moment, moment),
  };
};

// The database knows all that a file beside each file would hold, and holds no minute.
const sizesOf = (findSize: FindSize) => ({
  get: async (id: string) => {
    const size = await findSize(id);
    return size === undefined ? undefined : new Upload({id, size, offset: 0});
  },
  set: async () => {},
  delete: async () => {},
});
