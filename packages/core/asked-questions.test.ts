import assert from 'node:assert/strict';
import {it} from 'node:test';
import {askedQuestions} from './asked-questions.ts';

const steps = [
  {questions: [{type: 'choice', id: 'topic', when: [{question: 'kind', oneOf: ['report']}]}]},
  {questions: [{type: 'choice', id: 'source', when: [{question: 'topic', oneOf: ['noise']}]}]},
  {questions: [{type: 'words', id: 'machine', when: [{question: 'source', oneOf: ['site']}]}]},
];
const choices = {topic: 'noise', source: 'site'};
const idsFor = (kind: string, chosen: Record<string, string>) =>
  askedQuestions(steps, {kind, choices: chosen}).map(({id}) => id);

it('asks on, answer by answer', () => {
  assert.deepEqual(idsFor('report', {}), ['topic']);
  assert.deepEqual(idsFor('report', {topic: 'noise'}), ['topic', 'source']);
  assert.deepEqual(idsFor('report', choices), ['topic', 'source', 'machine']);
});

it('lets nothing hang on an answer to a question that is asked no more', () => {
  assert.deepEqual(idsFor('help', choices), []);
  assert.deepEqual(idsFor('report', {...choices, topic: 'dust'}), ['topic']);
});

it('asks after any of the answers that a condition names, and only where all of its conditions hold', () => {
  const oneOf = (question: string, ...answers: string[]) => ({question, oneOf: answers});
  const county = [
    {
      questions: [
        {type: 'choice', id: 'topic'},
        {type: 'words', id: 'either', when: [oneOf('kind', 'report', 'complaint')]},
        {type: 'words', id: 'both', when: [oneOf('kind', 'report'), oneOf('topic', 'noise', 'dust')]},
        {type: 'about', when: [oneOf('topic', 'dust')]},
      ],
    },
  ];
  const namesFor = (kind: string, topic: string) =>
    askedQuestions(county, {kind, choices: {topic}}).map(({type, id = type}) => id);
  assert.deepEqual(namesFor('report', 'noise'), ['topic', 'either', 'both']);
  assert.deepEqual(namesFor('report', 'dust'), ['topic', 'either', 'both', 'about']);
  assert.deepEqual(namesFor('complaint', 'noise'), ['topic', 'either']);
  assert.deepEqual(namesFor('help', 'noise'), ['topic']);
  assert.deepEqual(namesFor('report', 'smell'), ['topic', 'either']);
});
