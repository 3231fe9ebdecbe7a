import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestServer, type TestServer} from '@huiyin/server/testing';
import {openBrowser} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {openHostSite, type HostSite} from './support/host-site.ts';
import {ratingsOf} from './support/portal.ts';
import {directFile, rater} from './support/rater-page.ts';
import {serveWidgets} from './support/serve-widgets.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const said = {name: '赵无有', phone: '13900001234', text: '这句话只给承办单位看'};

describe('What a citizen says and who they are', {timeout: 300_000}, () => {
  const log: string[] = [];
  let server: TestServer;
  let site: HostSite;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let citizen: Citizen;
  let secrets: string[];
  before(async () => {
    browser = await openBrowser();
    server = await startTestServer({log: (line) => log.push(line)});
    site = await openHostSite(server.origin, serveWidgets);
    citizen = await browser.newCitizen();
  });
  after(async () => {
    await browser.close();
    await site?.close();
    await server?.stop();
  });

  it('waits on the device only until the receipt has come, which goes when it is cleared', async () => {
    const caseToken = await server.newCaseToken();
    await citizen.visit(site.add('/host', rater(caseToken) + listener, directFile('zh')));
    await citizen.press('radio', t('grades.satisfied'));
    await citizen.type(t('rating.text'), said.text);
    await citizen.open(t('rating.contact'));
    await citizen.type(t('rating.name'), said.name);
    await citizen.type(t('rating.phone'), said.phone);
    await citizen.page.setOfflineMode(true);
    await citizen.press('button', t('rater.send'));
    await citizen.reads(t('sending.stored'));
    assert.match((await citizen.stored()).join(), new RegExp(said.phone));

    await citizen.page.setOfflineMode(false);
    await citizen.find('heading', t('receipt.title'));
    const [given] = await ratingsOf(server.url, caseToken);
    assert.equal(given?.content.text, said.text);
    const kept = (await citizen.stored()).join();
    for (const secret of [...Object.values(said), caseToken]) assert(!kept.includes(secret));
    await citizen.press('button', t('sending.earlier.clear'));
    await until('nothing is kept', async () => (await citizen.stored()).length === 0);
    secrets = [...Object.values(said), given.receipt.queryCode!, caseToken];
  });

  it('is in the body of the rating and in no address', () => {
    const {requests} = citizen.watched;
    assert(requests.some(({body}) => body?.includes(said.phone)));
    assertNowhere(requests.map(({url}) => decodeURIComponent(url)));
  });

  it('is in no event and in no line of the console', async () => {
    const events = await citizen.page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
    assert.equal(events.length, 3);
    assertNowhere([...events, ...citizen.watched.lines]);
  });

  it('is in no line of the server’s log', () => {
    assert(log.some((line) => line.includes('/ratings')));
    assertNowhere(log);
  });

  it('is told to no other host', () => citizen.close());

  const assertNowhere = (lines: readonly string[]) => {
    for (const secret of secrets)
      assert.equal(
        lines.find((line) => line.includes(secret)),
        undefined,
      );
  };
});

const listener = `<script>
  globalThis.heard = [];
  for (const name of ['hy-send', 'hy-queued', 'hy-sent', 'hy-failed'])
    addEventListener(name, ({detail}) => heard.push(name + JSON.stringify(detail)));
</script>`;
