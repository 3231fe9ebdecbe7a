import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import type {ComplaintContent} from './contract/complaint.ts';
import type {RatingContent} from './contract/rating.ts';
import {complaintDigestOf, correctionDigestOf, digestOf} from './digest.ts';

describe('The digest of a rating', () => {
  const said: RatingContent = {
    grade: 'dissatisfied',
    indicatorSet: 'national-v2',
    indicators: ['209', '207'],
    text: '等了两小时。\n没有"样本" 😀',
    anonymous: true,
  };

  it('can be computed by anybody from what is shown, by RFC 8785 and SHA-256', async () => {
    const canonical =
      '{"anonymous":true,"grade":"dissatisfied","indicatorSet":"national-v2",' +
      '"indicators":["207","209"],"text":"等了两小时。\\n没有\\"样本\\" 😀"}';
    assert.equal(await digestOf(said), createHash('sha256').update(canonical).digest('hex'));
  });

  it('is the same whatever the line ends, the order of indicators, and what travels beside', async () => {
    const digest = await digestOf(said);
    for (const end of ['\r\n', '\r']) {
      assert.equal(await digestOf({...said, text: said.text.replaceAll('\n', end)}), digest);
    }
    assert.equal(await digestOf({...said, indicators: ['207', '209']}), digest);
    const sent = {...said, caseToken: 'x', channel: 'pc', contact: {name: '张三', phone: '1'}};
    assert.equal(await digestOf(sent), digest);
  });

  it('survives half a character, which no backend can store', async () => {
    const halves = await digestOf({...said, text: 'a\ud83d b\ude00'});
    assert.equal(halves, await digestOf({...said, text: 'a\ufffd b\ufffd'}));
  });

  it('changes with each thing that was said', async () => {
    const others: Partial<RatingContent>[] = [
      {grade: 'veryDissatisfied'},
      {indicatorSet: 'county-1'},
      {indicators: ['207']},
      {text: '等了两小时'},
      {anonymous: false},
    ];
    const digests = await Promise.all([said, ...others.map((other) => ({...said, ...other}))].map(digestOf));
    assert.equal(new Set(digests).size, 6);
  });

  it('is the same on a plain-http page, where the browser lends no crypto', async () => {
    const digest = await digestOf(said);
    const {crypto} = globalThis;
    Object.defineProperty(globalThis, 'crypto', {value: {}, configurable: true});
    try {
      assert.equal(await digestOf(said), digest);
    } finally {
      Object.defineProperty(globalThis, 'crypto', {value: crypto, configurable: true});
    }
  });
});

describe('The digest of a report', () => {
  const photo = {digest: 'ab'.repeat(32), type: 'image/jpeg', bytes: 10, name: '路灯.jpg'};
  const said: ComplaintContent = {
    kind: 'help',
    title: '路灯坏了',
    text: '第一行\r\n第二行',
    answers: {files: {files: [photo]}, place: {place: {address: '人民路'}}},
  };

  it('can be computed by anybody from what is shown: files count by what is in them', async () => {
    const canonical =
      `{"answers":{"files":{"files":["${photo.digest}"]},"place":{"place":{"address":"人民路"}}},` +
      '"kind":"help","text":"第一行\\n第二行","title":"路灯坏了"}';
    assert.equal(await complaintDigestOf(said), createHash('sha256').update(canonical).digest('hex'));
  });

  it('is another for other words, another place, another file, another person that it is about', async () => {
    const point = {latitude: 42.9, longitude: 131.1, system: 'CGCS2000'} as const;
    const others: Partial<ComplaintContent>[] = [
      {title: '路灯又坏了'},
      {person: '某科长'},
      {answers: {...said.answers, place: {place: {address: '人民路', point}}}},
      {answers: {...said.answers, files: {files: [{...photo, digest: 'cd'.repeat(32)}]}}},
    ];
    const all = await Promise.all(
      [said, ...others.map((other) => ({...said, ...other}))].map(complaintDigestOf),
    );
    assert.equal(new Set(all).size, all.length);
  });
});

describe('The digest of a correction', () => {
  const said = {version: '1', accurate: false, text: '一\r\n二', locale: 'zh'} as const;

  it('is the same in whatever order its parts were ticked, and another for another guide', async () => {
    const one = await correctionDigestOf('YD-1', {...said, parts: ['fee', 'time']});
    assert.equal(await correctionDigestOf('YD-1', {...said, text: '一\n二', parts: ['time', 'fee']}), one);
    assert.notEqual(await correctionDigestOf('YD-2', {...said, parts: ['fee', 'time']}), one);
  });
});
