import assert from 'node:assert/strict';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test, type TestContext} from 'node:test';
import {isAdapterError, type AdapterError, type FailureKind} from './adapter-error.ts';
import type {Rating} from './contract/rating.ts';
import {restAdapter} from './rest-adapter.ts';

const rating: Rating = {
  caseToken: 'token',
  grade: 'satisfied',
  indicatorSet: 'v2',
  indicators: [],
  text: '',
  anonymous: true,
  channel: 'pc',
  locale: 'zh',
};
const receipt = {number: 'HP-1', receivedAt: '2026-11-23T01:02:03Z'};

/** A backend, or something in front of it, that answers every request in one way. */
async function backend(t: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  t.after(() => (server.closeAllConnections(), server.close()));
  await new Promise((listening) => server.once('listening', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
}

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, {'Content-Type': 'application/json', ...headers}).end(text);
  };

async function failure(t: TestContext, answer: RequestListener, timeout?: number): Promise<AdapterError> {
  const adapter = restAdapter({url: await backend(t, answer), timeout});
  const error: unknown = await adapter.sendRating(rating, {key: 'k'}).then(
    (taken) => assert.fail(`taken for a receipt: ${JSON.stringify(taken)}`),
    (reason: unknown) => reason,
  );
  assert.ok(isAdapterError(error), String(error));
  return error;
}

test('sends the rating once as JSON with its key, and gives the receipt', async (t) => {
  const seen: unknown[] = [];
  const url = await backend(t, (request, response) => {
    request.setEncoding('utf8').on('data', (body: string) => {
      seen.push(request.method, request.url, request.headers['idempotency-key'], JSON.parse(body));
      answering(201, receipt)(request, response);
    });
  });
  assert.deepEqual(await restAdapter({url: `${url}/`}).sendRating(rating, {key: 'k'}), receipt);
  assert.deepEqual(seen, ['POST', '/api/ratings', 'k', rating]);
});

test('sends the case token in a header, never in the address', async (t) => {
  let address, token;
  const url = await backend(t, (request, response) => {
    ({url: address} = request);
    token = request.headers['case-token'];
    answering(200, {status: 'closed'})(request, response);
  });
  await restAdapter({url}).loadCase('secret', {locale: 'ru'});
  assert.equal(address, '/api/cases/current?locale=ru');
  assert.equal(token, 'secret');
});

const redirecting: RequestListener = (request, response) => {
  const here = request.url === '/elsewhere';
  (here ? answering(201, receipt) : answering(307, '', {Location: '/elsewhere'}))(request, response);
};

const html = '<!doctype html><title>Please log in to the network</title>';
const problem = (name: string) => `urn:huiyin:problem:${name}`;
const answers: [string, RequestListener, FailureKind][] = [
  ['a captive portal that answers 200 with HTML', answering(200, html), 'unavailable'],
  ['an HTML page with 502', answering(502, html, {'Content-Type': 'text/html'}), 'unavailable'],
  ['200 with an empty body', answering(200, ''), 'unavailable'],
  ['204', answering(204, ''), 'unavailable'],
  ['200 with null', answering(200, null), 'unavailable'],
  ['a receipt without a number', answering(201, {receivedAt: receipt.receivedAt}), 'unavailable'],
  ['a receipt with an empty number', answering(201, {...receipt, number: ''}), 'unavailable'],
  ['a receipt without a time', answering(201, {number: 'HP-1'}), 'unavailable'],
  ['a receipt with a word for a time', answering(201, {...receipt, receivedAt: 'soon'}), 'unavailable'],
  ['a receipt with a number for a time', answering(201, {...receipt, receivedAt: 5}), 'unavailable'],
  ['a redirect', redirecting, 'unavailable'],
  ['a broken connection', (request) => request.socket.destroy(), 'unavailable'],
  ['half a receipt', (_, response) => void response.write('{"num', () => response.destroy()), 'unavailable'],
  ['408', answering(408, ''), 'timeout'],
  ['503', answering(503, html), 'unavailable'],
  ['503 for maintenance', answering(503, {type: problem('maintenance')}), 'maintenance'],
  ['401', answering(401, {type: problem('expired-token')}), 'expired'],
  ['410', answering(410, {type: 'about:blank'}), 'expired'],
  ['404', answering(404, {type: 'about:blank'}), 'rejected'],
  ['401 with HTML', answering(401, html), 'unavailable'],
  ['403 with HTML', answering(403, html), 'unavailable'],
  ['404 with HTML', answering(404, html), 'unavailable'],
  ['410 with HTML', answering(410, html), 'unavailable'],
  ['422 with null', answering(422, 'null'), 'unavailable'],
  ['422 with a number for a type', answering(422, {type: 7, fields: 'text'}), 'rejected'],
  ['409 for a key that was used', answering(409, {type: problem('key-reused')}), 'rejected'],
];

for (const [what, answer, kind] of answers) {
  test(`takes ${what} for "${kind}"`, async (t) => assert.equal((await failure(t, answer)).kind, kind));
}

test('gives up on a backend that never answers', async (t) => {
  assert.equal((await failure(t, () => undefined, 50)).kind, 'timeout');
});

test('gives up on a backend that begins to answer and never ends', async (t) => {
  const begin: RequestListener = (_, response) => {
    response.writeHead(200).write('{');
    // Node now and then forgets to stop reading when it is told to, and would read on for five minutes.
    setTimeout(() => response.destroy(), 5000).unref();
  };
  assert.equal((await failure(t, begin, 100)).kind, 'timeout');
});

test('stops when the caller does, before and while sending', async (t) => {
  const adapter = restAdapter({url: await backend(t, () => undefined)});
  const controller = new AbortController();
  const sending = adapter.sendRating(rating, {key: 'k', signal: controller.signal});
  controller.abort();
  await assert.rejects(sending, {name: 'AdapterError', kind: 'unavailable'});
  const sentLater = adapter.sendRating(rating, {key: 'k', signal: controller.signal});
  await assert.rejects(sentLater, {name: 'AdapterError', kind: 'unavailable'});
});

test('waits as many seconds as Retry-After says', async (t) => {
  const error = await failure(t, answering(429, html, {'Retry-After': '7'}));
  assert.deepEqual([error.kind, error.retryAfter], ['rate-limited', 7000]);
});

test('waits until the date of Retry-After, by the clock of the backend', async (t) => {
  const headers = {
    Date: 'Mon, 01 Jan 2024 00:00:00 GMT',
    'Retry-After': 'Mon, 01 Jan 2024 00:02:00 GMT',
  };
  const error = await failure(t, answering(503, '', headers));
  assert.deepEqual([error.kind, error.retryAfter], ['unavailable', 120_000]);
});

test('waits until the date of Retry-After by its own clock where the backend tells no time', async (t) => {
  const error = await failure(t, (request, response) => {
    response.sendDate = false;
    const date = new Date(Date.now() + 60_000).toUTCString();
    answering(503, '', {'Retry-After': date})(request, response);
  });
  assert.ok(error.retryAfter! > 50_000 && error.retryAfter! <= 60_000, String(error.retryAfter));
});

test('tries at once after a date that is over, and as it likes after nonsense', async (t) => {
  const past = {'Retry-After': 'Mon, 01 Jan 2024 00:00:00 GMT'};
  assert.equal((await failure(t, answering(503, '', past))).retryAfter, 0);
  assert.equal((await failure(t, answering(503, '', {'Retry-After': 'soon'}))).retryAfter, undefined);
  assert.equal((await failure(t, answering(503, ''))).retryAfter, undefined);
});

test('hands on the first receipt of a case that was rated', async (t) => {
  const error = await failure(t, answering(409, {type: problem('already-rated'), receipt}));
  assert.deepEqual([error.kind, error.receipt], ['duplicate', receipt]);
});

test('does not hand on a first receipt that is none', async (t) => {
  const error = await failure(t, answering(409, {type: problem('already-rated'), receipt: {number: 5}}));
  assert.deepEqual([error.kind, error.receipt], ['duplicate', undefined]);
});

test('hands on which fields were refused', async (t) => {
  const fields = [{field: 'text', code: 'tooLong'}];
  const error = await failure(t, answering(422, {type: problem('invalid'), fields}));
  assert.deepEqual([error.kind, error.fields], ['rejected', fields]);
});

test('has one id for one address, however it is written', () => {
  const id = (url: string) => restAdapter({url}).id;
  assert.equal(id('https://a.example/api'), id('https://a.example/api///'));
  assert.notEqual(id('https://a.example/api'), id('https://b.example/api'));
});

const guideSearch = {words: '结婚', page: 1, locale: 'ja'} as const;
const correction = {version: '2', accurate: false, parts: ['fee'], text: '', locale: 'ko'} as const;

test('looks for guides without a word of it in the address', async (t) => {
  const seen: unknown[] = [];
  const url = await backend(t, (request, response) => {
    request.setEncoding('utf8').on('data', (body: string) => {
      seen.push(request.method, request.url, JSON.parse(body));
      answering(200, {total: 0})(request, response);
    });
  });
  assert.deepEqual(await restAdapter({url}).findGuides(guideSearch), {total: 0});
  assert.deepEqual(seen, ['POST', '/api/guides/search', guideSearch]);
});

test('loads the guide of a code in a language, and the version that is asked for', async (t) => {
  const asked: unknown[] = [];
  const url = await backend(t, (request, response) => {
    asked.push(request.url);
    answering(200, {hotline: '12345'})(request, response);
  });
  const adapter = restAdapter({url});
  assert.deepEqual(await adapter.loadGuide('YD/1', {locale: 'ru'}), {hotline: '12345'});
  await adapter.loadGuide('YD-2', {locale: 'zh', version: '1&2'});
  assert.deepEqual(asked, ['/api/guides/YD%2F1?locale=ru', '/api/guides/YD-2?locale=zh&version=1%262']);
});

test('sends a correction once with its key, and takes nothing but a receipt', async (t) => {
  const seen: unknown[] = [];
  const answers = [receipt, {thanks: true}];
  const url = await backend(t, (request, response) => {
    request.setEncoding('utf8').on('data', (body: string) => {
      seen.push(request.url, request.headers['idempotency-key'], JSON.parse(body));
      answering(201, answers.shift())(request, response);
    });
  });
  const {sendCorrection} = restAdapter({url});
  const sent = {...correction, parts: [...correction.parts]};
  assert.deepEqual(await sendCorrection('YD-1', sent, {key: 'k'}), receipt);
  assert.deepEqual(seen, ['/api/guides/YD-1/corrections', 'k', sent]);
  await assert.rejects(sendCorrection('YD-1', sent, {key: 'k'}), {kind: 'unavailable'});
});

const refusedReads = {
  'a search of guides': (url: string) => restAdapter({url}).findGuides(guideSearch),
  'a guide': (url: string) => restAdapter({url}).loadGuide('YD-1', {locale: 'zh'}),
  'the profile': (url: string) => restAdapter({url}).loadProfile({locale: 'zh'}),
  'the recipients': (url: string) => restAdapter({url}).loadRecipients({locale: 'zh'}),
};

for (const [what, read] of Object.entries(refusedReads)) {
  test(`tells of ${what} that is refused how long to wait and what was wrong`, async (t) => {
    const fields = [{field: 'page', code: 'outOfRange'}];
    const url = await backend(t, answering(429, {fields}, {'Retry-After': '7'}));
    await assert.rejects(read(url), {name: 'AdapterError', kind: 'rate-limited', retryAfter: 7000, fields});
  });
}
