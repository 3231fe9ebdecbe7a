import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {until} from '../journeys/support/until.ts';

const portalKey = 'portal-key-of-the-package-test-only';

/** `npx huiyin-server` of an installed project. */
export class InstalledServer {
  readonly api: string;
  readonly #child: ChildProcess;

  private constructor(folder: string, port: number, origin: string) {
    this.api = `http://127.0.0.1:${port}/api`;
    this.#child = spawn(join(folder, 'node_modules/.bin/huiyin-server'), {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PORT: String(port),
        HUIYIN_DATA: join(folder, 'data'),
        HUIYIN_ORIGINS: origin,
        HUIYIN_PORTAL_KEY: portalKey,
        HUIYIN_CASE_TOKEN_SECRET: 'case-token-secret-of-the-package-test-only',
        HUIYIN_QUERY_CODE_SECRETS: 'one:query-code-secret-of-the-package-test-only',
        HUIYIN_IDENTITY_SECRETS: 'one:identity-secret-of-the-package-test-only',
      },
    });
  }

  static async start(folder: string, origin: string): Promise<InstalledServer> {
    const server = new InstalledServer(folder, await freePort(), origin);
    await until(
      'the installed server answers',
      () => isHealthy(server.api),
      () => '',
      120_000,
    );
    return server;
  }

  /** The token of a case that waits to be rated. */
  async newCaseToken(): Promise<string> {
    const response = await fetch(`${this.api}/case-tokens`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', Authorization: `Bearer ${portalKey}`},
      body: JSON.stringify({
        case: {
          number: 'PKG-1',
          matter: [{lang: 'zh', text: '社会保障卡申领'}],
          department: [{lang: 'zh', text: '人力资源和社会保障局'}],
          handledOn: '2026-11-18',
        },
      }),
    });
    return ((await response.json()) as {caseToken: string}).caseToken;
  }

  async stop(): Promise<void> {
    this.#child.kill();
    await once(this.#child, 'exit');
  }
}

const isHealthy = (api: string): Promise<boolean> =>
  fetch(`${api}/health`).then(
    ({ok}) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
