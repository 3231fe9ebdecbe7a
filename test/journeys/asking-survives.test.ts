import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openAskingStage, type AskingStage} from './support/asking-stage.ts';
import {openBrowser, plainHttp} from './support/browser.ts';
import {Citizen} from './support/citizen.ts';
import {fillQuestion} from './support/consultation-page.ts';
import {pointer} from './support/hands.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const asker = {text: '想知道要带什么。', name: '李例', phone: '13800000000'};

type Browser = Awaited<ReturnType<typeof openBrowser>>;

describe('A question that waits', {timeout: 300_000}, () => {
  const titles: string[] = [];
  let stage: AskingStage;
  const others: Browser[] = [];
  let browser: Browser;
  let page: string;
  before(async () => {
    browser = await openBrowser();
    stage = await openAskingStage();
    page = stage.pageOf('consultation', 'zh');
  });
  after(async () => {
    await Promise.all([browser, ...others].map((one) => one.close()));
    await stage?.close();
  });

  const openOn = async (folder: string): Promise<Browser> => {
    const other = await openBrowser({folder});
    others.push(other);
    return other;
  };

  /** Asks where there is no connection. */
  const askOffline = async (citizen: Citizen, title: string): Promise<void> => {
    titles.push(title);
    await fillQuestion(pointer(citizen), 'zh', {...asker, title});
    await citizen.page.setOfflineMode(true);
    await citizen.press('button', t('consultation.send'));
    await citizen.find('heading', t('consultationSent.waiting'));
  };

  /** The one row of a question, whose receipt is the only one that this citizen reads. */
  const oneReceipt = async (citizen: Citizen, title: string, words: string): Promise<string> => {
    await citizen.reads(words);
    const [row, ...more] = (await stage.questions()).filter((one) => one.title === title);
    assert.deepEqual(more, []);
    assert.deepEqual(new Set((await citizen.screen()).match(/ZX-\d{8}-\d{6}/g)), new Set([row!.number]));
    return row!.number;
  };

  const keptReceipts = async (citizen: Citizen): Promise<number> =>
    (await citizen.stored()).filter((one) => one.includes('"queryCode"')).length;

  it('is sent when the browser was killed meanwhile', async () => {
    await withFolder(async (folder) => {
      const first = await openOn(folder);
      const citizen = await first.newTab();
      await citizen.visit(page);
      await askOffline(citizen, '浏览器突然没了');
      await citizen.reads(t('sending.stored'));
      await first.kill();
      citizen.watched.assertQuiet();

      const second = await openOn(folder);
      const back = await second.newTab();
      await back.visit(page);
      await oneReceipt(back, '浏览器突然没了', t('sending.earlier.sent'));
      assert.equal(await keptReceipts(back), 1);
      await second.close();
      back.watched.assertQuiet();
    });
  });

  for (const [where, url] of [
    ['a page that the browser trusts', () => page],
    ['a plain-http page', () => plainHttp(page)],
  ] as const) {
    describe(`on ${where}`, () => {
      it('is sent after a reload', async () => {
        const citizen = await browser.newCitizen();
        await citizen.visit(url());
        await assertTrusted(citizen, url() === page);
        const title = `重新打开，在${where}`;
        await askOffline(citizen, title);
        await citizen.reads(t('sending.stored'));
        stage.site.befall('refuse');
        await citizen.page.setOfflineMode(false);
        await until('it was tried in vain', async () => citizen.watched.keys.length > 1);
        await citizen.page.reload();
        await oneReceipt(citizen, title, t('sending.earlier.sent'));
        assert.equal(await keptReceipts(citizen), 1);
        assert.equal(new Set(citizen.watched.keys).size, 1);
        await citizen.close();
      });

      it('is sent once by two tabs, and told by both', async () => {
        const one = await browser.newCitizen();
        await one.visit(url());
        const title = `两个窗口，在${where}`;
        await askOffline(one, title);
        const other = await besides(one);
        // Every try of its own until it has no connection either.
        stage.site.befall(...Array<'refuse'>(20).fill('refuse'));
        await other.visit(url());
        await other.reads(t('sending.stored'));
        await other.page.setOfflineMode(true);
        stage.site.recover();
        const answered: string[] = [];
        for (const tab of [one, other]) {
          tab.page.on('response', (response) => {
            if (response.ok() && response.url().endsWith('/api/consultations')) answered.push(response.url());
          });
        }
        // Time enough for the other tab to send it as well, if it did not wait for its turn.
        stage.site.befall('linger');
        await Promise.all([one, other].map((tab) => tab.page.setOfflineMode(false)));
        const number = await oneReceipt(one, title, t('consultationSent.title'));
        assert.equal(await oneReceipt(other, title, t('sending.earlier.sent')), number);
        assert.equal(answered.length, 1);
        assert.equal(await keptReceipts(one), 1);
        await other.page.close();
        other.watched.assertQuiet();
        await one.close();
      });
    });
  }

  const keep = async (tab: Citizen, words: string): Promise<void> => {
    await tab.page.bringToFront();
    if (!(await tab.isChosen('checkbox', keepDraft))) await tab.press('checkbox', keepDraft);
    await tab.type(t('consultation.title'), words);
    await tab.reads(t('draft.saved'));
    await until('it is on the device', async () => (await tab.stored()).some((one) => one.includes(words)));
  };

  it('is not written over by a draft in another tab, nor that by its own', async () => {
    const one = await browser.newCitizen();
    await one.visit(page);
    const other = await besides(one);
    await other.visit(page);
    await keep(one, '这边的草稿');
    await keep(other, '那边的草稿');
    await keep(one, '，写完了');
    await other.page.close();
    await one.page.reload();
    await one.reads('这边的草稿，写完了');
    await one.open(t('draft.others', {count: 1}));
    await one.reads('那边的草稿');
    await one.close();
  });

  /** Nothing can be stored: it waits in memory, says so, and is sent all the same. */
  const staysInMemory = async (citizen: Citizen, title: string): Promise<void> => {
    await citizen.press('checkbox', keepDraft);
    await citizen.type(t('consultation.text'), '写');
    await citizen.reads(t('draft.notSaved'));
    await askOffline(citizen, title);
    await citizen.reads(t('sending.waiting'));
    await citizen.reads(`写${asker.text}`);
    await assertNothingIsKept(citizen);
    await citizen.page.setOfflineMode(false);
    await oneReceipt(citizen, title, t('consultationSent.title'));
    await assertNothingIsKept(citizen);
  };

  it('waits in memory where the citizen has blocked site data', async () => {
    await withFolder(async (folder) => {
      blockSiteData(folder);
      const own = await openOn(folder);
      const citizen = await own.newTab();
      await citizen.visit(page);
      assert.match(await citizen.page.evaluate(tryToStore), /^(SecurityError|UnknownError)$/);
      await staysInMemory(citizen, '什么都不让存');
      await own.close();
      citizen.watched.assertQuiet();
    });
  });

  it('waits in memory where there is no room left', async () => {
    const citizen = await browser.newCitizen();
    await citizen.visit(page);
    const session = await citizen.page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', {origin: stage.site.url, quotaSize: 1});
    assert.equal(await citizen.page.evaluate(tryToStore), 'QuotaExceededError');
    await staysInMemory(citizen, '设备存满了');
    await citizen.close();
  });

  it('leaves one row a question, and no other', async () => {
    const rows = await stage.questions();
    assert.deepEqual(rows.map(({title}) => title).sort(), [...titles].sort());
  });
});

const keepDraft = t('draft.keep', {count: 7});

/** Another tab of the same browser. */
const besides = async ({page}: Citizen): Promise<Citizen> =>
  new Citizen(await page.browserContext().newPage());

const withFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-profile-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  }
};

/** As in the browser's settings: no site may save anything on this device. */
const blockSiteData = (folder: string): void => {
  mkdirSync(join(folder, 'Default'));
  const preferences = {profile: {default_content_setting_values: {cookies: 2}}};
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
};

const assertTrusted = async (citizen: Citizen, isTrusted: boolean): Promise<void> => {
  const has = await citizen.page.evaluate(() => [
    isSecureContext,
    'locks' in navigator,
    'randomUUID' in crypto,
    'subtle' in crypto,
  ]);
  assert.deepEqual(new Set(has), new Set([isTrusted]));
};

const assertNothingIsKept = async (citizen: Citizen): Promise<void> => {
  const screen = await citizen.screen();
  for (const key of ['sending.stored', 'sending.earlier.kept', 'draft.saved'])
    assert(!screen.includes(t(key)));
};

/** The name of what a page is told when it stores as much as a question. */
const tryToStore = (): Promise<string> =>
  new Promise((resolve) => {
    try {
      const opening = indexedDB.open('somebody else');
      opening.onerror = () => resolve(opening.error!.name);
      opening.onupgradeneeded = () => opening.result.createObjectStore('words');
      opening.onsuccess = () => {
        const storing = opening.result.transaction('words', 'readwrite');
        storing.objectStore('words').put('一'.repeat(2000), 1);
        storing.oncomplete = () => resolve('stored');
        storing.onabort = () => resolve(storing.error!.name);
      };
    } catch (error) {
      resolve((error as Error).name);
    }
  });
