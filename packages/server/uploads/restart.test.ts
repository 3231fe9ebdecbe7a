import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {Upload} from 'tus-js-client';
import {restAdapter} from '@huiyin/core';
import {
  exampleCounty,
  examplePdf,
  exampleToken,
  sentFileOf,
  startTestServer,
  testDatabases,
  tusClient,
} from '../testing/index.ts';

for (const place of testDatabases()) {
  describe(`Files through a restart, with ${place.name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-restart-'));
    after(async () => {
      await place.stop();
      rmSync(folder, {recursive: true});
    });

    it('go on, and may come from another client of tus', async () => {
      const database = place.name === 'PGlite' ? {folder: join(folder, 'database')} : await place.create();
      const config = {
        database,
        profile: exampleCounty,
        uploads: {place: {folder: join(folder, 'uploads')}, unboundBytes: 1e9, bytesPerDay: 1e9},
      };
      const token = exampleToken();
      const [ours, theirs] = [examplePdf(300_000), examplePdf(300_000)];
      let server = await startTestServer(config);
      const tus = tusClient(server.url, token);
      for (const file of [ours, theirs]) {
        await tus.announce(file);
        await tus.bring(await tus.idOf(file), 0, file.bytes.subarray(0, 100_000));
      }
      await server.stop();
      server = await startTestServer(config);
      const seen: number[] = [];
      await restAdapter({url: server.url}).sendFile(new Blob([ours.bytes], {type: ours.type}), {
        token,
        digest: sentFileOf(ours).digest,
        onProgress: (bytes) => seen.push(bytes),
      });
      assert.equal(seen[0], 100_000);
      await sendElsewhere(theirs.bytes, {
        endpoint: `${server.url}/uploads`,
        uploadUrl: `${server.url}/uploads/${await tus.idOf(theirs)}`,
        headers: {'Upload-Token': token},
      });
      const fresh = examplePdf(300_000);
      await sendElsewhere(fresh.bytes, {
        endpoint: `${server.url}/uploads`,
        metadata: {digest: sentFileOf(fresh).digest, type: fresh.type},
        headers: {'Upload-Token': token},
        chunkSize: 120_000,
      });
      const rows = await server.database.selectFrom('uploads').select('whole').execute();
      assert.deepEqual(
        rows.map(({whole}) => whole),
        [true, true, true],
      );
      assert.equal(readdirSync(config.uploads.place.folder).length, 3);
      await server.stop();
    });
  });
}

/** Sends with a client that was not written for this server. */
const sendElsewhere = (bytes: Buffer, options: ConstructorParameters<typeof Upload>[1]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    new Upload(bytes, {...options, onSuccess: resolve, onError: reject}).start();
  });
