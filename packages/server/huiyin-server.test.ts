import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {problemSchema, profileSchema, type Problem, type Profile} from '@huiyin/core/contract';
import {nationalProfile} from '@huiyin/core/national';
import Fastify from 'fastify';
import {Compile} from 'typebox/compile';
import {fastifyOptions} from './fastify-options.ts';
import {exampleCase, exampleRating, postRating, startTestServer, type TestServer} from './testing/index.ts';

const isProblem = Compile(problemSchema);

describe('The server', () => {
  let server: TestServer;
  const logged: string[] = [];
  before(async () => {
    server = await startTestServer({
      allowedOrigins: ['https://www.example.gov.cn'],
      limits: {ratings: 1000, tracking: 5, consultations: 1000},
      log: (line) => logged.push(line),
    });
  });
  after(() => server.stop());

  const json = {'Content-Type': 'application/json'};
  const post = (path: string, body: string, headers: Record<string, string> = json) =>
    fetch(server.url + path, {method: 'POST', headers, body});

  it('shows the county’s profile in each language, all words marked with their own', async () => {
    const profile = (await (await fetch(`${server.url}/profile?locale=ko`)).json()) as Profile;
    assert.deepEqual(Compile(profileSchema).Errors(profile), []);
    assert.equal(profile.rating.indicatorSet.indicators.length, 40);
    assert.equal(profile.portal.name.lang, 'ko');
  });

  it('falls back to Chinese for a language it does not speak', async () => {
    const profile = (await (await fetch(`${server.url}/profile?locale=fr-CA`)).json()) as Profile;
    assert.equal(profile.locale, 'zh');
  });

  it('describes itself as OpenAPI 3.1', async () => {
    const api = (await (await fetch(`${server.url}/openapi.json`)).json()) as {
      openapi: string;
      paths: object;
    };
    assert.equal(api.openapi, '3.1.0');
    assert.deepEqual(Object.keys(api.paths).sort(), [
      '/api/attachments',
      '/api/case-tokens',
      '/api/cases/current',
      '/api/complaints',
      '/api/complaints/isolated',
      '/api/complaints/new',
      '/api/complaints/similar',
      '/api/complaints/{id}/voices',
      '/api/consultations',
      '/api/consultations/new',
      '/api/guides/search',
      '/api/guides/{taskCode}',
      '/api/guides/{taskCode}/corrections',
      '/api/health',
      '/api/profile',
      '/api/ratings',
      '/api/ratings/search',
      '/api/reactions',
      '/api/recipients',
      '/api/replies/search',
      '/api/tracking',
      '/api/uploads',
      '/api/uploads/{id}',
    ]);
  });

  it('answers every failure with problem details', async () => {
    const big = JSON.stringify({text: 'x'.repeat(300 * 1024)});
    const failures: [number, Promise<Response>][] = [
      [400, post('/ratings', '{')],
      [400, post('/ratings', '{}', {...json, 'Idempotency-Key': 'k'})],
      [400, post('/ratings', JSON.stringify(exampleRating('x')))],
      [
        401,
        post('/case-tokens', JSON.stringify({case: exampleCase()}), {...json, Authorization: 'Bearer wrong'}),
      ],
      [401, fetch(`${server.url}/cases/current`, {headers: {'Case-Token': 'x'}})],
      [404, fetch(`${server.url}/nothing`)],
      [413, post('/ratings', big, {...json, 'Idempotency-Key': 'k'})],
      [415, post('/tracking', '{}', {'Content-Type': 'text/plain'})],
    ];
    for (const [status, failure] of failures) {
      const response = await failure;
      assert.equal(response.status, status);
      assert.match(response.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
      const problem = (await response.json()) as Problem;
      assert(isProblem.Check(problem) && problem.status === status);
    }
  });

  it('answers even what is not HTTP with problem details', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.end('nonsense\r\n\r\n');
    const answer = await text(socket);
    assert.match(answer, /^HTTP\/1.1 400 .*application\/problem\+json.*"status":400/s);
  });

  it('names every field that is wrong', async () => {
    const {caseToken: _, ...rest} = exampleRating('x');
    const wrong = {...rest, grade: 'fine', indicators: [1], extra: true, contact: {name: '张三'}};
    const {answer} = await postRating(server.url, wrong, 'wrong');
    assert.deepEqual((answer as unknown as Problem).fields, [
      {field: 'caseToken', code: 'required'},
      {field: 'extra', code: 'unknown'},
      {field: 'grade', code: 'invalid'},
      {field: 'indicators', code: 'invalid'},
      {field: 'contact.phone', code: 'required'},
    ]);
  });

  it('tells an allowed page, and no other, that it may call', async () => {
    const ask = async (origin: string) => {
      const headers = {Origin: origin, 'Access-Control-Request-Method': 'POST'};
      return (await fetch(`${server.url}/ratings`, {method: 'OPTIONS', headers})).headers;
    };
    const allowed = await ask('https://www.example.gov.cn');
    assert.equal(allowed.get('Access-Control-Allow-Origin'), 'https://www.example.gov.cn');
    assert.match(allowed.get('Access-Control-Expose-Headers') ?? '', /\bRetry-After\b/);
    assert.equal(allowed.get('Access-Control-Max-Age'), '600');
    for (const other of ['https://www.example.gov.cn.evil.example', 'http://www.example.gov.cn', 'null']) {
      assert.equal((await ask(other)).get('Access-Control-Allow-Origin'), null);
    }
  });

  it('lets no answer be stored, sniffed or shared between origins', async () => {
    const {headers} = await fetch(`${server.url}/profile`);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.match(headers.get('Vary') ?? '', /Origin/);
  });

  it('slows down whoever guesses query codes, and says for how long', async () => {
    const guess = () => post('/tracking', JSON.stringify({number: 'PJ-20261120-000001', queryCode: 'AAAA'}));
    const answers = [];
    for (let turn = 0; turn < 6; turn++) answers.push(await guess());
    const last = answers.at(-1)!;
    assert.equal(last.status, 429);
    assert(Number(last.headers.get('Retry-After')) > 0);
    assert.equal(((await last.json()) as Problem).type, 'urn:huiyin:problem:rate-limited');
  });

  it('writes no name, no words, no token, no query and no address into its log', async () => {
    const caseToken = await server.newCaseToken();
    const contact = {name: '张三丰', phone: '13812345678'};
    const rating = exampleRating(caseToken, {text: '不可记录的话', contact});
    await postRating(server.url, rating, 'key-that-stays-secret');
    await fetch(`${server.url}/profile?locale=planted-query`);
    const log = logged.join('');
    assert.match(log, /"route":"\/api\/ratings"/);
    const planted = [
      '张三丰',
      '13812345678',
      '不可记录的话',
      caseToken,
      'key-that-stays-secret',
      'planted-query',
      '127.0.0.1"',
    ];
    for (const secret of planted) assert(!log.includes(secret), secret);
  });

  it('waits fifteen seconds for a request, and no longer', () => {
    const {server: listener} = Fastify(fastifyOptions({trustProxy: false}));
    assert.deepEqual([listener.headersTimeout, listener.requestTimeout], [15_000, 15_000]);
  });
});

describe('A county that asks for names', () => {
  let server: TestServer;
  before(async () => {
    const rating = {
      ...nationalProfile.rating,
      contact: 'required',
      anonymous: 'never',
      textLimit: 3,
    } as const;
    server = await startTestServer({profile: {...nationalProfile, rating: {...rating, channels: ['pc']}}});
  });
  after(() => server.stop());

  it('refuses what its profile does not allow, field by field', async () => {
    const rating = exampleRating(await server.newCaseToken(), {
      anonymous: true,
      channel: 'sms',
      text: '四个字啊',
      indicators: ['209'],
      contact: {name: '', phone: '1'},
    });
    const {status, answer} = await postRating(server.url, rating, 'county');
    assert.equal(status, 400);
    assert.deepEqual((answer as unknown as Problem).fields, [
      {field: 'indicators', code: 'notOfGrade'},
      {field: 'text', code: 'tooLong'},
      {field: 'contact.name', code: 'required'},
      {field: 'anonymous', code: 'notAllowed'},
      {field: 'channel', code: 'notAllowed'},
    ]);
  });

  it('counts a text as people do, an emoji as one', async () => {
    const contact = {name: '张三', phone: '13800000000'};
    const rating = exampleRating(await server.newCaseToken(), {channel: 'pc', text: '😀😀😀', contact});
    assert.equal((await postRating(server.url, rating, 'emoji')).status, 201);
  });
});
