import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {promiseIn} from './promise-in.ts';

const received = {type: 'received', at: '2026-03-02T02:00:00Z', dueOn: '2026-03-06'} as const;
const extended = (at: string, dueOn: string) => ({type: 'extended', at, dueOn}) as const;
const promised = (...entries: Parameters<typeof promiseIn>[0]) => promiseIn(entries, 'Asia/Shanghai');

describe('The promise of a question', () => {
  it('is the day of the receipt, or none', () => {
    assert.deepEqual(promised(received), {dueOn: '2026-03-06', missed: undefined});
    assert.deepEqual(promised({type: 'received', at: received.at}), {dueOn: undefined, missed: undefined});
  });

  it('is put off until the end of its day in the county', () => {
    const inTime = promised(received, extended('2026-03-06T15:59:00Z', '2026-03-13'));
    assert.deepEqual(inTime, {dueOn: '2026-03-13', missed: undefined});
    const late = promised(received, extended('2026-03-06T16:01:00Z', '2026-03-13'));
    assert.deepEqual(late, {dueOn: '2026-03-13', missed: '2026-03-06'});
  });

  it('stays missed however often it is put off afterwards', () => {
    const late = extended('2026-03-09T02:00:00Z', '2026-03-13');
    const again = extended('2026-03-16T02:00:00Z', '2026-03-20');
    assert.deepEqual(promised(received, late, again), {dueOn: '2026-03-20', missed: '2026-03-06'});
  });

  it('is a new one once the question is taken up again', () => {
    const late = extended('2026-03-09T02:00:00Z', '2026-03-13');
    const reopened = {type: 'reopened', at: '2026-03-16T02:00:00Z', dueOn: '2026-03-20'} as const;
    const returned = {type: 'returned', at: '2026-03-10T02:00:00Z'} as const;
    assert.deepEqual(promised(received, late, returned, reopened), {dueOn: '2026-03-20', missed: undefined});
  });
});
