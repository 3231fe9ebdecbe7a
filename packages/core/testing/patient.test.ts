import assert from 'node:assert/strict';
import {test} from 'node:test';
import {memoryAdapter} from '../../adapters/memory.ts';
import {AdapterError, type FailureKind} from '../adapter-error.ts';
import {patient} from './patient.ts';

/** An adapter that refuses so many times before it answers. */
function refusing(times: number, kind: FailureKind) {
  const honest = memoryAdapter();
  let asked = 0;
  const adapter = patient({
    ...honest,
    loadProfile: (read) =>
      ++asked > times ? honest.loadProfile(read) : Promise.reject(new AdapterError(kind, {retryAfter: 20})),
  });
  return {adapter, asked: () => asked};
}

test('waits as long as the backend asks, and asks again', async () => {
  const {adapter} = refusing(2, 'rate-limited');
  const begun = Date.now();
  assert.equal((await adapter.loadProfile({locale: 'zh'})).locale, 'zh');
  assert.ok(Date.now() - begun >= 38);
});

test('gives up after five times', async () => {
  const {adapter, asked} = refusing(9, 'rate-limited');
  await assert.rejects(adapter.loadProfile({locale: 'zh'}), {kind: 'rate-limited'});
  assert.equal(asked(), 5);
});

test('asks once when the refusal is of another kind', async () => {
  const {adapter, asked} = refusing(1, 'unavailable');
  await assert.rejects(adapter.loadProfile({locale: 'zh'}), {kind: 'unavailable'});
  assert.equal(asked(), 1);
});
