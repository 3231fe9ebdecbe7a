import assert from 'node:assert/strict';
import {it} from 'node:test';
import {normaliseNumber} from './receipt-number.ts';

it('A receipt number is read as people type it: lower case, full width, with spaces and other dashes', () => {
  for (const typed of [
    'zx-20261122-000123',
    ' ＺＸ－２０２６１１２２－０００１２３ ',
    'ZX–20261122 – 000 123',
  ]) {
    assert.equal(normaliseNumber(typed), 'ZX-20261122-000123');
  }
});
