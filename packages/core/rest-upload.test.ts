import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, test, type TestContext} from 'node:test';
import {isAdapterError, type AdapterError} from './adapter-error.ts';
import {restAdapter} from './rest-adapter.ts';

type Answer = [status: number, headers?: Record<string, string>, body?: string];

interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  bytes: number;
}

const file = new Blob([new Uint8Array(600_000)], {type: 'image/jpeg'});
const digest = 'd'.repeat(64);
const token = 'the secret of the report';

/** A backend that gives one answer after the other, and what it was asked. `undefined` breaks the line. */
const backend = async (t: TestContext, answers: readonly (Answer | undefined)[]) => {
  const asked: Asked[] = [];
  const left = [...answers];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let bytes = 0;
    for await (const piece of request) bytes += (piece as Buffer).length;
    asked.push({method: request.method!, path: request.url!, headers: request.headers, bytes});
    const next = left.length > 1 ? left.shift() : left[0];
    if (!next) return void request.socket.destroy();
    const [status, headers = {}, body = ''] = next;
    response.writeHead(status, headers).end(body);
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => {}));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => (server.closeAllConnections(), server.close()));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}/api`, asked};
};

const failureOf = async (sending: Promise<void>): Promise<AdapterError> => {
  const error: unknown = await sending.then(
    () => assert.fail('arrived'),
    (reason: unknown) => reason,
  );
  assert.ok(isAdapterError(error), String(error));
  return error;
};

const at = (offset: number): Answer => [204, {'Upload-Offset': String(offset)}];
const problem = (status: number, more: object = {}, headers: Record<string, string> = {}): Answer => [
  status,
  {'Content-Type': 'application/problem+json', ...headers},
  JSON.stringify({type: 'about:blank', title: '', status, ...more}),
];
const send = (url: string, signal?: AbortSignal, onProgress?: (bytes: number) => void) =>
  restAdapter({url, timeout: 20_000}).sendFile(file, {
    token,
    digest,
    ...(signal && {signal}),
    ...(onProgress && {onProgress}),
  });

test('announces a file by digest and type alone, with its token in a header and never in an address', async (t) => {
  const {url, asked} = await backend(t, [[404], [201], at(262_144), at(600_000)]);
  const seen: number[] = [];
  await send(url, undefined, (bytes) => seen.push(bytes));
  assert.deepEqual(
    asked.map(({method, bytes}) => [method, bytes]),
    [
      ['HEAD', 0],
      ['POST', 0],
      ['PATCH', 262_144],
      ['PATCH', 337_856],
    ],
  );
  assert.deepEqual(seen, [262_144, 600_000]);
  assert.equal(asked[1]!.headers['upload-metadata'], `digest ${btoa(digest)},type ${btoa('image/jpeg')}`);
  for (const {path, headers} of asked) {
    assert.equal(headers['upload-token'], token);
    assert.equal(headers['tus-resumable'], '1.0.0');
    assert.equal(headers.cookie, undefined);
    assert.ok(!decodeURIComponent(path).includes(token) && !path.includes(digest), path);
  }
});

test('is done at once with a file that is there already', async (t) => {
  const {url, asked} = await backend(t, [[200, {'Upload-Offset': '600000'}]]);
  await send(url);
  assert.equal(asked.length, 1);
});

test('asks again where it stands when a piece is lost, and sends smaller ones', async (t) => {
  const {url, asked} = await backend(t, [
    [200, {'Upload-Offset': '100000'}],
    undefined,
    [200, {'Upload-Offset': '150000'}],
    at(281_072),
    at(600_000),
  ]);
  const seen: number[] = [];
  await send(url, undefined, (bytes) => seen.push(bytes));
  assert.equal(asked[3]!.headers['upload-offset'], '150000');
  assert.ok(asked[3]!.bytes < 262_144);
  assert.deepEqual(seen, [100_000, 150_000, 281_072, 600_000]);
});

test('goes on when somebody else has announced the file meanwhile', async (t) => {
  const {url, asked} = await backend(t, [[404], problem(409), [200, {'Upload-Offset': '0'}], at(600_000)]);
  await send(url);
  assert.deepEqual(
    asked.map(({method}) => method),
    ['HEAD', 'POST', 'HEAD', 'PATCH'],
  );
});

const fields = [{field: 'file', code: 'infected'}];
const refusals: [string, (Answer | undefined)[], string, number?][] = [
  ['a refusal', [[404], [201], problem(400, {fields})], 'rejected'],
  ['a limit', [[404], problem(429, {}, {'Retry-After': '60'})], 'rate-limited', 60_000],
  ['a pause', [[404], problem(503, {}, {'Retry-After': '60'})], 'unavailable', 60_000],
  ['a full disk', [[404], problem(507)], 'unavailable'],
  ['a file that others keep writing', [[404], problem(409), [404], problem(423)], 'unavailable'],
  ['a broken line', [undefined], 'unavailable'],
  ['the page of a captive portal', [[200, {'Content-Type': 'text/html'}, '<p>Log in']], 'unavailable'],
  ['more bytes than there are', [[200, {'Upload-Offset': '600001'}]], 'unavailable'],
  [
    'an answer that nothing arrived',
    [[200, {'Upload-Offset': '0'}], at(0), [404], problem(507)],
    'unavailable',
  ],
  ['another address', [[302, {Location: 'http://127.0.0.1:1/'}]], 'unavailable'],
];
// Each of them waits between its tries, and they can wait side by side.
describe('A file that does not arrive', {concurrency: true}, () => {
  for (const [name, answers, kind, retryAfter] of refusals) {
    test(`takes ${name} for ${kind}`, async (t) => {
      const {url} = await backend(t, answers);
      const error = await failureOf(send(url));
      assert.deepEqual([error.kind, error.retryAfter], [kind, retryAfter]);
      assert.deepEqual(error.fields, kind === 'rejected' ? fields : []);
    });
  }
});

test('stops when it is told to', async (t) => {
  const {url, asked} = await backend(t, [[404], [201], at(1_000), at(2_000), at(3_000)]);
  const controller = new AbortController();
  const error = await failureOf(
    send(url, controller.signal, (bytes) => bytes === 2_000 && controller.abort()),
  );
  assert.equal(error.kind, 'unavailable');
  const before = asked.length;
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(asked.length, before);
});

test('says that a file cannot be read any more', async (t) => {
  const {url} = await backend(t, [[404], [201], at(0)]);
  const gone = Object.assign(new Blob([new Uint8Array(9)]), {
    slice: () => ({arrayBuffer: () => Promise.reject(new Error('NotReadableError'))}),
  });
  const error = await failureOf(restAdapter({url}).sendFile(gone, {token, digest}));
  assert.equal(error.kind, 'rejected');
  assert.deepEqual(error.fields, [{field: 'file', code: 'unreadable'}]);
});
