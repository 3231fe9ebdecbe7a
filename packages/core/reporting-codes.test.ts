import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {channels} from './channel.ts';
import {grades} from './grade.ts';
import * as codes from './reporting-codes.ts';

describe('Codes for reporting', () => {
  it('count very satisfied as 5 for the interfaces and as 1 for the standard', () => {
    assert.equal(codes.interfaceCodeOf('verySatisfied'), 5);
    assert.equal(codes.standardCodeOf('verySatisfied'), 1);
    assert.equal(codes.interfaceCodeOf('veryDissatisfied'), 1);
    assert.equal(codes.standardCodeOf('veryDissatisfied'), 5);
  });

  it('give each grade back in both scales', () => {
    for (const grade of grades) {
      assert.equal(codes.gradeOfInterfaceCode(codes.interfaceCodeOf(grade)), grade);
      assert.equal(codes.gradeOfStandardCode(codes.standardCodeOf(grade)), grade);
    }
    assert.equal(codes.gradeOfInterfaceCode(0), undefined);
    assert.equal(codes.gradeOfStandardCode(6), undefined);
  });

  it('give each channel back in both dialects, and nothing for one that a dialect lacks', () => {
    for (const dialect of ['zhejiang', 'fujian'] as const) {
      for (const channel of [...channels, 'default'] as const) {
        const code = codes.channelCodeOf(channel, dialect);
        if (code !== undefined) assert.equal(codes.channelOfCode(code, dialect), channel);
      }
    }
    assert.equal(codes.channelCodeOf('phone', 'zhejiang'), undefined);
    assert.equal(codes.channelCodeOf('default', 'fujian'), undefined);
  });

  it('read 6 and 7 as each province means them', () => {
    assert.deepEqual([6, 7].map((code) => codes.channelOfCode(code, 'zhejiang')), ['sms', 'default']); // prettier-ignore
    assert.deepEqual([6, 7].map((code) => codes.channelOfCode(code, 'fujian')), ['phone', 'sms']); // prettier-ignore
  });

  it('carry indicators only together with their set, and give them back', () => {
    const reported = codes.reportedIndicatorsOf('national-v2', ['207', '209']);
    assert.deepEqual(reported, {indicatorSet: 'national-v2', evalDetail: '207,209'});
    assert.deepEqual(codes.indicatorsOfReported(reported), {
      indicatorSet: 'national-v2',
      indicators: ['207', '209'],
    });
    assert.deepEqual(codes.indicatorsOfReported({indicatorSet: 'x', evalDetail: ''}).indicators, []);
  });
});
