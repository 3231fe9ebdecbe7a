import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {after, before, describe, it} from 'node:test';
import {restAdapter} from '@huiyin/core';
import {
  exampleComplaint,
  exampleCounty,
  examplePdf,
  exampleToken,
  postComplaint,
  postReaction,
  sentFileOf,
  startTestServer,
  tusClient,
  type ExampleFile,
  type TestServer,
} from '../testing/index.ts';
import {bucketServer, type BucketServer} from '../testing/bucket-server.ts';

describe('Files of reports in a bucket', () => {
  let bucket: BucketServer;
  let server: TestServer;
  before(async () => {
    bucket = await bucketServer();
    process.env.AWS_ACCESS_KEY_ID = 'somebody';
    process.env.AWS_SECRET_ACCESS_KEY = 'a secret';
    const place = {bucket: 'files', region: 'us-east-1', endpoint: bucket.endpoint, pathStyle: true};
    server = await startTestServer({
      profile: exampleCounty,
      uploads: {place, unboundBytes: 1e9, bytesPerDay: 1e9},
    });
  });
  after(async () => {
    await server.stop();
    await bucket.stop();
  });
  const temporary = () => readdirSync(tmpdir()).filter((name) => /^(huiyin-upload-|tus-s3-)/.test(name));
  const send = (file: ExampleFile, token: string) =>
    restAdapter({url: server.url}).sendFile(new Blob([file.bytes], {type: file.type}), {
      token,
      digest: sentFileOf(file).digest,
    });

  it('go on, go with their report, come back, and are deleted with it', async () => {
    const [file, token, lying] = [examplePdf(1_500_000), exampleToken(), temporary()];
    const tus = tusClient(server.url, token);
    await tus.announce(file);
    const id = await tus.idOf(file);
    assert.equal((await tus.bring(id, 0, file.bytes.subarray(0, 700_000))).status, 204);
    await send(file, token);
    const complaint = exampleComplaint({
      answers: {files: {files: [sentFileOf(file)]}},
      uploadToken: token,
    });
    const {status, answer} = await postComplaint(server.url, complaint, 'in a bucket');
    assert.equal(status, 201);
    const {number, queryCode = ''} = answer;
    const query = {number, queryCode, attachment: sentFileOf(file).digest};
    const back = await restAdapter({url: server.url}).loadAttachment(query);
    assert.deepEqual(Buffer.from(await back.arrayBuffer()), file.bytes);
    await postReaction(server.url, answer, {action: 'erase'}, 'erase');
    assert.deepEqual(bucket.keys(), []);
    assert.deepEqual(temporary(), lying);
  });

  it('keep no report waiting while the bucket does not answer', async () => {
    const {asked, release} = bucket.hold();
    const [file, tus] = [examplePdf(), tusClient(server.url, exampleToken())];
    const announcing = tus.announce(file);
    await asked;
    const {status} = await postComplaint(server.url, exampleComplaint(), 'meanwhile');
    release();
    assert.equal(status, 201);
    assert.equal((await announcing).status, 201);
    await server.backend.uploads!.discard(await tus.idOf(file));
  });

  it('leave nothing there when they are refused or were not finished', async () => {
    const token = exampleToken();
    await assert.rejects(send({bytes: Buffer.from('No paper at all.'), type: 'application/pdf'}, token));
    const tus = tusClient(server.url, token);
    const half = examplePdf(1_500_000);
    await tus.announce(half);
    await tus.bring(await tus.idOf(half), 0, half.bytes.subarray(0, 700_000));
    await server.backend.uploads!.discard(await tus.idOf(half));
    assert.deepEqual(bucket.keys(), []);
  });
});
