import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {complaintDefinitionProblem, type ComplaintDefinition} from './complaint-definition.ts';
import {nationalProfile} from './national/index.ts';

type Question = ComplaintDefinition['steps'][number]['questions'][number];

const known: Question[] = ['kind', 'title', 'text', 'reporter'].map((type) => ({type}));
const noise = {id: 'topic', type: 'choice', choices: [{id: 'noise'}, {id: 'dust'}]};

const problemWith = (...questions: Question[]): string | undefined =>
  complaintDefinitionProblem({
    kinds: [{id: 'report'}],
    steps: [{id: 'all', questions: [...known, ...questions]}],
  });

describe('The definition of a report', () => {
  it('is good as the nation has it, and with questions that follow from others', () => {
    assert.equal(complaintDefinitionProblem(nationalProfile.complaint!), undefined);
    const decibels = {id: 'decibels', type: 'number', when: [{question: 'topic', oneOf: ['noise']}]};
    assert.equal(problemWith({type: 'about', when: [{question: 'kind', oneOf: ['report']}]}), undefined);
    assert.equal(problemWith({...noise, when: [{question: 'kind', oneOf: ['report']}]}, decibels), undefined);
  });

  const wrong: [string, string | undefined, RegExp][] = [
    ['an id twice', problemWith(noise, {...noise, type: 'words'}), /"topic" is asked twice/],
    ['a choice twice', problemWith({...noise, choices: [{id: 'a'}, {id: 'a'}]}), /choice "a" twice/],
    [
      'a number that nobody can give',
      problemWith({id: 'hour', type: 'number', minimum: 24, maximum: 0}),
      /"hour" has a minimum above its maximum/,
    ],
    ['a name that every report has', problemWith({id: 'title', type: 'words'}), /every report has/],
    [
      'a condition on what comes later',
      problemWith({id: 'early', type: 'words', when: [{question: 'topic', oneOf: ['noise']}]}, noise),
      /"early" depends on "topic", which is no choice asked before it/,
    ],
    [
      'a condition on an answer that cannot be given',
      problemWith(noise, {id: 'late', type: 'words', when: [{question: 'topic', oneOf: ['smell']}]}),
      /"late" depends on the answer "smell"/,
    ],
    [
      'a kind that does not exist',
      problemWith({id: 'late', type: 'words', when: [{question: 'kind', oneOf: ['gossip']}]}),
      /the answer "gossip" to "kind"/,
    ],
    [
      'a condition on what every report has',
      complaintDefinitionProblem({
        kinds: [{id: 'report'}],
        steps: [{id: 'all', questions: [{type: 'text', when: [{question: 'kind', oneOf: ['report']}]}]}],
      }),
      /"text" depends on other answers, and is always asked/,
    ],
  ];
  for (const [name, problem, expected] of wrong) {
    it(`says what is wrong with ${name}`, () => assert.match(problem ?? '', expected));
  }

  it('says which question nobody asks', () => {
    const steps = [{id: 'all', questions: known.slice(0, 3)}];
    assert.equal(
      complaintDefinitionProblem({kinds: [{id: 'report'}], steps}),
      'No step asks for "reporter".',
    );
  });
});
