import {spawn, type ChildProcessByStdio} from 'node:child_process';
import type {Readable} from 'node:stream';
import {fileURLToPath} from 'node:url';

const flags = [
  ...['--conditions=@huiyin/source', '--import', 'tsx'],
  fileURLToPath(new URL('../cli.ts', import.meta.url)),
];

/** The key of the portal that `serverCommand` knows. */
export const commandPortalKey = 'a-portal-key-that-is-long-enough-for-a-test';

/** `npx huiyin-server` on a free port, with all that it keeps in a folder. */
export const serverCommand = (
  folder: string,
  env: NodeJS.ProcessEnv = {},
): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, flags, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: '',
      HUIYIN_DATA: folder,
      HUIYIN_CASE_TOKEN_SECRET: 'a-case-token-secret-that-is-long-enough',
      HUIYIN_QUERY_CODE_SECRETS: 'k1:a-query-code-secret-that-is-long-enough',
      HUIYIN_IDENTITY_SECRETS: 'k1:an-identity-secret-that-is-long-enough',
      HUIYIN_PORTAL_KEY: commandPortalKey,
      PORT: '0',
      ...env,
    },
  });
