import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {audiences, bodyTypes, levels, matterTypes, promptnesses} from '../contract/guide.ts';
import {necessities} from '../contract/guide-material.ts';
import {limitUnits} from '../contract/guide-service.ts';
import * as codes from './codes.ts';

describe('The codes of guides', () => {
  givesBack('事项类型', matterTypes, codes.matterTypeCodes);
  givesBack('行使层级', levels, codes.levelCodes);
  givesBack('实施主体性质', bodyTypes, codes.bodyTypeCodes);
  givesBack('办件类型', promptnesses, codes.promptnessCodes);
  givesBack('服务对象 of the interfaces', audiences, codes.audienceCodes.interfaces);
  givesBack('时限单位', limitUnits, codes.limitUnitCodes);
  givesBack('材料必要性', necessities, codes.necessityCodes);

  it('are read with and without their leading zeros', () => {
    assert.equal(codes.matterTypeCodes.valueOf('1'), 'licence');
    assert.equal(codes.matterTypeCodes.valueOf(' 01 '), 'licence');
    assert.equal(codes.limitUnitCodes.valueOf('0'), 'day');
    assert.equal(codes.matterTypeCodes.valueOf('11'), undefined);
  });

  it('mean by 5 and 6 of 服务对象 what their source means', () => {
    const {standard, interfaces} = codes.audienceCodes;
    assert.deepEqual(['5', '6'].map(standard.valueOf), ['agency', 'other']);
    assert.deepEqual(['5', '6', '9'].map(interfaces.valueOf), [
      'unincorporatedEnterprise',
      'agency',
      'other',
    ]);
    assert.equal(standard.codeOf('unincorporatedEnterprise'), undefined);
  });
});

function givesBack<V extends string>(name: string, values: readonly V[], table: codes.CodeTable<V>): void {
  it(`give each value of ${name} back`, () => {
    for (const value of values) assert.equal(table.valueOf(table.codeOf(value) ?? ''), value);
  });
}
