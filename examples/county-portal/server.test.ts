import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {languages} from '@huiyin/core';
import {memoryDatabase} from '@huiyin/server/testing';
import {start, type RunningPortal} from './server.ts';

describe('the county portal', () => {
  let data: string;
  let portal: RunningPortal;

  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'yundu-'));
    portal = await start({port: 0, data, config: {database: await memoryDatabase()}});
  });
  after(async () => {
    await portal.close();
    await rm(data, {recursive: true});
  });

  const pageAt = async (path: string) => (await fetch(portal.url + path)).text();

  it('has a page behind every link, in every language', async () => {
    const seen = new Set<string>();
    const waiting = ['/'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const response = await fetch(portal.url + path);
      assert.equal(response.status, 200, path);
      const page = await response.text();
      if (!isPage(response)) continue;
      // The frames of the gallery differ only in their words: one language of them leads everywhere.
      const links = linksOf(page, response.url);
      waiting.push(...links.filter((link) => !/^\/(en|ru|ja|ko)\/gallery\/./.test(link)));
    }
    for (const language of languages) assert.ok(seen.has(`/${language}/news/saturday-hours/`));
  });

  it('says which language each page is in', async () => {
    for (const language of languages) {
      assert.match(await pageAt(`/${language}/cases/a/`), new RegExp(`<html lang="${language}">`));
    }
  });

  it('leads from a receipt to the tracking page in the language that was being read', async () => {
    const headers = {Referer: `${portal.url}/ru/rate/a1/`, 'Accept-Language': 'en'};
    const {url} = await fetch(`${portal.url}/tracking`, {headers});
    assert.equal(new URL(url).pathname, '/ru/tracking/');
  });

  it('knows which cases were rated before, which wait, and whose link ran out', async () => {
    const standings = (await pageAt('/en/cases/a/')).match(/(?<=class="standing )\w+/g);
    assert.deepEqual(standings, ['open', 'open', 'rated', 'expired']);
  });

  it('holds no inline script or style, so that the widgets’ reference policy holds', async () => {
    for (const path of ['/zh/', '/zh/rate/a1/', '/zh/hall/kiosk/', '/zh/gallery/', '/zh/developers/']) {
      assert.doesNotMatch(await pageAt(path), /<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/, path);
    }
  });

  it('frames the form for reports from the backend’s own origin, on one page and no other', async () => {
    const policyAt = async (path: string) =>
      (await fetch(portal.url + path)).headers.get('Content-Security-Policy')!.split('; ');
    const path = '/ru/complaint/isolated/';
    assert.ok((await policyAt(path)).includes(`frame-src 'self' ${portal.backendUrl}`));
    assert.ok((await policyAt('/ru/complaint/')).includes("frame-src 'self'"));
    assert.ok((await pageAt(path)).includes(`<hy-complaint isolated api="${portal.backendUrl}/api">`));
    const framed = await fetch(`${portal.backendUrl}/api/complaints/isolated?locale=ru`);
    assert.match(
      framed.headers.get('Content-Security-Policy')!,
      new RegExp(`frame-ancestors ${portal.url} `),
    );
  });

  it('puts no case token into an address', async () => {
    const page = await pageAt('/zh/rate/a1/');
    const [, token] = /case-token="([^"]+)"/.exec(page)!;
    assert.ok(linksOf(page).every((link) => !link.includes(token!)));
  });

  it('sends a case to the tablet once, even when the tablet comes late', async () => {
    await fetch(`${portal.url}/zh/hall/push/food-licence`, {method: 'POST', redirect: 'manual'});
    const tablet = await fetch(`${portal.url}/hall/events`);
    assert.match(await eventOf(tablet), /event: case\ndata: {"caseToken":"\S+"}/);
  });

  it('draws its own map, at the zooms that its profile names', async () => {
    const tile = await fetch(`${portal.url}/tiles/14/13429/6742.svg`);
    assert.equal(tile.headers.get('Content-Type'), 'image/svg+xml');
    assert.match(await tile.text(), /^<svg /);
    for (const path of ['/tiles/11/1/1.svg', '/tiles/14/x/1.svg', '/tiles/14/13429/6742']) {
      assert.equal((await fetch(portal.url + path)).status, 404, path);
    }
  });

  it('answers an unknown short link as if it were not there', async () => {
    const response = await fetch(`${portal.url}/links`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({handle: 'nobody-has-this'}),
    });
    assert.equal(response.status, 404);
  });

  it('is embedded by the other site, which the backend lets in', async () => {
    const page = await (await fetch(`${portal.elsewhereUrl}/ru/`)).text();
    assert.match(page, new RegExp(`<hy-rater api="${portal.url}/api"`));
    const profile = await fetch(`${portal.url}/api/profile`, {headers: {Origin: portal.elsewhereUrl}});
    assert.equal(profile.headers.get('Access-Control-Allow-Origin'), portal.elsewhereUrl);
  });

  const linksOf = (page: string, at = portal.url) =>
    [...page.matchAll(/(?:href|src)="([^"]+)"/g)]
      .map(([, address]) => new URL(address!, at))
      .filter(({origin, pathname}) => origin === portal.url && !pathname.startsWith('/huiyin/'))
      .map(({pathname}) => pathname);
});

const isPage = (response: Response) => response.headers.get('Content-Type')?.startsWith('text/html');

const eventOf = async (response: Response): Promise<string> => {
  let text = '';
  for await (const chunk of response.body!) {
    text += new TextDecoder().decode(chunk);
    if (text.endsWith('}\n\n')) break;
  }
  return text;
};
