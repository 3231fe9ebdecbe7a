import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatQueryCode, normaliseQueryCode, queryCodeAlphabet} from './query-code.ts';

describe('A query code', () => {
  const code = '01AB-CD10-XYZ9';

  it('is understood however a person types it', () => {
    const typed = [
      '01abcd10xyz9',
      ' 01AB CD10 XYZ9 ',
      'O1AB-CDIO-XYZ9',
      'olab—cdlo—xyz9',
      '０１ａｂ－ｃｄ１０－ｘｙｚ９',
    ];
    for (const one of typed) assert.equal(normaliseQueryCode(one), normaliseQueryCode(code), one);
  });

  it('is shown in groups of four', () => {
    assert.equal(formatQueryCode('01abcd10xyz9'), code);
    assert.equal(formatQueryCode(''), '');
  });

  it('has 32 letters, none of which is taken for another', () => {
    assert.equal(new Set(normaliseQueryCode(queryCodeAlphabet)).size, 32);
    assert.doesNotMatch(queryCodeAlphabet, /[ILOU]/);
  });
});
