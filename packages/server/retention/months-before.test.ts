import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {monthsBefore} from './months-before.ts';

describe('So many months earlier', () => {
  const days: [day: string, months: number, before: string][] = [
    ['2026-11-23', 3, '2026-08-23'],
    ['2026-05-31', 3, '2026-02-28'],
    ['2028-05-31', 3, '2028-02-29'],
    ['2026-07-31', 1, '2026-06-30'],
    ['2026-01-31', 36, '2023-01-31'],
    ['2028-02-29', 12, '2027-02-28'],
  ];
  for (const [day, months, before] of days) {
    it(`than ${day}, by ${months}, is ${before}, at the same time of day`, () =>
      assert.deepEqual(monthsBefore(new Date(`${day}T02:03:04Z`), months), new Date(`${before}T02:03:04Z`)));
  }
});
