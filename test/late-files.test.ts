import {after, before, describe, it} from 'node:test';
import type {Browser, HTTPRequest} from 'puppeteer-core';
import {exampleCase, startTestServer, type TestServer} from '@huiyin/server/testing';
import {Citizen} from './journeys/support/citizen.ts';
import {until} from './journeys/support/until.ts';
import {wordsIn} from './journeys/support/words.ts';
import {direct, loader, raterPage, startBrowser} from './rater-page.ts';
import {startSite, type Site} from './site.ts';

const t = wordsIn('zh');
/** A file that comes after the first screen, or one that such a file needs. */
const isLate = (request: HTTPRequest): boolean => /\/huiyin\/(more|receipt-rows)-/.test(request.url());

let site: Site;
let server: TestServer;
let browser: Browser;

describe('A file that comes late', () => {
  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
    server = await startTestServer({allowedOrigins: [site.origin]});
    site.api = server.url;
  });

  after(async () => {
    await browser.close();
    await Promise.all([site.stop(), server.stop()]);
  });

  const misfortunes: Record<string, (request: HTTPRequest) => Promise<void>> = {
    'the line is cut': (request) => request.abort('connectionreset'),
    'a captive portal answers': (request) =>
      request.respond({status: 200, contentType: 'text/html', body: '<h1>请登录无线网络</h1>'}),
  };

  for (const [way, head] of Object.entries({'a direct file': direct('zh'), 'the loader': loader()})) {
    for (const [name, befall] of Object.entries(misfortunes)) {
      it(`is asked for again by the next press when ${name}: ${way}`, async () => {
        const citizen = await open(head, {});
        let isDown = true;
        let askedAt = Date.now();
        await citizen.page.setRequestInterception(true);
        citizen.page.on('request', (asked) => {
          if (isLate(asked)) askedAt = Date.now();
          void (isDown && isLate(asked) ? befall(asked) : asked.continue());
        });
        await citizen.page.reload();
        await citizen.press('radio', t('grades.satisfied'));
        await citizen.press('button', t('rater.send'));
        await citizen.reads(t('rater.notLoaded'));
        // The page tries once more by itself, and a press that joins a try which fails asks for another press.
        await until('the page asks for it no more', async () => Date.now() - askedAt > 1_000);
        isDown = false;
        await citizen.press('button', t('rater.send'));
        await citizen.find('heading', t('receipt.title'));
        await citizen.page.close();
      });
    }
  }

  it('comes on a page whose policy lets no script of ours be fetched in another way', async () => {
    const policy = `default-src 'none'; script-src 'self'; connect-src ${site.origin}/api/`;
    const citizen = await open(direct('zh'), {'Content-Security-Policy': policy});
    await citizen.press('radio', t('grades.satisfied'));
    await citizen.press('button', t('rater.send'));
    await citizen.find('heading', t('receipt.title'));
    await citizen.page.close();
  });

  const open = async (head: string, headers: Record<string, string>): Promise<Citizen> => {
    const caseToken = await server.newCaseToken(exampleCase());
    site.pages.set('/page', {body: raterPage({head, caseToken}), headers});
    const citizen = new Citizen(await browser.newPage());
    await citizen.page.goto(`${site.origin}/page`);
    return citizen;
  };
});
