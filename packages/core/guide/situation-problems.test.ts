import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {situationProblems, type SituationDefinition} from './situation-problems.ts';

const choices = (...ids: string[]) => ids.map((id) => ({id}));
const after = (question: string, ...oneOf: string[]) => ({question, oneOf});
const sound: SituationDefinition = {
  questions: [
    {id: 'first', choices: choices('yes', 'no')},
    {id: 'lost', choices: choices('lost', 'worn'), when: [after('first', 'no')]},
  ],
  steps: [{}],
  parts: {'materials[0]': {when: [after('lost', 'lost')]}},
};
const found = (changed: Partial<SituationDefinition>) => situationProblems({...sound, ...changed});

describe('The situations of a guide', () => {
  it('have nothing wrong with them when every answer leads somewhere', () => {
    assert.deepEqual(found({}), []);
  });

  it('name an id that is given twice', () => {
    const twice = [{id: 'first', choices: choices('yes', 'yes')}, sound.questions[0]!];
    assert.deepEqual(found({questions: twice, parts: {}}), [
      {at: 'questions', rule: 'repeatedId', about: 'first'},
      {at: 'questions.first', rule: 'repeatedId', about: 'yes'},
    ]);
  });

  it('name a question and a choice that are not there', () => {
    const parts = {'fees[0]': {when: [after('age', 'old'), after('first', 'perhaps')]}};
    assert.deepEqual(found({parts}), [
      {at: 'fees[0]', rule: 'unknownQuestion', about: 'age'},
      {at: 'fees[0]', rule: 'unknownChoice', about: 'first: perhaps'},
    ]);
  });

  it('name questions that wait for each other, and one that waits for a later one', () => {
    const questions = [
      {id: 'a', choices: choices('1', '2'), when: [after('b', '1')]},
      {id: 'b', choices: choices('1', '2'), when: [after('a', '1')]},
      {id: 'c', choices: choices('1', '2'), when: [after('d', '1')]},
      {id: 'd', choices: choices('1', '2')},
    ];
    assert.deepEqual(found({questions, parts: {}}), [
      {at: 'questions.a', rule: 'cycle', about: 'b'},
      {at: 'questions.c', rule: 'askedTooLate', about: 'd'},
    ]);
  });

  it('name a part that no answers lead to', () => {
    const parts = {'materials[0]': {when: [after('first', 'yes'), after('lost', 'lost')]}};
    assert.deepEqual(found({parts}), [{at: 'materials[0]', rule: 'neverApplies', about: 'first, lost'}]);
  });

  it('name a part behind a choice that ends everything', () => {
    const questions = [
      {id: 'where', choices: [{id: 'abroad', end: '请向使领馆申请'}, {id: 'here'}]},
      {id: 'first', choices: choices('yes', 'no')},
    ];
    const parts = {'materials[0]': {when: [after('where', 'abroad'), after('first', 'no')]}};
    assert.deepEqual(found({questions, parts}), [
      {at: 'materials[0]', rule: 'neverApplies', about: 'where, first'},
    ]);
  });

  it('name the answers after which no step is left, unless they end with a word', () => {
    const steps = [{when: [after('lost', 'lost')]}, {when: [after('first', 'yes')]}];
    assert.deepEqual(found({steps}), [{at: 'steps', rule: 'deadEnd', about: 'first: no, lost: worn'}]);
    const [first, lost] = sound.questions;
    const worn = {...lost!, choices: [{id: 'lost'}, {id: 'worn', end: '旧证可以继续使用'}]};
    assert.deepEqual(found({steps, questions: [first!, worn]}), []);
  });
});
