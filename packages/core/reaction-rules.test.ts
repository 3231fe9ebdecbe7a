import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Reaction} from './contract/reaction.ts';
import {reactionProblems} from './reaction-rules.ts';

describe('What a citizen may send after the receipt', () => {
  const rules = {textLimit: 5, name: 'required', phone: 'optional', email: 'never'} as const;
  const codes = (reaction: Reaction) =>
    reactionProblems(reaction, rules).map(({field, code}) => `${field} ${code}`);

  it('is a reason with a bad grade, and no word is needed with a good one', () => {
    const rating = {action: 'rateAnswer', answer: '1', text: ' '} as const;
    assert.deepEqual(codes({...rating, grade: 'dissatisfied'}), ['reaction.text reasonRequired']);
    assert.deepEqual(codes({...rating, grade: 'basicallySatisfied'}), []);
  });

  it('is a question, not an empty one', () => {
    assert.deepEqual(codes({action: 'furtherQuestion', text: '\n'}), ['reaction.text required']);
    assert.deepEqual(codes({action: 'reopen', text: ''}), ['reaction.text required']);
  });

  it('is no longer than the county allows, counted as people count', () => {
    assert.deepEqual(codes({action: 'reopen', text: '😀😀😀😀😀'}), []);
    assert.deepEqual(codes({action: 'reopen', text: '一二三四五六'}), ['reaction.text tooLong']);
  });

  it('is a contact as the county asks for it', () => {
    const typed = {name: '', phone: 'abc', email: 'a@b.cn'};
    assert.deepEqual(codes({action: 'correct', ...typed}), [
      'reaction.name required',
      'reaction.email notAllowed',
      'reaction.phone invalid',
    ]);
  });

  it('needs nothing more to withdraw or to erase', () => {
    assert.deepEqual([...codes({action: 'withdraw'}), ...codes({action: 'erase'})], []);
  });
});
