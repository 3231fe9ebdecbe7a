import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pageStyles} from './page.ts';

test('writes nothing smaller than 16 px', () => {
  const sizes = [...pageStyles.matchAll(/font(?:-size)?: (\d+)px/g)].map(([, size]) => Number(size));
  assert(sizes.length > 0);
  assert.deepEqual(
    sizes.filter((size) => size < 16),
    [],
  );
});
