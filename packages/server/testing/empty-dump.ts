import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';

const {version} = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.resolve('@electric-sql/pglite')), 'utf8'),
) as {version: string};
const empty = join(tmpdir(), `huiyin-empty-database-${version}.tar`);

/** The archive of an empty database. Making one takes seconds, so the first is kept on this machine. */
export const emptyDump = async (): Promise<string> => {
  if (!existsSync(empty)) await makeEmpty();
  return empty;
};

// Several processes may do this at once; each writes a file of its own, and the last name given stays.
const makeEmpty = async (): Promise<void> => {
  const pglite = await PGlite.create();
  const unfinished = `${empty}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  renameSync(unfinished, empty);
  await pglite.close();
};
