import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {isAdapterError, restAdapter, type AdapterError, type Complaint} from '@huiyin/core';
import {
  exampleComplaint,
  exampleCounty,
  exampleJpeg,
  examplePdf,
  examplePng,
  exampleToken,
  postComplaint,
  postReaction,
  sentFileOf,
  startTestServer,
  testDatabases,
  tusClient,
  type ExampleFile,
  type TestServer,
} from '../testing/index.ts';
import {eraseExpired} from '../retention/erase-expired.ts';
import type {ScanFile} from './scan-command.ts';

const hour = 3_600_000;
const rules = exampleCounty.complaint!;
const profile = {
  ...exampleCounty,
  complaint: {
    ...rules,
    files: {...rules.files, count: 3, bytes: 600_000, types: ['image/jpeg', 'image/png', 'application/pdf']},
  },
};

for (const database of testDatabases()) {
  describe(`The files of reports on ${database.name}`, () => {
    let server: TestServer;
    let now: Date;
    let scanFile: ScanFile;
    let token: string;
    const logged: string[] = [];
    const config = {waiting: 100_000_000, perDay: 1_000_000_000};
    before(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'huiyin-files-'));
      server = await startTestServer({
        database: await database.create(),
        profile,
        clock: () => now,
        log: (line) => logged.push(line),
        uploads: {
          place: {folder},
          get unboundBytes() {
            return config.waiting;
          },
          get bytesPerDay() {
            return config.perDay;
          },
          scanFile: (path) => scanFile(path),
        },
      });
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });
    beforeEach(() => {
      now = new Date('2026-02-09T09:41:27+08:00');
      scanFile = async () => 'clean';
      token = exampleToken();
    });

    const folder = () => (server.config.uploads!.place as {folder: string}).folder;
    const onDisk = () => readdirSync(folder());
    const rowOf = (id: string) =>
      server.database.selectFrom('uploads').selectAll().where('id', '=', id).executeTakeFirst();
    const send = (file: ExampleFile, onProgress?: (bytes: number) => void) =>
      restAdapter({url: server.url}).sendFile(new Blob([file.bytes], {type: file.type}), {
        token,
        digest: sentFileOf(file).digest,
        ...(onProgress && {onProgress}),
      });
    const refusalOf = async (file: ExampleFile): Promise<AdapterError> => {
      const error: unknown = await send(file).then(
        () => assert.fail('taken'),
        (reason: unknown) => reason,
      );
      assert.ok(isAdapterError(error), String(error));
      return error;
    };
    const codeOf = async (file: ExampleFile): Promise<string> => {
      const {kind, fields} = await refusalOf(file);
      return [kind, ...fields.map(({field, code}) => `${field}:${code}`)].join(' ');
    };
    const client = () => tusClient(server.url, token);
    const reportWith = (files: ExampleFile[], changes: Partial<Complaint> = {}): Complaint =>
      exampleComplaint({
        answers: {files: {files: files.map((file) => sentFileOf(file))}},
        uploadToken: token,
        ...changes,
      });
    let keys = 0;
    const report = (complaint: Complaint, key = `report-${++keys}`) =>
      postComplaint(server.url, complaint, key);
    const leavesNothing = async (id: string) => {
      assert.equal(await rowOf(id), undefined);
      assert.ok(!onDisk().some((name) => name.includes(id)));
    };

    it('arrive in pieces, lie under a name that tells nothing, and go with their report', async () => {
      const file = exampleJpeg(500_000);
      const seen: number[] = [];
      await send(file, (bytes) => seen.push(bytes));
      assert.ok(seen.length > 1, String(seen));
      assert.equal(seen.at(-1), file.bytes.length);
      const id = await client().idOf(file);
      assert.ok(onDisk().includes(id));
      const {status, answer} = await report(reportWith([file]), 'with a file');
      assert.equal(status, 201);
      assert.equal((await rowOf(id))?.letter, answer.number);
      const again = await report(reportWith([file]), 'with a file');
      assert.deepEqual([again.status, again.answer], [200, answer]);
    });

    it('go on where they were interrupted, with token and file alone', async () => {
      const file = examplePdf(500_000);
      const tus = client();
      const id = await tus.idOf(file);
      assert.equal((await tus.announce(file)).headers.get('Location'), `uploads/${id}`);
      assert.equal((await tus.bring(id, 0, file.bytes.subarray(0, 300_000))).status, 204);
      const half = await tus.standing(id);
      assert.deepEqual(
        [half.headers.get('Upload-Offset'), half.headers.get('Upload-Length')],
        ['300000', '500000'],
      );
      const seen: number[] = [];
      await send(file, (bytes) => seen.push(bytes));
      assert.equal(seen[0], 300_000);
      assert.equal((await rowOf(id))?.whole, true);
      await send(file);
      assert.equal((await report(reportWith([file]))).status, 201);
    });

    it('keep what arrived of a piece whose line broke', async () => {
      const file = examplePdf(400_000);
      const tus = client();
      const id = await tus.idOf(file);
      await tus.announce(file);
      const controller = new AbortController();
      const halting = new ReadableStream({
        start: (stream) => stream.enqueue(new Uint8Array(file.bytes.subarray(0, 100_000))),
      });
      const broken = fetch(`${server.url}/uploads/${id}`, {
        method: 'PATCH',
        headers: {
          'Tus-Resumable': '1.0.0',
          'Upload-Token': token,
          'Upload-Offset': '0',
          'Content-Type': 'application/offset+octet-stream',
        },
        body: halting,
        duplex: 'half',
        signal: controller.signal,
      } as RequestInit);
      await new Promise((resolve) => setTimeout(resolve, 300));
      controller.abort();
      await assert.rejects(broken);
      await send(file);
      assert.equal((await rowOf(id))?.whole, true);
    });

    it('are not begun anew by whoever announces them twice', async () => {
      const file = examplePdf(1_000);
      const tus = client();
      const id = await tus.idOf(file);
      const statuses = await Promise.all([1, 2, 3].map(async () => (await tus.announce(file)).status));
      assert.deepEqual(statuses.sort(), [201, 409, 409]);
      await tus.bring(id, 0, file.bytes.subarray(0, 600));
      assert.equal((await tus.announce(file)).status, 409);
      assert.equal((await tus.standing(id)).headers.get('Upload-Offset'), '600');
      assert.equal((await tus.bring(id, 0, file.bytes)).status, 409);
      assert.equal((await tus.bring(id, 600, file.bytes.subarray(600))).status, 204);
    });

    it('are shown to nobody without their token', async () => {
      const file = examplePdf(1_000);
      await send(file);
      const id = await client().idOf(file);
      const other = tusClient(server.url, exampleToken());
      const none = tusClient(server.url, '');
      const unknown = await other.standing('a'.repeat(64));
      for (const answer of [
        await other.standing(id),
        await none.standing(id),
        await other.bring(id, 0, file.bytes),
      ]) {
        assert.equal(answer.status, unknown.status);
        assert.equal(answer.status, 404);
      }
      assert.equal((await client().ask(`/uploads/${id}`, 'GET', {})).status, 404);
      assert.equal((await client().ask(`/uploads/${id}`, 'DELETE', {})).status, 404);
      assert.equal((await rowOf(id))?.whole, true);
    });

    it('are refused for what is in them, with a reason, and leave nothing', async () => {
      const text = {bytes: Buffer.from('No picture at all.'), type: 'image/jpeg'};
      const program = {
        bytes: Buffer.concat([Buffer.from('MZ\x90\0'), exampleJpeg().bytes]),
        type: 'image/jpeg',
      };
      const page = {
        bytes: Buffer.concat([Buffer.from('<html><script>'), exampleJpeg().bytes]),
        type: 'image/jpeg',
      };
      const renamed = {...examplePdf(), type: 'image/png'};
      const cut = {bytes: exampleJpeg().bytes.subarray(0, 22), type: 'image/jpeg'};
      const cases: [ExampleFile, string][] = [
        [text, 'wrongType'],
        [program, 'wrongType'],
        [page, 'wrongType'],
        [renamed, 'wrongType'],
        [{...examplePdf(), type: 'text/html'}, 'wrongType'],
        [{...examplePdf(), type: ''}, 'wrongType'],
        [{...exampleJpeg(), type: 'image/svg+xml'}, 'wrongType'],
        [cut, 'damaged'],
        [examplePng(60_000, 60_000), 'tooManyPixels'],
        [{bytes: Buffer.alloc(0), type: 'image/jpeg'}, 'empty'],
        [exampleJpeg(600_001), 'tooLarge'],
      ];
      for (const [file, code] of cases) {
        assert.equal(await codeOf(file), `rejected file:${code}`);
        await leavesNothing(await client().idOf(file));
      }
      assert.equal((await rowOf(await client().idOf(text)))?.whole, undefined);
    });

    it('are refused when their bytes are not those that were announced', async () => {
      const file = examplePdf(1_000);
      const tus = client();
      const id = await tus.idOf(file);
      await tus.announce(file);
      const answer = await tus.bring(id, 0, examplePdf(1_000).bytes);
      assert.equal(answer.status, 400);
      assert.match(answer.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
      const {type, fields} = (await answer.json()) as {type: string; fields: unknown};
      assert.equal(type, 'urn:huiyin:problem:invalid');
      assert.deepEqual(fields, [{field: 'file', code: 'damaged'}]);
      await leavesNothing(id);
    });

    it('take no more bytes than were announced', async () => {
      const file = examplePdf(1_000);
      const tus = client();
      const id = await tus.idOf(file);
      await tus.announce(file);
      assert.equal((await tus.bring(id, 0, examplePdf(5_000).bytes)).status, 413);
      assert.ok(statSync(join(folder(), id)).size <= 1_000);
      await send(file);
      const more = new ReadableStream({
        start: (stream) => (stream.enqueue(new Uint8Array(500)), stream.close()),
      });
      const added = await fetch(`${server.url}/uploads/${id}`, {
        method: 'PATCH',
        headers: {
          'Tus-Resumable': '1.0.0',
          'Upload-Token': token,
          'Upload-Offset': '1000',
          'Content-Type': 'application/offset+octet-stream',
        },
        body: more,
        duplex: 'half',
      } as RequestInit);
      assert.equal(added.status, 413);
      assert.equal(statSync(join(folder(), id)).size, 1_000);
    });

    it('are refused when they would do harm, and wait while nobody can tell', async () => {
      const file = examplePdf(1_000);
      const id = await client().idOf(file);
      scanFile = async () => {
        throw new Error('The scanner is away.');
      };
      const {kind, retryAfter} = await refusalOf(file);
      assert.deepEqual([kind, retryAfter], ['unavailable', 60_000]);
      assert.equal((await rowOf(id))?.whole, false);
      assert.deepEqual((await report(reportWith([file]))).answer.fields, [
        {field: 'answers.files', code: 'missing'},
      ]);
      assert.equal((await refusalOf(file)).kind, 'unavailable');
      scanFile = async () => 'infected';
      assert.equal(await codeOf(file), 'rejected file:infected');
      await leavesNothing(id);
      scanFile = async () => 'clean';
      await send(file);
      assert.equal((await rowOf(id))?.whole, true);
    });

    it('are missing from a report while they are not whole, under another token, or otherwise described', async () => {
      const [whole, half] = [exampleJpeg(), examplePdf()];
      await send(whole);
      await client().announce(half);
      const missing = [{field: 'answers.files', code: 'missing'}];
      const file = sentFileOf(whole);
      const answers = (changes: object) => ({files: {files: [{...file, ...changes}]}});
      for (const complaint of [
        reportWith([half]),
        reportWith([whole, half]),
        reportWith([whole], {uploadToken: exampleToken()}),
        reportWith([whole], {answers: answers({bytes: file.bytes + 1})}),
        reportWith([whole], {answers: answers({type: 'image/png'})}),
      ]) {
        const {status, answer} = await report(complaint);
        assert.deepEqual([status, answer.fields], [400, missing]);
      }
      const {uploadToken: _, ...without} = reportWith([whole]);
      assert.deepEqual((await report(without)).answer.fields, missing);
      assert.equal((await report(reportWith([whole]))).status, 201);
      assert.deepEqual((await report(reportWith([whole]))).answer.fields, missing);
    });

    it('belong to one report, however many come at once', async () => {
      const file = exampleJpeg();
      await send(file);
      const same = await Promise.all([1, 2, 3, 4].map(() => report(reportWith([file]), 'at once')));
      assert.equal(new Set(same.map(({answer}) => answer.number)).size, 1);
      const other = exampleJpeg();
      await send(other);
      const many = await Promise.all([1, 2, 3].map(() => report(reportWith([other]))));
      assert.deepEqual(many.map(({status}) => status).sort(), [201, 400, 400]);
    });

    it('are as many and as large as the county takes', async () => {
      for (let sent = 0; sent < 3; sent++) await client().announce(examplePdf(600_000));
      assert.equal(await codeOf(examplePdf(1_000)), 'rejected file:tooMany');
      token = exampleToken();
      config.waiting = 0;
      const full = await refusalOf(examplePdf());
      config.waiting = 100_000_000;
      assert.equal(full.kind, 'unavailable');
      config.perDay = 1;
      const {kind, retryAfter} = await refusalOf(examplePdf());
      config.perDay = 1_000_000_000;
      assert.equal(kind, 'rate-limited');
      assert.ok(retryAfter! > 3_600_000 && retryAfter! <= 86_400_000, String(retryAfter));
      await send(examplePdf());
    });

    it('wait for their first byte an hour or two, and then for their report', async () => {
      const [begun, unbegun] = [examplePdf(), examplePdf()];
      const ids = await Promise.all([begun, unbegun].map((file) => client().idOf(file)));
      await Promise.all([begun, unbegun].map((file) => client().announce(file)));
      await client().bring(ids[0]!, 0, begun.bytes.subarray(0, 1));
      now = new Date(now.getTime() + hour);
      assert.equal((await client().standing(ids[1]!)).status, 200);
      now = new Date(now.getTime() + hour);
      assert.equal((await client().standing(ids[1]!)).status, 404);
      await server.backend.uploads!.sweep();
      await leavesNothing(ids[1]!);
      assert.equal((await client().bring(ids[0]!, 1, begun.bytes.subarray(1))).status, 204);
    });

    it('are held against an address for a day once they came, and only announced for an hour', async () => {
      now = new Date('2026-03-09T09:41:27+08:00');
      config.perDay = 2_000_000;
      const announce = () => tusClient(server.url, exampleToken()).announce(examplePdf(600_000));
      const refusedFor = async () => {
        const {status, headers} = await announce();
        return [status, Number(headers.get('Retry-After')) / 3600];
      };
      assert.deepEqual([(await announce()).status, (await announce()).status], [201, 201]);
      assert.deepEqual(await refusedFor(), [429, 1]);
      for (let sent = 0; sent < 3; sent++) {
        now = new Date(now.getTime() + hour);
        token = exampleToken();
        await send(examplePdf(600_000));
      }
      now = new Date(now.getTime() + hour);
      assert.deepEqual(await refusedFor(), [429, 20]);
      now = new Date(now.getTime() + 20 * hour);
      assert.equal((await announce()).status, 201);
      config.perDay = 1_000_000_000;
    });

    it('can be announced again where there could be no place for them', async () => {
      const file = examplePdf();
      const id = await client().idOf(file);
      mkdirSync(join(folder(), id));
      assert.equal((await client().announce(file)).status, 500);
      assert.equal((await rowOf(id))?.expires_at, null);
      rmdirSync(join(folder(), id));
      await send(file);
    });

    it('are deleted a day later unless a report has them', async () => {
      const [kept, left, half] = [exampleJpeg(), exampleJpeg(), examplePdf()];
      await Promise.all([send(kept), send(left), client().announce(half)]);
      await client().bring(await client().idOf(half), 0, half.bytes.subarray(0, 100));
      await report(reportWith([kept]));
      const ids = await Promise.all([kept, left, half].map((file) => client().idOf(file)));
      now = new Date(now.getTime() + 23 * 3_600_000);
      await server.backend.uploads!.sweep();
      assert.ok(ids.every((id) => onDisk().includes(id)));
      now = new Date(now.getTime() + 3 * 3_600_000);
      assert.equal((await client().standing(ids[1]!)).status, 404);
      assert.deepEqual((await report(reportWith([left]))).answer.fields, [
        {field: 'answers.files', code: 'missing'},
      ]);
      await server.backend.uploads!.sweep();
      assert.deepEqual(
        ids.map((id) => onDisk().includes(id)),
        [true, false, false],
      );
      await leavesNothing(ids[1]!);
      await send(left);
    });

    it('are deleted with their report', async () => {
      const file = exampleJpeg();
      await send(file);
      const {answer} = await report(reportWith([file]), 'erased');
      const id = await client().idOf(file);
      await postReaction(server.url, answer, {action: 'erase'}, 'erase it');
      await leavesNothing(id);
      const again = await report(reportWith([file]), 'erased');
      assert.deepEqual([again.status, again.answer], [200, answer]);
    });

    it('are deleted with their report though somebody else’s cannot be', async () => {
      const [stuck, file] = [exampleJpeg(), exampleJpeg()];
      await send(stuck);
      await send(file);
      const {answer} = await report(reportWith([file]));
      const [stuckPath, id] = [join(folder(), await client().idOf(stuck)), await client().idOf(file)];
      rmSync(stuckPath);
      mkdirSync(stuckPath);
      now = new Date(now.getTime() + 48 * 3_600_000);
      const erased = await postReaction(server.url, answer, {action: 'erase'}, 'erase all the same');
      assert.equal(erased.status, 201);
      await leavesNothing(id);
      rmdirSync(stuckPath);
      await server.backend.uploads!.sweep();
    });

    it('are deleted with their report when nobody keeps it any more', async () => {
      const file = exampleJpeg();
      await send(file);
      const {answer} = await report(reportWith([file]));
      await postReaction(server.url, answer, {action: 'withdraw'}, 'withdraw it');
      const id = await client().idOf(file);
      now = new Date('2040-01-01T00:00:00Z');
      await server.backend.uploads!.sweep();
      assert.ok(onDisk().includes(id));
      await eraseExpired(server.backend);
      await server.backend.uploads!.sweep();
      await leavesNothing(id);
    });

    it('are deleted when a county deletes the row of their report', async () => {
      const file = exampleJpeg();
      await send(file);
      const {answer} = await report(reportWith([file]));
      await server.database.deleteFrom('letters').where('number', '=', answer.number).execute();
      await server.backend.uploads!.sweep();
      await leavesNothing(await client().idOf(file));
    });

    it('come back to whoever has number and code, as something to keep', async () => {
      const [photo, paper] = [exampleJpeg(), examplePdf()];
      await send(photo);
      await send(paper);
      const {answer} = await report(reportWith([photo, paper]));
      const query = {number: answer.number, queryCode: answer.queryCode!};
      const ask = (attachment: string, changes = {}) =>
        fetch(`${server.url}/attachments`, {
          method: 'POST',
          headers: {'Content-Type': 'application/json'},
          body: JSON.stringify({...query, attachment, ...changes}),
        });
      const response = await ask(sentFileOf(paper).digest);
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), paper.bytes);
      const header = (name: string) => response.headers.get(name);
      assert.equal(header('Content-Type'), 'application/pdf');
      assert.equal(header('Content-Disposition'), `attachment; filename*=UTF-8''${answer.number}-2.pdf`);
      assert.equal(header('X-Content-Type-Options'), 'nosniff');
      assert.equal(header('Content-Security-Policy'), "sandbox; default-src 'none'");
      const blob = await restAdapter({url: server.url}).loadAttachment({
        ...query,
        attachment: sentFileOf(photo).digest,
      });
      assert.equal(blob.size, photo.bytes.length);
      assert.equal((await ask(sentFileOf(photo).digest, {queryCode: 'AAAA-AAAA-AAAA'})).status, 404);
      assert.equal((await ask('a'.repeat(64))).status, 404);
      const elsewhere = await report(exampleComplaint());
      const {number, queryCode} = elsewhere.answer;
      assert.equal((await ask(sentFileOf(photo).digest, {number, queryCode})).status, 404);
    });

    it('tell of an anonymous report neither the minute, nor an address, nor the token', async () => {
      const file = exampleJpeg();
      await send(file);
      await report(reportWith([file], {reporter: {disclosure: 'anonymous'}}));
      const id = await client().idOf(file);
      const row = JSON.stringify(await rowOf(id));
      for (const secret of [token, '127.0.0.1', ':41:', ':27']) assert.ok(!row.includes(secret), secret);
      const {mtime} = statSync(join(folder(), id));
      assert.equal(mtime.toISOString(), '2026-02-09T01:00:00.000Z');
      const counts = JSON.stringify(await server.database.selectFrom('limits').selectAll().execute());
      assert.ok(!counts.includes('127.0.0.1'));
      for (const secret of [token, id, sentFileOf(file).digest, '127.0.0.1"']) {
        assert.ok(!logged.some((line) => line.includes(secret)), secret);
      }
    });

    it('survive what is sent to do harm', async () => {
      const tus = client();
      const before = onDisk();
      const ids = [
        '../../etc/passwd',
        '..%2f..%2fetc%2fpasswd',
        '%00',
        'a'.repeat(5_000),
        '%',
        'A'.repeat(64),
      ];
      for (const id of ids) {
        for (const answer of [await tus.standing(id), await tus.bring(id, 0, Buffer.from('x'))]) {
          assert.ok([400, 404, 414].includes(answer.status), `${id.slice(0, 20)} ${answer.status}`);
        }
      }
      const good = sentFileOf(examplePdf());
      const metadata = (text: string) =>
        tus.ask('/uploads', 'POST', {'Upload-Length': '9', 'Upload-Metadata': text});
      for (const text of [
        '',
        'digest',
        'digest !!!!',
        `digest ${btoa('../../x')},type ${btoa(good.type)}`,
        `digest ${btoa(`${good.digest}\0`)},type ${btoa(good.type)}`,
        `digest ${btoa(good.digest)},type ${btoa(good.type)},filename ${btoa('x.pdf')}`,
        `digest ${btoa(good.digest)},digest ${btoa(good.digest)}`,
        `__proto__ ${btoa('x')},digest ${btoa(good.digest)},type ${btoa(good.type)},a`,
        `type ${btoa('x'.repeat(3_000))}`,
      ]) {
        const {status} = await metadata(text);
        assert.ok([400, 431].includes(status), `${text.slice(0, 40)} ${status}`);
      }
      for (const length of ['-1', '1e3', 'NaN', '9'.repeat(20), '0x10', '']) {
        const {status} = await tus.ask('/uploads', 'POST', {
          'Upload-Length': length,
          'Upload-Metadata': `digest ${btoa(good.digest)},type ${btoa(good.type)}`,
        });
        assert.equal(status, 400, length);
      }
      const huge = await tus.announce(examplePdf(), {bytes: 999_999_999_999_999});
      assert.equal(huge.status, 400);
      const short = await tusClient(server.url, 'short').announce(examplePdf());
      assert.equal(short.status, 400);
      const old = await tus.ask('/uploads', 'POST', {'Tus-Resumable': '0.2.2'});
      assert.ok([400, 412].includes(old.status));
      assert.deepEqual(onDisk(), before);
      assert.equal((await fetch(`${server.url}/health`)).status, 200);
    });

    it('may come from the pages of the county alone', async () => {
      const ask = (origin: string) =>
        fetch(`${server.url}/uploads/${'a'.repeat(64)}`, {
          method: 'OPTIONS',
          headers: {
            Origin: origin,
            'Access-Control-Request-Method': 'PATCH',
            'Access-Control-Request-Headers': 'upload-token,upload-offset,tus-resumable,content-type',
          },
        });
      const allowed = await ask(server.origin);
      assert.equal(allowed.headers.get('Access-Control-Allow-Origin'), server.origin);
      assert.match(allowed.headers.get('Access-Control-Allow-Methods') ?? '', /PATCH/);
      const headers = allowed.headers.get('Access-Control-Allow-Headers') ?? '';
      for (const name of [
        'Upload-Token',
        'Upload-Offset',
        'Upload-Length',
        'Upload-Metadata',
        'Tus-Resumable',
      ]) {
        assert.ok(headers.includes(name), name);
      }
      const read = await fetch(`${server.url}/health`, {headers: {Origin: server.origin}});
      const exposed = read.headers.get('Access-Control-Expose-Headers') ?? '';
      for (const name of ['Location', 'Upload-Offset', 'Upload-Length', 'Tus-Resumable', 'Retry-After']) {
        assert.ok(exposed.includes(name), name);
      }
      const stranger = await ask('https://elsewhere.example');
      assert.equal(stranger.headers.get('Access-Control-Allow-Origin'), null);
    });
  });
}
