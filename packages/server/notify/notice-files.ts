import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {randomKey} from '@huiyin/core';
import type {Notify} from './notifier.ts';

/** Writes each message into a file of its own in a folder, for a demo or for a gateway that reads files. */
export const noticeFiles =
  (folder: string): Notify =>
  async (notice) => {
    await mkdir(folder, {recursive: true});
    const path = join(folder, `${notice.number}-${randomKey().slice(0, 8)}.json`);
    await writeFile(path, JSON.stringify(notice, null, 2), {mode: 0o600});
  };
