import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {exampleCase, fetchCaseToken} from '@huiyin/server/testing';
import {openDatabase} from '../../packages/server/database/open-database.ts';
import {commandPortalKey, serverCommand} from '../../packages/server/testing/server-command.ts';
import {until} from '../journeys/support/until.ts';

export type MortalServer = Awaited<ReturnType<typeof mortalServer>>;

/** The reference server as a process of its own, on the embedded database in a folder, to be killed and started again. */
export const mortalServer = async () => {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-chaos-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let said = '';

  const start = async (): Promise<void> => {
    const running = serverCommand(data, {...limits, PORT: String(port)});
    child = running;
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (words) => (said = `${said}${words}`.slice(-4000)));
    const answers = () => fetch(`${url}/api/health`).then(({ok}) => ok);
    await until('the server answers', answers, () => said, 120_000);
  };

  const kill = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  process.once('exit', () => child?.kill('SIGKILL'));
  await start();
  return {
    url,
    /** kill -9, then a new process on the same folder. */
    dieAndRise: async (): Promise<void> => {
      await kill();
      await start();
    },
    newCaseToken: () => fetchCaseToken(`${url}/api`, commandPortalKey, exampleCase()),
    /** Kills it for good and gives what its database holds. */
    rowsAtTheEnd: async (): Promise<readonly Row[]> => {
      await kill();
      const rows = await rowsIn(join(data, 'database'));
      rmSync(data, {recursive: true});
      return rows;
    },
  };
};

/** What was kept of one submission. */
export interface Row {
  number: string;
  text: string;
  /** How many of its files are there, whole. */
  photos: number;
}

const rowsIn = async (folder: string): Promise<readonly Row[]> => {
  const database = await openDatabase({folder});
  const ratings = await database.selectFrom('ratings').select(['number', 'text']).execute();
  const letters = await database.selectFrom('letters').select(['number', 'text']).execute();
  const files = await database
    .selectFrom('uploads')
    .select(['letter'])
    .where('whole', '=', true)
    .where('letter', 'is not', null)
    .execute();
  await database.destroy();
  return [...ratings, ...letters].map(({number, text}) => ({
    number,
    text: text ?? '',
    photos: files.filter(({letter}) => letter === number).length,
  }));
};

const limits = {
  HUIYIN_RATINGS_PER_MINUTE: '100000',
  HUIYIN_CONSULTATIONS_PER_MINUTE: '100000',
  HUIYIN_TRACKING_PER_MINUTE: '100000',
};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  probe.close();
  return port;
};
