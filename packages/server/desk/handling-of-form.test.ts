import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {handlingOfForm} from './handling-of-form.ts';

const about = {receivedOn: '2026-11-20', today: '2026-11-24', language: 'zh'} as const;

const problemsOf = (fields: Record<string, string>) => {
  const found = handlingOfForm(fields, about);
  return 'problems' in found ? found.problems : {};
};

describe('What was done about a bad rating', () => {
  it('can be written bit by bit', () => {
    assert.deepEqual(problemsOf({}), {});
    assert.deepEqual(problemsOf({calledBackOn: '2026-11-20'}), {});
    assert.deepEqual(problemsOf({text: '已电话说明', calledBackOn: '2026-11-24'}), {});
  });

  it('is said in words once it is put right', () => {
    assert.deepEqual(problemsOf({rectifiedOn: '2026-11-24'}), {text: 'textRequired'});
  });

  it('happened neither before the rating nor after today, on a day that there is', () => {
    for (const day of ['2026-11-19', '2026-11-25', '2026-11-31', 'yesterday', '20261121']) {
      assert.deepEqual(problemsOf({calledBackOn: day}), {calledBackOn: 'dayInvalid'}, day);
    }
  });

  it('carries the language that it is written in', () => {
    const found = handlingOfForm({text: 'Исправлено', language: 'ru'}, about);
    assert('handling' in found);
    assert.equal(found.handling.words?.lang, 'ru');
  });
});
