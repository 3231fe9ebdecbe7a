import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {importGuides} from '@huiyin/server';
import {startTestServer, type TestServer} from '@huiyin/server/testing';
import {catalogue, guides} from '../../examples/county-portal/portal/content/guides/index.ts';
import {addPhotoPage, makeOriginal} from '../photo-page.ts';
import {direct, loader, raterPage} from '../rater-page.ts';
import {startSite, type Site} from '../site.ts';
import {openOldTab, type OldTab} from './devtools-pipe.ts';
import {oldChromium} from './old-chromium.ts';

let site: Site;
let server: TestServer;
let tab: OldTab;
// A plain-http name, as many a county still has: the browser then withholds crypto.subtle and the clipboard.
let county: string;

before(async () => {
  site = await startSite();
  county = site.origin.replace('127.0.0.1', 'county.example');
  server = await startTestServer({allowedOrigins: [county]});
  site.api = server.url;
  const {path, libraries} = oldChromium();
  const flags = ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'];
  flags.push('--host-resolver-rules=MAP county.example 127.0.0.1');
  tab = await openOldTab(path, flags, {...process.env, LD_LIBRARY_PATH: libraries});
});

after(async () => {
  tab?.close();
  await Promise.all([site.stop(), server.stop()]);
});

test('this is a Chromium 83', async () => {
  assert.match(await tab.evaluate<string>('navigator.userAgent'), /Chrome\/83\./);
});

for (const [way, head] of [
  ['direct file', direct('zh')],
  ['loader', loader('data-api="/api"')],
] as const) {
  test(`a window clerk's Chromium 83 rates once, from the five grades to the receipt, by the ${way}`, async () => {
    const caseToken = await server.newCaseToken();
    site.pages.set('/page', {body: raterPage({head, caseToken})});
    await tab.open(`${county}/page`);
    await press('label', '不满意');
    await press('label', '没有提供材料样本');
    await press('button', '提交评价');
    assert.match(await seen('评价已收到'), /查询码\n[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    assert.equal(await statusOf(caseToken), 'rated');
  });
}

test('asks a question, from the empty form to the receipt, and finds it again with number and code', async () => {
  site.pages.set('/ask', {body: pageOf('consultation')});
  await tab.open(`${county}/ask`);
  for (const [name, words] of Object.entries({
    title: '社保怎么转？',
    text: '搬家了。',
    'asker.name': '李例',
  })) {
    await type(name, words);
  }
  await press('label', '办事');
  await press('button', '提交咨询');
  const [, number, code] = /编号\n(\S+)\n查询码\n(\S+)/.exec(await seen('咨询已收到'))!;

  site.pages.set('/track', {body: pageOf('tracker')});
  await tab.open(`${county}/track`);
  await type('number', number!.toLowerCase());
  await type('queryCode', code!);
  await press('button', '查询');
  assert.match(await seen('社保怎么转？'), /已收到/);
});

test('reads published answers and ratings', async () => {
  site.pages.set('/replies', {body: pageOf('replies')});
  await tab.open(`${county}/replies`);
  await seen('还没有公开的内容');
  site.pages.set('/ratings', {body: pageOf('ratings')});
  await tab.open(`${county}/ratings`);
  await seen('没有提供材料样本');
});

test('finds a guide in everyday words and by pinyin, and shows the papers of a situation', async () => {
  await importGuides(server.backend, {
    guides: guides.map((guide) => ({place: guide.taskCode, guide})),
    catalogue,
  });
  site.pages.set('/guides', {body: pageOf('guides')});
  await tab.open(`${county}/guides`);
  for (const words of ['领证', 'jiehun']) {
    await type('words', words);
    await until(`${root}.querySelector('.hit')?.innerText === '结婚登记'`, words);
  }
  site.pages.set('/guide', {body: pageOf('guide', 'task-code="YD-MZ-0001"')});
  await tab.open(`${county}/guide`);
  await press('label', '都是内地居民');
  await press('label', '都没有');
  assert.doesNotMatch(await seen('按您的情况，要准备3样材料'), /护照/);
});

for (const [where, before] of [
  ['in a worker', ''],
  ['without workers', 'globalThis.Worker = undefined;'],
] as const) {
  test(`prepares a photo ${where}, upright and without its place`, async () => {
    await addPhotoPage(site);
    await tab.open(`${county}/photo`);
    await until('"preparePhoto" in globalThis', 'the photo page');
    await tab.evaluate(`(${makeOriginal.toString()})()`);
    site.requests.length = 0;
    assert.deepEqual(
      await tab.evaluate<number[]>(`(async () => { ${before} return (${sidewaysPhoto})(); })()`),
      [1920, 2560, 30.5, 120.25, 0],
    );
    assert.equal(
      site.requests.some((path) => path.includes('photo-worker')),
      !before,
    );
  });
}

test('reports with a photo, from the empty form to the receipt', async () => {
  site.pages.set('/report', {body: pageOf('complaint')});
  await tab.open(`${county}/report`);
  await choose('kind', 'report');
  await type('title', '夜里倒污水');
  await type('text', '每天两点，从后门。');
  await until(`Boolean(${root}.querySelector('[type=file][multiple]'))`, 'the files');
  await tab.evaluate(`(${addPhoto})()`);
  await seen('已去掉拍摄信息');
  await choose('reporter.disclosure', 'confidential');
  await type('reporter.name', '李例');
  await press('button', '检查一遍');
  await press('button', '提交');
  assert.match(await seen('已收到您反映的情况'), /查询码\n[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  const kept = readdirSync(server.uploads).map((name) => readFileSync(join(server.uploads, name)));
  assert.equal(kept.length, 1);
  assert(!kept[0]!.includes('PLANTED'));
});

// Runs in the page: the photo as a phone on its side takes it, at 30.5° north 120.25° east.
const sidewaysPhoto = `async () => {
  const exif = [
    'ffe10096457869660000', '49492a0008000000',
    '0200', '120103000100000006000000', '258804000100000026000000', '00000000',
    '0400', '01000200020000004e000000', '02000500030000005c000000',
    '030002000200000045000000', '040005000300000074000000', '00000000',
    '1e00000001000000', '1e00000001000000', '0000000001000000',
    '7800000001000000', '0f00000001000000', '0000000001000000', '0000',
  ].join('');
  const bytes = Uint8Array.from(exif.match(/../g), (pair) => parseInt(pair, 16));
  const photo = new Blob([original.slice(0, 2), bytes, original.slice(2)]);
  const {blob, width, height, place} = await preparePhoto(photo, {withPlace: true});
  const left = await placeOfPhoto(blob);
  return [width, height, place.latitude, place.longitude, left ? 1 : 0];
}`;

const pageOf = (
  widget: string,
  attributes = '',
): string => `<!doctype html><html lang="zh"><meta charset="utf-8"><title>云水县</title>
<script type="module" src="/huiyin/${widget}.zh.js"></script><body><hy-${widget} api="/api" ${attributes}></hy-${widget}>`;

const root = `[...document.body.children].find(({shadowRoot}) => shadowRoot).shadowRoot`;

// Runs in the page.
const addPhoto = `async () => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 800, height: 600});
  canvas.getContext('2d').fillRect(100, 100, 300, 300);
  const jpeg = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  const transfer = new DataTransfer();
  transfer.items.add(new File([jpeg, 'PLANTED'], 'IMG_1.jpg', {type: 'image/jpeg'}));
  const input = ${root}.querySelector('[type=file][multiple]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}`;

const screen = `[...${root}.children].map(({innerText}) => innerText).join('\\n')`;

/** Presses what is called so, as soon as it is there. */
const press = async (selector: string, name: string): Promise<void> => {
  const found = `[...(${root}?.querySelectorAll('${selector}') ?? [])].find((one) => one.innerText.trim() === '${name}')`;
  await until(`Boolean(${found})`, name);
  await tab.evaluate(`${found}.click()`);
};

const choose = async (name: string, value: string): Promise<void> => {
  const radio = `${root}.querySelector('[name="${name}"][value="${value}"]')`;
  await until(`Boolean(${radio})`, value);
  await tab.evaluate(`${radio}.click()`);
};

const type = async (name: string, words: string): Promise<void> => {
  const field = `${root}.querySelector('[name="${name}"]')`;
  await until(`Boolean(${field})`, name);
  await tab.evaluate(`${field}.value = ${JSON.stringify(words)}`);
  await tab.evaluate(`${field}.dispatchEvent(new Event('input', {bubbles: true}))`);
};

/** Waits until these words are on the screen and gives all words there. */
const seen = async (words: string): Promise<string> => {
  await until(`${screen}.includes('${words}')`, words);
  return tab.evaluate(screen);
};

const until = async (condition: string, what: string): Promise<void> => {
  for (const end = Date.now() + 20_000; !(await tab.evaluate<boolean>(condition).catch(() => false));) {
    if (Date.now() > end)
      throw new Error(`Waited in vain for “${what}”: ${await tab.evaluate<string>(screen)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const statusOf = async (caseToken: string): Promise<string> => {
  const response = await fetch(`${server.url}/cases/current?locale=zh`, {headers: {'Case-Token': caseToken}});
  return ((await response.json()) as {status: string}).status;
};
