import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {nationalProfile} from '@huiyin/core/national';
import {partsOf, pictureMarkers, upright} from '../../packages/core/photo/testing/seen-in.ts';
import {openBrowser} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {clerk, openDesk} from './support/clerk.ts';
import {reportUpToFiles, sayWho} from './support/complaint-page.ts';
import {openDownloads} from './support/downloads.ts';
import {addPlanted, lookAt, type Shot} from './support/planted-photos.ts';
import {receiptIn} from './support/receipt-in.ts';
import {openReportingStage, type ReportingStage} from './support/reporting-stage.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const hole = {nature: 'help', title: '桥头有个大坑', text: '下雨看不见。', address: '桥头路口'} as const;

// Each word stands in one kind of what a phone writes beside the picture, or begins it.
const jpegTraces = [
  ...['Exif\0\0', 'PLANTED thumbnail', 'http://ns.adobe.com/xap/1.0/', '<x:xmpmeta>PLANTED', 'MPF\0PLANTED'],
  ...['Photoshop 3.0', '8BIM', 'PLANTED comment', 'ftypmp42 PLANTED video'],
];
const traces = {
  jpeg: jpegTraces,
  png: ['tEXtAuthor\0PLANTED', 'iTXtXML:com.adobe.xmp', 'eXIf', 'PLANTED thumbnail'],
  webp: ['EXIF', 'PLANTED thumbnail', 'XMP '],
};

// Of one size and look, they would become the same file.
const shots: Shot[] = [
  ...upright.map((_, at) => shotOf('jpeg', [64, 48], at + 1)),
  shotOf('png', [80, 60], 6),
  shotOf('webp', [96, 72], 8),
];

describe('The photos of a report', {timeout: 300_000}, () => {
  const atTheDesk = openDownloads();
  const atHome = openDownloads();
  let stage: ReportingStage;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  before(async () => {
    browser = await openBrowser();
    const complaint = nationalProfile.complaint!;
    const files = {...complaint.files, count: shots.length};
    const profile = {...nationalProfile, complaint: {...complaint, files}};
    stage = await openReportingStage({profile, desk: {accounts: [clerk]}});
  });
  after(async () => {
    await browser.close();
    await stage?.close();
    [atTheDesk, atHome].forEach((downloads) => downloads.close());
  });

  const saveAt = async (
    {page}: Citizen,
    downloads: typeof atHome,
    number: string,
    linkOf: (name: string) => string,
  ) => {
    const saved: Buffer[] = [];
    for (const at of shots.keys()) {
      const name = `${number}-${at + 1}.jpg`;
      await page.click(linkOf(name));
      saved.push(await downloads.file(name));
    }
    return saved;
  };

  it('hold nothing but the picture, upright: on the wire, at the desk and where they are tracked', async () => {
    const citizen = await browser.newCitizen({downloads: atHome.folder});
    await citizen.page.setViewport({width: 360, height: 740});
    await citizen.visit(stage.pageOf('complaint', 'zh'));
    await reportUpToFiles(citizen, 'zh', hole);
    const originals = await addPlanted(citizen, shots);
    for (const [at, {format}] of shots.entries())
      for (const trace of traces[format]) assert(originals[at]!.includes(trace), trace);
    await until(
      'all are ready',
      async () => (await citizen.screen()).split('已去掉拍摄信息').length === shots.length + 1,
    );
    const place = `${t('complaintFiles.place')} ${shots[0]!.name}`;
    await citizen.page.setOfflineMode(true);
    await citizen.press('button', place);
    await citizen.reads(t('complaintFiles.placeNotRead'));
    await citizen.page.setOfflineMode(false);
    await citizen.press('button', place);
    await citizen.reads(t('complaintFiles.placeTaken'));
    await sayWho(citizen, 'zh', {disclosure: 'confidential', name: '周无有'});
    await citizen.press('button', t('complaintForm.send'));
    await citizen.find('heading', t('complaintSent.title'));
    const {number, queryCode} = receiptIn(await citizen.screen());

    const {heard} = stage.site;
    const wire = Buffer.concat(
      heard.flatMap(({path, headers, body}) => [Buffer.from([path, ...headers].join()), body]),
    );
    assert(wire.includes(hole.title));
    for (const trace of [...Object.values(traces).flat(), 'PLANTED'])
      assert(!wire.includes(trace) && !wire.includes(btoa(trace)), trace);
    const sent = heard.filter(({method}) => method === 'PATCH').map(({body}) => body);
    assert.equal(sent.length, shots.length);

    await citizen.page.goto(`${stage.server.url}/tracking?locale=zh`);
    await citizen.type(t('tracker.number'), number);
    await citizen.type(t('tracker.queryCode'), queryCode);
    await citizen.press('button', t('tracker.lookUp'));
    await citizen.reads(hole.text);
    const tracked = await saveAt(citizen, atHome, number, (name) => `button ::-p-text(${name})`);
    await citizen.close();

    const official = await browser.newCitizen({downloads: atTheDesk.folder});
    await openDesk(official, stage.server.url, `/questions/${number}`);
    const read = await saveAt(official, atTheDesk, number, (name) => `a ::-p-text(${name})`);
    const seen = await lookAt(official, read);
    await official.close();

    assert.deepEqual([tracked, read], [sent, sent]);
    for (const [at, bytes] of read.entries()) {
      const {size, orientation, name} = shots[at]!;
      const {markers, behind} = partsOf(bytes);
      assert.deepEqual(markers.filter((marker) => !pictureMarkers.includes(marker)), []); // prettier-ignore
      assert.equal(behind, 0);
      const turned = orientation < 5 ? size : [...size].reverse();
      assert.deepEqual(seen[at], {size: turned, corners: upright[orientation - 1]}, name);
    }
  });
});

function shotOf(format: Shot['format'], size: Shot['size'], orientation: number): Shot {
  return {format, size, orientation, name: `PLANTED-${orientation}.${format}`};
}
