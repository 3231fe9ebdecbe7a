import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {after, before, describe, it, mock} from 'node:test';
import Fastify from 'fastify';
import {openBackendApart} from './backend-apart.ts';

describe('the backend on an origin of its own', () => {
  const app = Fastify();
  before(async () => {
    for (const path of ['/api/health', '/tiles/14/1/1.svg', '/zh/']) app.get(path, async () => path);
    await app.ready();
  });
  after(() => app.close());

  it('answers what is the backend’s, and none of the portal’s pages', async (t) => {
    const apart = await openBackendApart(0);
    t.after(() => apart!.close());
    const statusAt = async (path: string) => (await fetch(apart!.origin + path)).status;
    assert.equal(await statusAt('/api/health'), 503);
    apart!.serve(app);
    assert.equal(await statusAt('/api/health'), 200);
    assert.equal(await statusAt('/tiles/14/1/1.svg'), 200);
    assert.equal(await statusAt('/zh/'), 404);
  });

  it('is left out where another program has its port, which is said once', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const warn = mock.method(console, 'warn', () => undefined);
    assert.equal(await openBackendApart(port), undefined);
    assert.deepEqual(
      warn.mock.calls.map(({arguments: [line]}) => String(line).startsWith(`Port ${port} is taken`)),
      [true],
    );
    warn.mock.restore();
    other.close();
  });
});
