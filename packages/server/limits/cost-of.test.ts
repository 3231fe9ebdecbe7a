import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {costOf, signalsIn} from './cost-of.ts';

const person = {elapsed: 45_000, trap: false};

describe('A submission', () => {
  it('costs a person nothing, nor a widget that tells nothing', () => {
    assert.equal(costOf({signals: person, share: 1}), 0);
    assert.equal(costOf({signals: undefined, share: 0.2}), 0);
  });

  it('costs something when it was quicker than a person, and more when the trap was filled', () => {
    const quick = costOf({signals: {...person, elapsed: 1999}, share: 0.1});
    const trapped = costOf({signals: {...person, trap: true}, share: 0.1});
    assert(quick > 0 && trapped > quick);
  });

  it('costs more the more come from one address, but never more than some seconds', () => {
    const costs = [1.1, 2, 4, 8, 16, 1e6].map((share) => costOf({signals: person, share}));
    assert.deepEqual(costs, [50_000, 100_000, 200_000, 400_000, 800_000, 800_000]);
  });
});

describe('The header of a form’s signals', () => {
  it('tells how long it took and whether the trap was filled', () => {
    assert.deepEqual(signalsIn('elapsed=2310, trap=?0'), {elapsed: 2310, trap: false});
    assert.deepEqual(signalsIn('trap=?1,elapsed=5'), {elapsed: 5, trap: true});
  });

  it('is no suspicion when it is missing or makes no sense', () => {
    for (const header of [undefined, '', 'trap=?1', 'elapsed=-1', 'elapsed=soon', ['a', 'b']]) {
      assert.equal(signalsIn(header), undefined);
    }
  });
});
