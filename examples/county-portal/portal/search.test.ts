import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Language} from '@huiyin/core';
import {search} from './search.ts';

const firstFor = (words: string, language: Language) => search(words, language)[0]?.path;

describe('the portal’s search', () => {
  it('finds a service by what people call it, in each language', () => {
    assert.equal(firstFor('社保卡', 'zh'), 'services/social-security-card/');
    assert.equal(firstFor('open a shop', 'en'), 'services/sole-trader/');
    assert.equal(firstFor('ресторан', 'ru'), 'services/food-licence/');
    assert.equal(firstFor('就労ビザ', 'ja'), 'services/work-permit/');
    assert.equal(firstFor('신분증 갱신', 'ko'), 'services/identity-card/');
  });

  it('finds a word whatever its ending', () => {
    assert.equal(firstFor('карту', 'ru'), 'services/social-security-card/');
    assert.equal(firstFor('restaurants', 'en'), 'services/food-licence/');
  });

  it('finds a Chinese sentence that the page does not hold word for word', () => {
    assert.equal(firstFor('办社保卡', 'zh'), 'services/social-security-card/');
  });

  it('finds news by its text', () => {
    assert.equal(firstFor('停车场', 'zh'), 'news/saturday-hours/');
  });

  it('does not mind capitals or full-width letters', () => {
    assert.equal(firstFor('ＩＤ ＣＡＲＤ', 'en'), 'services/identity-card/');
  });

  it('finds nothing for nothing, and nothing for words that nobody wrote', () => {
    assert.deepEqual(search('  ', 'zh'), []);
    assert.deepEqual(search('zzzzzz', 'en'), []);
    assert.deepEqual(search('量子计算机', 'zh'), []);
  });
});
