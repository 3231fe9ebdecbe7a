import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {day} from './readers.ts';

describe('A day', () => {
  it('is read as offices write it', () => {
    for (const text of ['2026-01-01', '2026/1/1', '2026年1月1日', '20260101', '2026-01-01 16:00:00']) {
      assert.deepEqual(day(text), {value: '2026-01-01'}, text);
    }
  });

  it('is the one in China where the text says in which zone it was', () => {
    for (const text of [
      '2025-12-31T16:00:00.000+0000',
      '2025-12-31T16:00:00Z',
      '2025-12-31 16:00:00+00',
      '2026-01-01T00:00:00.000+08:00',
      '2026-01-01T23:59+0800',
    ]) {
      assert.deepEqual(day(text), {value: '2026-01-01'}, text);
    }
  });

  it('is none where there is none', () => {
    for (const text of ['长期', '2026-02-30', '2026-13-01T00:00:00Z']) assert('problem' in day(text), text);
  });
});
