import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writtenGuideSchema} from '@huiyin/core/contract';
import {Compile} from 'typebox/compile';
import {ordinaryMatters} from './ordinary-matters.ts';
import {topics} from './topics.ts';

const names = ordinaryMatters.map(({name}) => name[0]!.text);

describe('the ordinary matters of the county', () => {
  it('are 1,075, each with a name and a code of its own', () => {
    assert.equal(ordinaryMatters.length, 1075);
    assert.equal(new Set(names).size, 1075);
    assert.equal(new Set(ordinaryMatters.map(({taskCode}) => taskCode)).size, 1075);
    assert.deepEqual(
      names.filter((name) => /[{},]/.test(name)),
      [],
    );
  });

  it('are guides as authors keep them', () => {
    const schema = Compile(writtenGuideSchema);
    for (const guide of ordinaryMatters) assert.deepEqual([...schema.Errors(guide)], [], guide.taskCode);
  });

  it('keep their codes', () => {
    const called = new Map(ordinaryMatters.map(({taskCode}, index) => [taskCode, names[index]]));
    assert.equal(called.get('YD-PT-0001'), '国（境）外出生子女回国落户登记');
    assert.equal(called.get('YD-PT-0500'), '增值税小规模纳税人申报');
    assert.equal(called.get('YD-PT-1075'), '归侨、侨眷身份认定');
  });

  it('stand under topics that the county has, and leave none of these empty', () => {
    const used = new Set(ordinaryMatters.flatMap((guide) => guide.topics));
    const known = topics.map(({id}) => id);
    assert.deepEqual(
      [...used].filter((id) => !known.includes(id)),
      [],
    );
    assert.deepEqual(
      known.filter((id) => !used.has(id)),
      [],
    );
  });

  it('say nothing of papers, fees and visits, which nobody has written yet', () => {
    for (const {materials, fees, visits} of ordinaryMatters) {
      assert.deepEqual([materials, fees, visits], [undefined, undefined, []]);
    }
  });
});
