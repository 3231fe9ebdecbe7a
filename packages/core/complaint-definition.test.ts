import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {complaintDefinitionProblem, type ComplaintDefinition} from './complaint-definition.ts';
import {nationalProfile} from './national/index.ts';

type Step = NonNullable<ComplaintDefinition['steps']>[number];
type Question = NonNullable<Step['questions']>[number];

const label = {text: '有字', lang: 'zh'};
const kinds = [{id: 'report', label, disclosures: ['named']}];
const known: Question[] = ['kind', 'title', 'text', 'reporter'].map((type) => ({type}));
const noise = {id: 'topic', type: 'choice', label, choices: [{id: 'noise'}, {id: 'dust'}]};

const problemWith = (...questions: Question[]): string | undefined =>
  complaintDefinitionProblem({
    kinds,
    steps: [{id: 'all', title: label, questions: [...known, ...questions]}],
  });

/** With this in place of what is right. */
const problemOf = (changes: object): string | undefined =>
  complaintDefinitionProblem({kinds, steps: [{id: 'all', title: label, questions: known}], ...changes});

describe('The definition of a report', () => {
  it('is good as the nation has it, and with questions that follow from others', () => {
    assert.equal(complaintDefinitionProblem(nationalProfile.complaint!), undefined);
    const decibels = {id: 'decibels', type: 'number', label, when: [{question: 'topic', oneOf: ['noise']}]};
    assert.equal(problemWith({type: 'about', when: [{question: 'kind', oneOf: ['report']}]}), undefined);
    assert.equal(problemWith({...noise, when: [{question: 'kind', oneOf: ['report']}]}, decibels), undefined);
  });

  const wrong: [string, string | undefined, RegExp][] = [
    ['an id twice', problemWith(noise, {...noise, type: 'words'}), /"topic" is asked twice/],
    ['a choice twice', problemWith({...noise, choices: [{id: 'a'}, {id: 'a'}]}), /choice "a" twice/],
    [
      'a number that nobody can give',
      problemWith({id: 'hour', type: 'number', label, minimum: 24, maximum: 0}),
      /"hour" has a minimum above its maximum/,
    ],
    ['a name that every report has', problemWith({id: 'title', type: 'words', label}), /every report has/],
    [
      'a condition on what comes later',
      problemWith({id: 'early', type: 'words', label, when: [{question: 'topic', oneOf: ['noise']}]}, noise),
      /"early" depends on "topic", which is no choice asked before it/,
    ],
    [
      'a condition on an answer that cannot be given',
      problemWith(noise, {id: 'late', type: 'words', label, when: [{question: 'topic', oneOf: ['smell']}]}),
      /"late" depends on the answer "smell"/,
    ],
    [
      'a kind that does not exist',
      problemWith({id: 'late', type: 'words', label, when: [{question: 'kind', oneOf: ['gossip']}]}),
      /the answer "gossip" to "kind"/,
    ],
    [
      'a condition on what every report has',
      problemOf({
        steps: [
          {
            id: 'all',
            title: label,
            questions: [{type: 'text', when: [{question: 'kind', oneOf: ['report']}]}],
          },
        ],
      }),
      /"text" depends on other answers, and is always asked/,
    ],
    ['no kinds', problemOf({kinds: undefined}), /no "kinds"/],
    ['kinds that are none', problemOf({kinds: 'report'}), /no "kinds"/],
    ['a kind without id', problemOf({kinds: [{label, disclosures: ['named']}]}), /kind has no "id"/],
    ['a kind without words', problemOf({kinds: [{id: 'a', disclosures: ['named']}]}), /"a" has no "label"/],
    ['a kind that nobody can report', problemOf({kinds: [{id: 'a', label}]}), /"a" has no "disclosures"/],
    [
      'a kind with an empty list of disclosures',
      problemOf({kinds: [{id: 'a', label, disclosures: []}]}),
      /"a" has no "disclosures"/,
    ],
    [
      'a disclosure that does not exist',
      problemOf({kinds: [{id: 'a', label, disclosures: ['secret']}]}),
      /"a" has the disclosure "secret"/,
    ],
    ['no steps', problemOf({steps: undefined}), /no "steps"/],
    ['an empty list of steps', problemOf({steps: []}), /no "steps"/],
    ['a step without id', problemOf({steps: [{title: label, questions: known}]}), /step has no "id"/],
    ['a step without title', problemOf({steps: [{id: 'one', questions: known}]}), /"one" has no "title"/],
    ['a step without questions', problemOf({steps: [{id: 'one', title: label}]}), /"one" has no "questions"/],
    [
      'a type that does not exist',
      problemWith({id: 'mood', type: 'slider', label}),
      /"mood" has the type "slider", which there is not/,
    ],
    ['a question without type', problemWith({id: 'mood', label}), /"mood" has the type ""/],
    ['a question without id', problemWith({type: 'words', label}), /type "words" has no "id"/],
    ['a question without words', problemWith({id: 'mood', type: 'words'}), /"mood" has no "label"/],
    ['a choice of nothing', problemWith({id: 'mood', type: 'choice', label}), /"mood" has no "choices"/],
    [
      'a condition without answers',
      problemWith({id: 'mood', type: 'words', label, when: [{question: 'kind'} as never]}),
      /"mood" has a condition without "oneOf"/,
    ],
  ];
  for (const [name, problem, expected] of wrong) {
    it(`says what is wrong with ${name}`, () => assert.match(problem ?? '', expected));
  }

  it('says which question nobody asks', () => {
    const steps = [{id: 'all', title: label, questions: known.slice(0, 3)}];
    assert.equal(problemOf({steps}), 'No step asks for "reporter".');
  });
});
