import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import type {RatingContent} from './contract/rating.ts';
import {digestOf} from './digest.ts';

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
