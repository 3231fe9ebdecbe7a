import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {testFolder} from '../testing/run-guide.ts';
import {membersOf} from './json-members.ts';

const {file, remove} = testFolder();
const members = async (text: string): Promise<string[]> => {
  const found: string[] = [];
  for await (const member of membersOf(file('list.json', text), () => {})) found.push(member);
  return found;
};

describe('The members of a JSON array', () => {
  after(remove);

  it('come one by one, whatever stands in their strings', async () => {
    const list = [{a: '],[{"\\', b: [1, [2]]}, ['x'], 'y,"]', 3, null, {}];
    for (const spaces of [0, 2]) {
      const text = `\uFEFF ${JSON.stringify(list, null, spaces)}\n`;
      assert.deepEqual(
        (await members(text)).map((one): unknown => JSON.parse(one)),
        list,
      );
    }
  });

  it('are whole where a piece of the file ends in the midst of a letter', async () => {
    const list = Array.from({length: 3}, (_, index) => ({text: '办'.repeat(100_000 + index)}));
    assert.deepEqual(
      (await members(JSON.stringify(list))).map((one): unknown => JSON.parse(one)),
      list,
    );
  });

  it('are none in an empty array, and one in a file without an array', async () => {
    assert.deepEqual(await members('[ ]'), []);
    assert.deepEqual(await members('{"a": [1]}'), ['{"a": [1]}']);
  });

  it('are not taken for all when the array does not end, or goes on', async () => {
    await assert.rejects(members('[1, {"a": 2}'), /ends before its array does/);
    await assert.rejects(members('[1], 2'), /goes on after the end/);
  });
});
