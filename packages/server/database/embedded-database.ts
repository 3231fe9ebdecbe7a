import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import type {PostgresPool} from 'kysely';
import {DurableFolder, durableStart} from './durable-folder.ts';
import {pglitePool} from './pglite-pool.ts';

/** The embedded database in memory, gone when closed. */
export const memoryPool = async (): Promise<PostgresPool> => pglitePool(await PGlite.create());

/** The embedded database in a folder, made at the first start. @throws {Error} when another process has it open. */
export const folderPool = async (folder: string): Promise<PostgresPool> => {
  mkdirSync(dirname(folder), {recursive: true});
  const unlock = lock(folder);
  if (!existsSync(folder)) await makeFolder(folder);
  const pool = pglitePool(await open(folder));
  return {connect: pool.connect, end: () => pool.end().finally(unlock)};
};

const open = (folder: string) => PGlite.create({fs: new DurableFolder(folder), startParams: durableStart});

// A start that is killed half-way must not leave a folder that looks like a database.
const makeFolder = async (folder: string): Promise<void> => {
  const unfinished = `${folder}.new`;
  rmSync(unfinished, {recursive: true, force: true});
  const pglite = await open(unfinished);
  await pglite.close();
  renameSync(unfinished, folder);
};

// Two processes in one folder would destroy it, and nothing else keeps them apart.
const lock = (folder: string): (() => void) => {
  const path = `${folder}.lock`;
  const holder = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  if (isRunning(holder))
    throw new Error(`The database in ${folder} is open in process ${holder}; stop that first.`);
  writeFileSync(path, String(process.pid));
  return () => rmSync(path, {force: true});
};

const isRunning = (pid: number): boolean => {
  // In a container a new process often has the number of the one that died.
  if (!pid || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
