import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvOf} from './csv.ts';

describe('The exported table', () => {
  it('begins with the mark of UTF-8 and ends its lines as RFC 4180 has it', () => {
    assert.equal(csvOf([['编号', '标题'], ['1', '问题']]), '\ufeff编号,标题\r\n1,问题\r\n'); // prettier-ignore
  });

  it('quotes commas, quotes and line ends', () => {
    assert.equal(csvOf([['a,b', 'say "x"', 'one\ntwo']]), '\ufeff"a,b","say ""x""","one\ntwo"\r\n');
  });

  it('lets no cell begin a formula', () => {
    for (const first of ['=', '+', '-', '@', '\t', '\r']) {
      const [cell = ''] = csvOf([[`${first}HYPERLINK()`]])
        .slice(1)
        .split('HYPERLINK');
      assert.match(cell, /^"?'/, JSON.stringify(first));
    }
  });
});
