import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {
  exampleComplaint,
  exampleJpeg,
  examplePdf,
  exampleToken,
  postComplaint,
  sentFileOf,
  tusClient,
  type ExampleFile,
} from '@huiyin/server/testing';
import {openBrowser} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {clerk, signIn} from './support/clerk.ts';
import {addFile, addFiles, reportUpToFiles, sayWho} from './support/complaint-page.ts';
import {receiptIn} from './support/receipt-in.ts';
import {openReportingStage, type ReportingStage} from './support/reporting-stage.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const hole = {nature: 'help', title: '桥头有个大坑', text: '下雨看不见。', address: '桥头路口'} as const;
const jpeg = 'image/jpeg';
const script = '<script>hurt()</script>';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="hurt()">${script}</svg>`;
const pdf = `%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(hurt())>>>>endobj\n${script}\n%%EOF`;

const hostileNames = [
  '../../../../etc/cron.d/x.pdf',
  'C:\\Windows\\x.pdf',
  '收据\u202Efdp.exe',
  'a\r\nSet-Cookie: hurt=1\t\u0007.pdf',
  `"><img src=x onerror=hurt()>${script}.pdf`,
  // The two hundredth place falls into the middle of a letter.
  `${'长'.repeat(199)}😀😀${'长'.repeat(500)}.pdf`,
];

describe('Somebody who means harm with a file', {timeout: 300_000}, () => {
  let stage: ReportingStage;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  before(async () => {
    browser = await openBrowser();
    stage = await openReportingStage({desk: {accounts: [clerk]}});
  });
  after(async () => {
    await browser.close();
    await stage?.close();
  });

  /** Nothing lies there but the files of reports, and the server answers. */
  const isTidy = async () => {
    const rows = await stage.server.database.selectFrom('uploads').select(['id', 'letter']).execute();
    assert.deepEqual(rows.filter(({letter}) => letter === null), []); // prettier-ignore
    assert.deepEqual(readdirSync(stage.server.uploads).sort(), rows.map(({id}) => id).sort());
    assert.equal((await fetch(`${stage.server.url}/health`)).status, 200);
  };

  /** What an official gets who opens each file of a report: something to keep that does nothing. */
  const isHarmlessAtTheDesk = async (number: string, sizes: readonly number[]) => {
    const official = await signIn(stage.server.url);
    const {page} = await official.open(`/questions/${number}`);
    for (const hostile of ['hurt', 'etc/cron.d', '\u202E', '长长']) assert(!page.includes(hostile), hostile);
    const paths = [...page.matchAll(/href="\/api\/desk\/zh(\/questions\/[^"]*\/files\/[^"]*)"/g)];
    const given: number[] = [];
    for (const [, path] of paths) {
      const {status, headers} = await official.open(path!);
      assert.equal(status, 200);
      const disposition = headers.get('Content-Disposition')!;
      assert.match(disposition, new RegExp(`^attachment; filename\\*=UTF-8''${number}-\\d+\\.(jpg|pdf)$`));
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Content-Security-Policy'), "sandbox; default-src 'none'");
      assert.match(headers.get('Content-Type')!, /^(image\/jpeg|application\/pdf)$/);
      assert.equal(headers.get('Set-Cookie'), null);
      given.push(Number(headers.get('Content-Length')));
    }
    assert.deepEqual(given, sizes);
  };

  const visit = async (): Promise<Citizen> => {
    const citizen = await browser.newCitizen();
    await citizen.page.setViewport({width: 360, height: 740});
    await citizen.page.exposeFunction('hurt', () => assert.fail('A file ran.'));
    await citizen.visit(stage.pageOf('complaint', 'zh'));
    await reportUpToFiles(citizen, 'zh', hole);
    return citizen;
  };

  it('is told by the form what is no photo, and a picture with a program behind it arrives without', async () => {
    const citizen = await visit();
    await addFile(citizen, '网页.jpg', jpeg, `<!doctype html>${script}`);
    await addFile(citizen, '图.svg', 'image/svg+xml', svg);
    await addFile(citizen, '文件.png', 'image/png', pdf);
    await addFile(citizen, '网页.html', 'text/html', script);
    await addFile(citizen, '空.pdf', 'application/pdf', '');
    await addFiles(citizen, await citizen.view.evaluateHandle(claimingPixels));
    for (const problem of ['notDecodable', 'wrongType', 'empty', 'tooManyPixels'] as const)
      await citizen.reads(t(`complaintFiles.problem.${problem}`, {types: '照片、PDF、MP3、M4A、MP4'}));
    for (const name of ['网页.jpg', '图.svg', '文件.png', '网页.html', '空.pdf', '大.png'])
      await citizen.press('button', `${t('complaintFiles.remove')} ${name}`);
    await addFiles(citizen, await citizen.view.evaluateHandle(pictureWith, script));
    await citizen.reads('已去掉拍摄信息');
    await sayWho(citizen, 'zh', {disclosure: 'confidential', name: '周无有'});
    await citizen.press('button', t('complaintForm.send'));
    await citizen.find('heading', t('complaintSent.title'));
    const {number} = receiptIn(await citizen.screen());
    const files = stage.files();
    assert.equal(files.length, 1);
    assert(!files[0]!.includes('hurt'));
    await isHarmlessAtTheDesk(number, [files[0]!.length]);
    await isTidy();
    await citizen.close();
  });

  it('names files as they like: the name is words, and no path, header or page is made of it', async () => {
    const citizen = await visit();
    for (const [at, name] of hostileNames.entries())
      await addFile(citizen, name, 'application/pdf', pdf + at);
    await sayWho(citizen, 'zh', {disclosure: 'confidential', name: '周无有'});
    await citizen.press('button', t('complaintForm.send'));
    await citizen.find('heading', t('complaintSent.title'));
    const {number} = receiptIn(await citizen.screen());
    const {body} = stage.site.heard.filter(({path}) => path === '/api/complaints').at(-1)!;
    assert.doesNotMatch(String(body), /\\ud[89a-f]/, 'half a letter');
    const report = (await stage.reports()).find((one) => one.number === number)!;
    const {files} = report.answers!.files as {files: {name: string}[]};
    const names = hostileNames.map((name) => name.slice(0, 200).replace(/\uD83D$/, '\uFFFD'));
    assert.deepEqual(files.map(({name}) => name), names); // prettier-ignore
    await isHarmlessAtTheDesk(
      number,
      hostileNames.map(() => pdf.length + 1),
    );
    await isTidy();
    await citizen.close();
  });

  it('knocks at the door without a form: what is no such file is refused, and two files in one do nothing', async () => {
    const send = async (file: ExampleFile) => {
      const uploadToken = exampleToken();
      return {uploadToken, status: await tusClient(stage.server.url, uploadToken).send(file)};
    };
    const of = (text: string | Buffer, type: string): ExampleFile => ({bytes: Buffer.from(text), type});
    const picture = exampleJpeg().bytes;
    const refused = [
      of(`<!doctype html>${script}`, jpeg),
      of(svg, jpeg),
      of(svg, 'image/svg+xml'),
      of(pdf, jpeg),
      of(`GIF89a/*${script}*/=1;`, jpeg),
      of(Buffer.concat([Buffer.from(script), picture]), jpeg),
      of(Buffer.from('504b0304140000000800', 'hex'), 'application/pdf'),
      exampleJpeg(2_000, [65_535, 65_535]),
    ];
    for (const file of refused) assert.ok([400, 404].includes((await send(file)).status), String(file.bytes));
    await isTidy();

    // A picture that is a page as well, and a paper that is an archive as well.
    const polyglots = [
      of(Buffer.concat([picture, Buffer.from(svg)]), jpeg),
      of(
        Buffer.concat([examplePdf().bytes, Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]),
        'application/pdf',
      ),
    ];
    for (const [at, file] of polyglots.entries()) {
      const {uploadToken, status} = await send(file);
      assert.equal(status, 204);
      const answers = {files: {files: [{...sentFileOf(file), name: hostileNames[at]}]}};
      const bad = {files: {files: [{...sentFileOf(file), name: 'a\0b.pdf'}]}};
      const changes = {uploadToken, title: hole.title, text: hole.text};
      const {url} = stage.server;
      const unstorable = await postComplaint(url, exampleComplaint({...changes, answers: bad}), `bad-${at}`);
      assert.equal(unstorable.status, 400);
      const taken = await postComplaint(url, exampleComplaint({...changes, answers}), `taken-${at}`);
      assert.equal(taken.status, 201);
      await isHarmlessAtTheDesk(taken.answer.number, [file.bytes.length]);
    }
    await isTidy();
  });
});

// Both run in the page.
const claimingPixels = (): File[] => {
  const head = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  const size = [0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0, 0, 0, 0, 0];
  const pixels = [0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54, 0, 0, 0, 0];
  return [new File([new Uint8Array([...head, ...size, ...pixels])], '大.png', {type: 'image/png'})];
};

const pictureWith = async (script: string): Promise<File[]> => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 40, height: 30});
  const jpeg = await new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/jpeg'));
  return [new File([jpeg, script], '两用.jpg', {type: 'image/jpeg'})];
};
