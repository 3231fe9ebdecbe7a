import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {startTestServer, testDatabases} from '../testing/index.ts';

for (const place of testDatabases()) {
  describe(`Limits through a restart, with ${place.name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-limits-'));
    after(async () => {
      await place.stop();
      rmSync(folder, {recursive: true});
    });

    it('do not begin anew for whoever guesses query codes', async () => {
      const database = place.name === 'PGlite' ? {folder: join(folder, 'database')} : await place.create();
      const now = new Date();
      const limits = {ratings: 1000, tracking: 3, consultations: 1000};
      const statuses: number[] = [];
      let retryAfter = 0;
      for (const guesses of [2, 2]) {
        const server = await startTestServer({database, limits, clock: () => now});
        for (let turn = 0; turn < guesses; turn++) {
          const response = await fetch(`${server.url}/tracking`, {
            method: 'POST',
            headers: {'Content-Type': 'application/json'},
            body: JSON.stringify({number: 'ZX-20261120-000001', queryCode: 'AAAA'}),
          });
          statuses.push(response.status);
          retryAfter = Number(response.headers.get('Retry-After'));
        }
        await server.stop();
      }
      assert.deepEqual(statuses, [404, 404, 404, 429]);
      assert.equal(retryAfter, 60);
    });
  });
}
