import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {folderDatabase} from '@huiyin/server/testing';
import {until} from './until.ts';

export type ChildPortal = Awaited<ReturnType<typeof childPortal>>;

const program = fileURLToPath(new URL('../../../examples/county-portal/server.ts', import.meta.url));

/** The demo portal as a process of its own, with its database in a folder that outlives it. */
export const childPortal = async () => {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-journey-'));
  await folderDatabase(join(data, 'database'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {...process.env, DATABASE_URL: '', HUIYIN_DATA: data, PORT: String(port)};
  let child: ChildProcess;
  let said = '';
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    url,
    api: `${url}/api`,
    /** Everything that the process has said so far, in its log and otherwise. */
    said: () => said,
    /** Starts it, also on the folder of one that was killed. */
    start: async (): Promise<void> => {
      const flags = ['--conditions=@huiyin/source', '--import', 'tsx', program];
      child = spawn(process.execPath, flags, {env});
      for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (words) => (said += words));
      await until(
        'the portal answers',
        () => answers(`${url}/api/health`),
        () => said,
        120_000,
      );
    },
    /** Ends it in the middle of whatever it does. */
    kill,
    remove: async (): Promise<void> => {
      await kill();
      rmSync(data, {recursive: true, force: true});
    },
  };
};

const answers = (url: string): Promise<boolean> => fetch(url).then(({ok}) => ok);

/** A port that is free together with the two after it, which the demo's other sites take. */
const freePort = async (): Promise<number> => {
  for (;;) {
    const port = await listening(0);
    if (port && (await listening(port + 1)) && (await listening(port + 2))) return port;
  }
};

/** The port on which one could listen; `undefined` where it is taken. */
const listening = async (wanted: number): Promise<number | undefined> => {
  const probe = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch {
    return undefined;
  }
  const {port} = probe.address() as AddressInfo;
  await once(probe.close(), 'close');
  return port;
};
