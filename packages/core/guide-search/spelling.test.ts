import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {slipsAllowed, slipsBetween} from './spelling.ts';

describe('The slips between what is typed and a word', () => {
  it('are letters that are wrong, missing, too many or swapped', () => {
    assert.equal(slipsBetween('marriage', 'marriage', 2), 0);
    assert.equal(slipsBetween('marrige', 'marriage', 2), 1);
    assert.equal(slipsBetween('marrriage', 'marriage', 2), 1);
    assert.equal(slipsBetween('marraige', 'marriage', 2), 1);
    assert.equal(slipsBetween('nerrige', 'marriage', 2), 3);
    assert.equal(slipsBetween('a', 'marriage', 2), 3);
  });

  it('leave out what a word goes on with while it is typed', () => {
    assert.equal(slipsBetween('regist', 'registration', 2, true), 0);
    assert.equal(slipsBetween('regsit', 'registration', 2, true), 1);
    assert.equal(slipsBetween('regist', 'registration', 2), 3);
  });

  it('are allowed in longer words only', () => {
    assert.deepEqual(['tax', 'card', 'passport'].map(slipsAllowed), [0, 1, 2]);
  });
});
