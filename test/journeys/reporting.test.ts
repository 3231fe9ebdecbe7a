import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {
  addFile,
  addPhotos,
  choose,
  goOn,
  kindIn,
  reportUpToFiles,
  sayWho,
  stepIn,
} from './support/complaint-page.ts';
import {receiptIn} from './support/receipt-in.ts';
import {openReportingStage, type ReportingStage} from './support/reporting-stage.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const secret = '拍于周家后院 39.9087,116.3975';
const hole = {
  nature: 'help',
  title: '南街路口有个大坑',
  text: '下雨以后看不见，已经有人摔倒。',
  address: '南街和桥头路路口',
} as const;
// Of the bytes of three photos, about 30 and 80 of a hundred.
const breaks = [380_000, 1_010_000] as const;
const known = {disclosure: 'confidential', name: '周无有'} as const;

describe('A citizen who reports something', {timeout: 300_000}, () => {
  const log: string[] = [];
  let stage: ReportingStage;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  before(async () => {
    browser = await openBrowser();
    stage = await openReportingStage({log: (line) => log.push(line)});
  });
  after(async () => {
    await browser.close();
    await stage?.close();
  });

  const visit = async (language: 'zh' | 'ru', width: number): Promise<Citizen> => {
    const citizen = await browser.newCitizen();
    await citizen.page.setViewport({width, height: 740});
    await citizen.visit(stage.pageOf('complaint', language));
    await until('the form is whole', async () => (await citizen.count('button')) > 0);
    return citizen;
  };

  const reportOf = async (title: string) => {
    const [report, ...more] = (await stage.reports()).filter((one) => one.title === title);
    assert.deepEqual(more, []);
    return report!;
  };

  const receiptOf = async (
    citizen: Citizen,
    language: 'zh' | 'ru' = 'zh',
  ): Promise<{number: string; queryCode: string}> => {
    await citizen.find('heading', wordsIn(language)('complaintSent.title'));
    return receiptIn(await citizen.screen());
  };

  it('brings three photos there over a line that breaks twice, upright and without a word of where they were taken', async () => {
    const t = wordsIn('zh');
    const citizen = await visit('zh', 360);
    await reportUpToFiles(citizen, 'zh', hole);
    await addPhotos(citizen, ['IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg'], secret);
    await until('all are ready', async () => (await citizen.screen()).split('已去掉拍摄信息').length === 4);
    await sayWho(citizen, 'zh', known);
    assert.deepEqual(stage.files(), []);
    stage.site.breakAt(...breaks);
    await citizen.press('button', t('complaintForm.send'));
    const {number, queryCode} = await receiptOf(citizen);
    assert.equal(stage.site.breaksLeft(), 0);
    const {answers, disclosure, sealed} = await reportOf(hole.title);
    assert.equal(disclosure, 'confidential');
    assert(sealed && !sealed.includes(known.name));
    const {files} = answers!.files as {files: {bytes: number; name?: string}[]};
    assert.deepEqual(files.map(({name}) => name), [undefined, undefined, undefined]); // prettier-ignore
    const kept = stage.files();
    assert.deepEqual(kept.map((file) => file.length).sort(), files.map(({bytes}) => bytes).sort()); // prettier-ignore
    const all = kept.reduce((sum, {length}) => sum + length, 0);
    for (const [at, share] of [0.3, 0.8].entries())
      assert(Math.abs(breaks[at]! / all - share) < 0.05, `${breaks[at]} of ${all} bytes`);
    for (const file of kept) assert(!file.includes(secret) && !file.includes('Exif'));

    await citizen.visit(stage.pageOf('tracker', 'zh'));
    await citizen.type(t('tracker.number'), number);
    await citizen.type(t('tracker.queryCode'), queryCode);
    await citizen.press('button', t('tracker.lookUp'));
    await citizen.reads(hole.text);
    await citizen.reads(t('complaint.files', {count: 3}));
    assert(!(await citizen.screen()).includes(known.name));
    await citizen.close();
  });

  it('learns which file is refused, takes it out and sends the others', async () => {
    const t = wordsIn('ru');
    const title = 'Один файл не подходит';
    const citizen = await visit('ru', 360);
    await reportUpToFiles(citizen, 'ru', {...hole, title});
    await addPhotos(citizen, ['IMG_1.jpg'], secret);
    await addFile(citizen, '账单.pdf', 'application/pdf', '这不是PDF');
    await citizen.reads('账单.pdf');
    await sayWho(citizen, 'ru', known);
    await citizen.press('button', t('complaintForm.send'));
    await citizen.reads(t('complaintFiles.problem.refused'));
    await citizen.press('button', `${t('complaintFiles.remove')} 账单.pdf`);
    await goOn(citizen, 'ru', stepIn('ru', 'reporter'));
    await citizen.press('button', t('complaintForm.toCheck'));
    await citizen.find('heading', t('complaintCheck.title'));
    await citizen.press('button', t('complaintForm.send'));
    await receiptOf(citizen, 'ru');
    const {answers} = await reportOf(title);
    assert.equal((answers!.files as {files: unknown[]}).files.length, 1);
    await citizen.close();
  });

  it('finds everything again after a reload in the middle, and goes on from there', async () => {
    const t = wordsIn('zh');
    const title = '半路刷新了';
    const citizen = await visit('zh', 360);
    await reportUpToFiles(citizen, 'zh', {...hole, title});
    await addPhotos(citizen, ['IMG_1.jpg', 'IMG_2.jpg'], secret);
    await until('all are ready', async () => (await citizen.screen()).split('已去掉拍摄信息').length === 3);
    await sayWho(citizen, 'zh', known);
    const pieces = () => stage.site.heard.filter(({method}) => method === 'PATCH');
    const before = pieces().length;
    // The tries after the first break may be quicker than the line is cut.
    stage.site.breakAt(300_000, ...Array<number>(20).fill(0));
    await citizen.press('button', t('complaintForm.send'));
    await until('the line has broken', async () => stage.site.breaksLeft() <= 20);
    await citizen.page.setOfflineMode(true);
    await citizen.reads(t('sending.stored'));
    stage.site.recover();
    const arrived = pieces().length;
    assert(arrived > before);
    await citizen.page.setOfflineMode(false);
    await citizen.page.reload();
    await citizen.reads(t('sending.earlier.sent'));
    const {headers} = pieces()[arrived]!;
    const offset = Number(headers[headers.findIndex((name) => /^upload-offset$/i.test(name)) + 1]);
    assert(offset >= 256 * 1024, `began again at ${offset}`);
    const {number, answers} = await reportOf(title);
    assert((await citizen.screen()).includes(number));
    assert.equal((answers!.files as {files: unknown[]}).files.length, 2);
    await citizen.close();
  });

  it('stays anonymous: nothing on the device, in the database, in the log or in the page tells who it was', async () => {
    const t = wordsIn('ru');
    const title = 'Ночные работы на стройке';
    const name = 'Чжоу Уючжэн';
    const citizen = await browser.newCitizen();
    const heard: string[] = [];
    await citizen.page.exposeFunction('hear', (event: string) => heard.push(event));
    await citizen.page.setViewport({width: 360, height: 740});
    const page = stage.pageOf(
      'complaint',
      'ru',
      `<script>
        document.querySelector('hy-complaint').reporter = {name: '${name}', phone: '13900001234'};
        for (const name of ['hy-send', 'hy-sent', 'hy-queued', 'hy-failed'])
          document.addEventListener(name, ({type, detail}) => hear(type + JSON.stringify(detail)));
      </script>`,
    );
    const from = `from=${encodeURIComponent('周无有的私信')}`;
    await citizen.visit(`${page}?${from}`);
    await reportUpToFiles(citizen, 'ru', {...hole, nature: 'report', title});
    await addPhotos(citizen, [`${name}.jpg`], secret);
    await until('it is ready', async () => (await citizen.screen()).includes('без сведений о съёмке'));
    await sayWho(citizen, 'ru', {disclosure: 'anonymous'});
    await citizen.reads(t('complaintCheck.anonymous'));
    await citizen.press('button', t('complaintForm.send'));
    await citizen.find('heading', t('complaintSent.title'));
    await citizen.reads(t('complaintSent.anonymous'));
    const {number, queryCode} = receiptIn(await citizen.screen());
    const row = await reportOf(title);
    assert.equal(row.disclosure, 'anonymous');
    assert.equal(row.sealed, null);
    assert.deepEqual(heard, ['hy-send{"widget":"complaint"}', 'hy-sent{"widget":"complaint"}']);
    assert.deepEqual(await citizen.stored(), []);
    // The page's own address names them. Only its files may be asked for from there.
    const headers = stage.site.heard.flatMap(({path, headers}) => [path, ...headers]).join('\n');
    assert(headers.includes('/api/complaints') && headers.includes('/api/uploads'));
    assert(!headers.includes(from));
    const {requests, lines} = citizen.watched;
    const told = [
      ...requests.flatMap(({url, referrer = '', body = ''}) => [url, referrer, body]),
      ...lines,
      ...log,
      ...stage.files().map(String),
      JSON.stringify(await stage.server.database.selectFrom('letters').selectAll().execute()),
      JSON.stringify(row),
    ].join('\n');
    for (const trace of [name, encodeURIComponent(name), '13900001234', secret])
      assert(!told.includes(trace));
    for (const trace of [number, queryCode, queryCode.replaceAll('-', '')])
      assert(!log.join().includes(trace));
    await citizen.page.reload();
    assert(!(await citizen.screen()).includes(number));
    await citizen.close();
  });

  it('sees one page on a desktop, is told there what is missing, and sends it from there', async () => {
    const t = wordsIn('ru');
    const citizen = await visit('ru', 1280);
    for (const id of ['kind', 'what', 'where', 'files', 'reporter'])
      await citizen.find('heading', stepIn('ru', id));
    await citizen.press('button', t('complaintForm.toCheck'));
    await citizen.reads(t('complaintError.title', {count: 3}));
    const title = 'Яма у моста';
    await choose(citizen, 'kind', kindIn('ru', 'help'));
    await citizen.type(t('complaintForm.title'), title);
    await citizen.type(t('complaintForm.text'), 'В дождь её не видно.');
    await addPhotos(citizen, ['IMG_1.jpg'], secret);
    await until('it is ready', async () => (await citizen.screen()).includes('без сведений о съёмке'));
    await choose(citizen, 'reporter.disclosure', t('complaintForm.disclosures.confidential'));
    await citizen.type(t('asker.name'), known.name);
    await citizen.press('button', t('complaintForm.toCheck'));
    await citizen.find('heading', t('complaintCheck.title'));
    await citizen.press('button', t('complaintForm.send'));
    const {number} = await receiptOf(citizen, 'ru');
    const sent = await reportOf(title);
    assert.deepEqual([sent.number, sent.disclosure], [number, 'confidential']);
    assert.deepEqual(Object.keys(sent.answers!), ['files']);
    await citizen.close();
  });
});
