import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nationalProfile, type CountyProfile} from '@huiyin/core/national';
import {startTestServer, type TestServer} from '../testing/index.ts';

const portal = 'https://www.example.gov.cn';

describe('The form for reports on an origin of its own', () => {
  const servers: TestServer[] = [];
  let widgets: string;
  before(() => {
    widgets = mkdtempSync(join(tmpdir(), 'huiyin-widgets-'));
    writeFileSync(join(widgets, 'complaint-frame.js'), '// the frame');
    writeFileSync(join(widgets, 'more-AbCd_123.js'), '// more');
  });
  after(async () => {
    for (const server of servers) await server.stop();
    rmSync(widgets, {recursive: true});
  });

  const start = async (changes: Parameters<typeof startTestServer>[0]): Promise<TestServer> => {
    const server = await startTestServer(changes);
    servers.push(server);
    return server;
  };
  const open = (server: TestServer, locale = 'zh') =>
    fetch(`${server.url}/complaints/isolated?locale=${locale}`, {redirect: 'manual'});
  const policyOf = async (server: TestServer): Promise<Record<string, string>> => {
    const policy = (await open(server)).headers.get('Content-Security-Policy')!;
    return Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
  };
  const withTiles = (tiles: string): CountyProfile => {
    const map = {
      ...{tiles, system: 'CGCS2000' as const, attribution: {zh: '地图'}},
      ...{
        center: {latitude: 30, longitude: 104, system: 'CGCS2000' as const},
        zoom: 14,
        minZoom: 10,
        maxZoom: 17,
      },
    };
    return {...nationalProfile, complaint: {...nationalProfile.complaint!, map}};
  };

  it('may stand in a page of an allowed origin, of every one and of no other', async () => {
    const server = await start({widgets, allowedOrigins: [portal, 'https://b.example.gov.cn:8443']});
    const policy = await policyOf(server);
    assert.equal(
      policy['frame-ancestors'],
      `frame-ancestors ${portal} https://b.example.gov.cn:8443 ${server.origin}`,
    );
    assert.equal((await open(server)).headers.get('X-Frame-Options'), null);
  });

  it('stands in no page where no origin is allowed', async () => {
    const server = await start({widgets});
    (server.config.allowedOrigins as string[]).length = 0;
    assert.equal((await policyOf(server))['frame-ancestors'], "frame-ancestors 'none'");
  });

  it('runs only scripts of its own origin and speaks only to it', async () => {
    const policy = await policyOf(servers[0]!);
    assert.equal(policy['default-src'], "default-src 'none'");
    assert.equal(policy['script-src'], "script-src 'self'");
    assert.equal(policy['connect-src'], "connect-src 'self'");
    assert.equal(policy['img-src'], "img-src 'self'");
    assert.equal(policy['base-uri'], "base-uri 'none'");
    assert.equal(policy['require-trusted-types-for'], "require-trusted-types-for 'script'");
  });

  it('gives each answer a nonce of its own, for browsers that cannot adopt style sheets', async () => {
    const nonces = [];
    for (let answers = 0; answers < 2; answers++) {
      const response = await open(servers[0]!);
      const [, nonce] = /'nonce-([\w+/=]{22,})'/.exec(response.headers.get('Content-Security-Policy')!)!;
      assert.ok((await response.text()).includes(`nonce="${nonce}"`));
      nonces.push(nonce);
    }
    assert.notEqual(nonces[0], nonces[1]);
  });

  it('asks the county’s own map for its tiles, wherever that is', async () => {
    const other = await start({widgets, profile: withTiles('https://t0.map.example/{z}/{x}/{y}.png')});
    assert.equal((await policyOf(other))['img-src'], "img-src 'self' https://t0.map.example");
    const own = await start({widgets, profile: withTiles('/tiles/{z}/{x}/{y}.png')});
    assert.equal((await policyOf(own))['img-src'], "img-src 'self'");
  });

  it('is whole by itself, in every language, and leads to the plain form where nothing runs', async () => {
    const response = await open(servers[0]!, 'ru');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    const page = await response.text();
    assert.match(page, /<html lang="ru">/);
    assert.match(page, /<h1>Жалобы и сообщения<\/h1>/);
    assert.match(page, /<hy-complaint api="\.\.">\s*<p><a href="new\?locale=ru">Открыть простую форму</);
    assert.match(page, /src="\.\.\/widgets\/complaint\.ru\.js"/);
    assert.match(page, /12345/);
  });

  it('gives out the files of the widgets, and keeps those that never change', async () => {
    const cachingOf = async (name: string) => {
      const response = await fetch(`${servers[0]!.url}/widgets/${name}`);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('Content-Type')!, /javascript/);
      return response.headers.get('Cache-Control');
    };
    assert.equal(await cachingOf('complaint-frame.js'), 'no-cache');
    assert.equal(await cachingOf('more-AbCd_123.js'), 'public, max-age=31536000, immutable');
    const outside = await fetch(`${servers[0]!.url}/widgets/..%2f..%2fetc%2fpasswd`);
    assert.ok(outside.status >= 400);
  });

  it('leads to the plain page where the server has no widgets', async () => {
    const response = await open(await start({}), 'ko');
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('Location'), 'new?locale=ko');
    assert.equal((await fetch(response.url.replace('isolated', 'new'))).status, 200);
  });

  it('says so where the county takes no reports', async () => {
    const {complaint: _, ...profile} = nationalProfile;
    assert.equal((await open(await start({widgets, profile}))).status, 404);
  });
});
