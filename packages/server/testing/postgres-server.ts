import {execFile, execFileSync} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

let users = 0;
let started: Promise<{url: string; stop: () => Promise<void>}> | undefined;

/**
 * A PostgreSQL server for tests: that of `DATABASE_URL`, else one of our own in a temporary folder. All test files of a
 * process share it; it ends when the last of them has stopped it.
 */
export const postgresServer = () => {
  users += 1;
  const start = () => (started ??= process.env.DATABASE_URL ? given(process.env.DATABASE_URL) : startOwn());
  return {
    url: async () => (await start()).url,
    stop: async () => {
      users -= 1;
      if (!users) await (await started)?.stop();
    },
  };
};

const given = async (url: string) => ({url, stop: async () => {}});

async function startOwn() {
  const bin = await binaries();
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-postgres-'));
  const as = unprivileged();
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  // Nothing here must outlive the machine, and waiting for the disk takes most of the time.
  const fast = '-c fsync=off -c full_page_writes=off -c synchronous_commit=off';
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' ${fast}`;
  const control = (...words: string[]) =>
    run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-s', ...words], {...as, cwd: folder});
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'huiyin', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    {
      ...as,
      cwd: folder,
    },
  );
  await control('-l', join(folder, 'log'), '-o', options, 'start');
  return {
    url: `postgres://huiyin@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await control('-m', 'immediate', 'stop');
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

const home = '/usr/lib/postgresql';

async function binaries(): Promise<string> {
  if (!newest() && process.getuid?.() === 0) {
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql']).catch(() => {});
  }
  const found = newest();
  if (found) return found;
  throw new Error('These tests need PostgreSQL: install the package "postgresql" or set DATABASE_URL.');
}

const newest = (): string | undefined => {
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(home, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
};

// PostgreSQL refuses to run as root; the package brings a user of its own.
const unprivileged = (): {uid: number; gid: number} | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres']));
  return {uid: idOf('-u'), gid: idOf('-g')};
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as {port: number};
      server.close(() => resolve(port));
    });
  });
