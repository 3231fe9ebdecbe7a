import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chosenSeal, standardSeal, type Seal} from './seal.ts';

const standard = standardSeal({k1: 'a secret of this test and of no other one'});
/** Not secret at all, so that what it did can be seen. */
const ofCounty: Seal = {
  seal: async (words) => Buffer.from(words).toString('base64'),
  open: async (sealed) => Buffer.from(sealed, 'base64').toString(),
};

describe('The seal of those who reported', () => {
  it('is the standard one where a county has none of its own', async () => {
    const sealed = await chosenSeal(standard, undefined).seal('周禾');
    assert.equal(await standard.open(sealed), '周禾');
  });

  it('is the county’s own where it has one', async () => {
    const sealed = await chosenSeal(standard, ofCounty).seal('周禾');
    assert.equal(sealed, `own:${Buffer.from('周禾').toString('base64')}`);
    assert.equal(await chosenSeal(standard, ofCounty).open(sealed), '周禾');
  });

  it('opens what the other one has sealed before', async () => {
    const earlier = await standard.seal('周禾');
    assert.equal(await chosenSeal(standard, ofCounty).open(earlier), '周禾');
  });

  it('says what is missing when the county’s own is there no more', async () => {
    const sealed = await chosenSeal(standard, ofCounty).seal('周禾');
    await assert.rejects(chosenSeal(standard, undefined).open(sealed), /HUIYIN_SEAL/);
  });

  it('opens nothing that was changed', async () => {
    const sealed = await standard.seal('周禾');
    const [head, ...rest] = sealed.split('.');
    const changed = [head, ...rest.slice(0, -1), 'A'.repeat(22)].join('.');
    await assert.rejects(standard.open(changed));
  });
});
