import {existsSync, openAsBlob, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import type {DatabaseConfig} from '../server-config.ts';

/** A fresh embedded database in memory. Making one takes seconds; so the first is kept on this machine, and copied. */
export const memoryDatabase = async (): Promise<DatabaseConfig & {memory: true}> => {
  if (!existsSync(empty)) await makeEmpty();
  return {memory: true, from: await openAsBlob(empty)};
};

const {version} = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.resolve('@electric-sql/pglite')), 'utf8'),
) as {version: string};
const empty = join(tmpdir(), `huiyin-empty-database-${version}.tar`);

// Several processes may do this at once; each writes a file of its own, and the last name given stays.
const makeEmpty = async (): Promise<void> => {
  const pglite = await PGlite.create();
  const unfinished = `${empty}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  renameSync(unfinished, empty);
  await pglite.close();
};
