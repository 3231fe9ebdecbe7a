import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Spool} from './spool.ts';

describe('A spool', () => {
  it('gives back every text, in whichever order, however little of it is in memory', () => {
    const spool = new Spool({blockSize: 16, blocks: 2});
    const texts = Array.from({length: 300}, (_, number) => `第${number}种情形`.repeat(number % 7));
    const places = texts.map((text) => spool.add(text));
    for (const order of [texts.keys(), [...texts.keys()].reverse(), [299, 0, 150, 151, 0, 298]]) {
      for (const index of order) assert.equal(spool.at(places[index]!).text, texts[index]);
    }
    spool.close();
  });

  it('takes more texts between those that it gives back', () => {
    const spool = new Spool({blockSize: 16, blocks: 1});
    for (let number = 0; number < 50; number++) {
      const place = spool.add(`甲${number}`);
      assert.deepEqual(spool.at(place), {text: `甲${number}`, next: spool.end});
      assert.equal(spool.at(0).text, '甲0');
    }
    spool.close();
  });
});
