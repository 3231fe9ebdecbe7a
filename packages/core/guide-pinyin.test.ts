import assert from 'node:assert/strict';
import {it} from 'node:test';
import {syllablesOf} from './guide-pinyin.ts';

it('Chinese is said by the word, one syllable a character', () => {
  assert.deepEqual(syllablesOf('银行行政'), ['yin', 'hang', 'xing', 'zheng']);
  assert.deepEqual(syllablesOf('绿卡A'), ['lv', 'ka', '']);
});
