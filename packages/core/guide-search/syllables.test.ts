import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Syllables} from './syllables.ts';

describe('Letters as pinyin', () => {
  const syllables = new Syllables();
  syllables.add({
    shen: '身',
    fen: '份',
    zheng: '证',
    xi: '西',
    an: '安',
    xian: '先',
    zhen: '镇',
    lan: '蓝',
    nan: '南',
  });

  const read = (letters: string) =>
    syllables
      .readingsOf(letters)
      .map((pieces) => pieces.map(({letters: some, whole}) => (whole ? some : `${some}-`)).join(' '));

  it('are syllables and beginnings of syllables, the fewest first', () => {
    assert.deepEqual(read('shenfenzheng'), ['shen fen zheng']);
    assert.deepEqual(read('shenfz'), ['shen f- z-']);
    assert.deepEqual(read('sfzhe'), ['s- f- zhe-']);
    assert.deepEqual(read('xian'), ['xian', 'xi an']);
  });

  it('are no pinyin when they cannot be', () => {
    assert.deepEqual(read('visa'), []);
    assert.deepEqual(read('身'), []);
  });

  it('mean also what sounds alike, unless a syllable is not typed to its end', () => {
    const like = (one: string) => syllables.meantBy({letters: one, whole: true}, false).alike;
    assert.deepEqual(
      like('zhen'),
      ['zheng', 'zhen'].map((one) => syllables.numberOf(one)),
    );
    assert.deepEqual(
      like('lan'),
      ['lan', 'nan'].map((one) => syllables.numberOf(one)),
    );
    const {sure} = syllables.meantBy({letters: 'zhe', whole: false}, true);
    assert.deepEqual(
      sure,
      ['zheng', 'zhen'].map((one) => syllables.numberOf(one)),
    );
  });
});
