import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {plain, unitsOf} from './plain.ts';
import {stemOf} from './stem.ts';
import {unitsWished} from './wishes.ts';

describe('A text as it is compared', () => {
  it('is of one width, one case, one kind of characters, without accents', () => {
    assert.equal(plain('ＰＡＳＳ 結婚證 パスポート'), 'pass 结婚证 ぱすぽーと');
    assert.equal(plain('Café учёт'), 'cafe учет');
    assert.equal(plain('driver’s License'), 'drivers licence');
  });

  it('is single characters and whole words', () => {
    assert.deepEqual(unitsOf('etc卡、id card 혼인'), ['etc', '卡', 'id', 'card', '혼', '인']);
  });

  it('loses the endings of words', () => {
    assert.equal(stemOf('регистрацию'), stemOf('регистрация'));
    assert.equal(stemOf('licences'), stemOf('licence'));
    assert.equal(stemOf('tax'), 'tax');
  });

  it('loses the words of a wish, unless there is nothing else', () => {
    assert.deepEqual(unitsWished('我要补办怎么办理'), ['补', '办']);
    assert.deepEqual(unitsWished('where can i get a visa'), ['visa']);
    assert.deepEqual(unitsWished(plain('免許の手続きについて')), ['免', '许', 'の']);
    assert.deepEqual(unitsWished('怎么办'), ['怎', '么', '办']);
  });
});
