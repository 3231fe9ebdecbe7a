import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {normaliseQueryCode} from '@huiyin/core';
import {openAskingStage, type AskingStage} from './support/asking-stage.ts';
import {openBrowser} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {fillQuestion} from './support/consultation-page.ts';
import {pointer} from './support/hands.ts';
import {receiptIn} from './support/receipt-in.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const said = {
  title: '赵家的低保为什么停了',
  text: '这句话只给承办单位看',
  name: '赵无有',
  phone: '13900001234',
  email: 'zhao@example.test',
  organisation: '乌有县子虚合作社',
  onBehalfOf: '钱亡是',
  // Of nobody: the example of GB 11643.
  identity: '11010519491231002X',
};

describe('What a citizen asks and who they are', {timeout: 300_000}, () => {
  const log: string[] = [];
  let stage: AskingStage;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let citizen: Citizen;
  let receipt: {number: string; queryCode: string};
  const events: string[] = [];
  before(async () => {
    browser = await openBrowser();
    stage = await openAskingStage((line) => log.push(line), {identity: 'required'});
    citizen = await browser.newCitizen();
    await citizen.page.exposeFunction('hear', (event: string) => events.push(event));
  });
  after(async () => {
    await browser.close();
    await stage?.close();
  });

  it('waits on the device only until the receipt has come', async () => {
    await citizen.visit(stage.pageOf('consultation', 'zh', listener));
    await fillQuestion(pointer(citizen), 'zh', said);
    await citizen.type(t('asker.optional', {label: t('asker.email')}), said.email);
    await citizen.select(t('consultation.document'), 'residentId');
    await citizen.type(t('consultation.number'), said.identity);
    await citizen.open(t('consultation.others'));
    await citizen.type(t('consultation.organisation'), said.organisation);
    await citizen.type(t('consultation.onBehalfOf'), said.onBehalfOf);
    await until('published answers were looked for', async () => isLogged('/replies/search'));
    await citizen.press('checkbox', t('draft.keep', {count: 7}));
    await citizen.reads(t('draft.saved'));
    const draft = (await citizen.stored()).join();
    const {identity, ...written} = said;
    for (const words of Object.values(written)) assert(draft.includes(words), words);
    assert(!draft.includes(identity), 'the number of an identity document is in no draft');
    await citizen.page.setOfflineMode(true);
    await citizen.press('button', t('consultation.send'));
    await citizen.reads(t('sending.stored'));
    const waiting = (await citizen.stored()).join();
    for (const words of Object.values(said)) assert(waiting.includes(words), words);

    await citizen.page.setOfflineMode(false);
    await citizen.find('heading', t('consultationSent.title'));
    receipt = receiptIn(await citizen.screen());
    const rows = await stage.questions();
    assert.deepEqual(rows.map(({title}) => title), [said.title]); // prettier-ignore
  });

  it('is looked up with a query code that only the kept receipt holds', async () => {
    await citizen.visit(stage.pageOf('tracker', 'zh', listener));
    await citizen.type(t('tracker.number'), receipt.number);
    await citizen.type(t('tracker.queryCode'), receipt.queryCode);
    await citizen.press('button', t('tracker.lookUp'));
    await citizen.reads(said.text);
    const kept = await citizen.stored();
    assert.deepEqual(kept.filter(holdsWords), []);
    assert.equal(kept.filter(holdsCode).length, 1);
  });

  it('is in the body of the question and in no address', () => {
    const {requests} = citizen.watched;
    for (const words of Object.values(said))
      assert(
        requests.some(({body}) => body?.includes(words)),
        words,
      );
    const addresses = requests.flatMap(({url, referrer = ''}) => [url, referrer]);
    assert(requests.some(({referrer}) => referrer));
    assertNowhere(addresses);
  });

  it('is in no event and in no line of the console', () => {
    const names = new Set(events.map((event) => event.split(' ')[0]));
    assert.deepEqual([...names], ['hy-send', 'hy-queued', 'hy-sent']);
    assertNowhere([...events, ...citizen.watched.lines]);
  });

  it('is in no line of the server’s log', () => {
    for (const path of ['/consultations', '/replies/search', '/tracking']) assert(isLogged(path), path);
    assertNowhere(log);
  });

  it('is gone from the device when it is cleared', async () => {
    await citizen.visit(stage.pageOf('consultation', 'zh', listener));
    await citizen.press('button', t('draft.clear'));
    await citizen.press('button', t('draft.clear'));
    await citizen.reads(t('draft.cleared'));
    await until('nothing is kept', async () => (await citizen.stored()).length === 0);
  });

  it('is told to no other host', () => citizen.close());

  const isLogged = (path: string): boolean => log.some((line) => line.includes(path));
  const holdsCode = (line: string): boolean =>
    normaliseQueryCode(line).includes(normaliseQueryCode(receipt.queryCode));
  const holdsWords = (line: string): boolean =>
    Object.values(said).some((words) => line.includes(words) || line.includes(encodeURIComponent(words)));
  const assertNowhere = (lines: readonly string[]) =>
    assert.deepEqual(
      lines.filter((line) => holdsWords(line) || holdsCode(line)),
      [],
    );
});

// Whatever a widget tells its page, under a name that is documented or not.
const listener = `<script>
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('hy-')) hear(event.type + ' ' + JSON.stringify(event.detail));
    return dispatch.call(this, event);
  };
</script>`;
