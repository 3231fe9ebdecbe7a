import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {exampleGuide} from '../testing/example-guide.ts';
import {runGuide, testFolder} from '../testing/run-guide.ts';
import {LinkChecker} from './link-checker.ts';

describe('Links', () => {
  const {file, remove} = testFolder();
  const asked: string[] = [];
  let server: Server;
  let origin: string;
  let atOnce = 0;
  let most = 0;

  before(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      atOnce += 1;
      most = Math.max(most, atOnce);
      response.on('finish', () => (atOnce -= 1));
      const {url = ''} = request;
      if (url === '/silent') return;
      if (url === '/moved') response.writeHead(302, {location: '/index.html'});
      else if (url === '/form' && request.method === 'HEAD') response.writeHead(405);
      else if (url === '/members') response.writeHead(403);
      else response.writeHead(url === '/gone' ? 404 : 200);
      setTimeout(() => response.end(), 20);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    remove();
  });

  it('are dead, lead to a home page, or are not encrypted', async () => {
    const links = new LinkChecker({base: `${origin}/`});
    const hasty = new LinkChecker({base: `${origin}/`, patience: 300});
    const faults = async (link: string) => Object.keys(await links.check(link));
    assert.deepEqual(await faults('/gone'), ['dead']);
    assert.deepEqual(await faults('http://127.0.0.1:1/'), ['dead']);
    assert.deepEqual(await hasty.check('/silent'), {dead: 'timeout'});
    assert.deepEqual(await faults('/moved'), ['home', 'http']);
    assert.deepEqual(await faults('/paper.pdf'), ['http']);
  });

  it('are there where HEAD is refused, and where somebody asks who is there', async () => {
    const links = new LinkChecker({base: origin});
    assert.equal((await links.check('/form')).dead, undefined);
    assert.equal((await links.check('/members')).dead, undefined);
    assert.deepEqual(await links.check('tel:12345'), {});
  });

  it('are asked for once each, and only a few at once', async () => {
    asked.length = most = atOnce = 0;
    const links = new LinkChecker({base: origin, atOnce: 3});
    await Promise.all(Array.from({length: 40}, (_, index) => links.check(`/paper-${index % 10}`)));
    assert.deepEqual([asked.length, most], [10, 3]);
  });

  const form = {...exampleGuide.materials![2]!, blankFormUrl: '/gone'};
  const guide = {...exampleGuide, materials: [form]};

  it('of guides are followed only when that is asked for, and told by their place', async () => {
    asked.length = 0;
    const path = file('links.json', [guide]);
    assert.doesNotMatch((await runGuide('lint', path, '--base', origin)).said, /gone/);
    assert.equal(asked.length, 0);
    const {code, said} = await runGuide('lint', path, '--links', '--base', origin);
    assert.equal(code, 1);
    assert.match(said, /✖ materials\[0\]\.blankFormUrl {2}链接打不开。 \[\/gone → 404\]/);
    assert.match(said, /! materials\[0\]\.sampleUrl {2}链接没有加密（http）。/);
  });

  it('that are relative are left alone without a base, and counted', async () => {
    asked.length = 0;
    const {notes} = await runGuide('lint', file('relative.json', [guide]), '--links', '--language', 'en');
    assert.match(notes, /Relative links that were not followed: 4\. Say with --base/);
    assert.equal(asked.length, 0);
  });
});
