import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Correction} from './contract/guide-search.ts';
import {correctionProblems} from './correction-rules.ts';

const problemsOf = (changes: Partial<Correction>) =>
  correctionProblems({version: '1', accurate: false, parts: ['fee'], text: '', locale: 'zh', ...changes}).map(
    ({field, code}) => `${field} ${code}`,
  );

test('wants to know what is wrong, and nothing where all is right', () => {
  assert.deepEqual(problemsOf({}), []);
  assert.deepEqual(problemsOf({parts: []}), ['parts required']);
  assert.deepEqual(problemsOf({accurate: true}), ['parts notAllowed']);
  assert.deepEqual(problemsOf({accurate: true, parts: []}), []);
});

test('takes five hundred characters, however they are made up', () => {
  assert.deepEqual(problemsOf({text: '𠮷'.repeat(500)}), []);
  assert.deepEqual(problemsOf({text: '𠮷'.repeat(501)}), ['text tooLong']);
});
