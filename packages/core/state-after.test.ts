import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {letterStates, timelineEntryTypes, type LetterState, type TimelineEntry} from './contract/tracking.ts';
import {stateAfter} from './state-after.ts';

type EntryType = TimelineEntry['type'];

const walk = (...types: EntryType[]): (LetterState | undefined)[] => {
  let state: LetterState | undefined = 'received';
  return types.map((type) => (state = state && stateAfter(state, type)));
};

describe('The state of a question', () => {
  it('goes from the citizen to an office and back with the answer', () => {
    const states = walk('routed', 'started', 'extended', 'answered', 'rated', 'closed');
    assert.deepEqual(states, ['routed', 'inProgress', 'inProgress', 'answered', 'answered', 'closed']);
  });

  it('is in progress again after a further question, and after reopening', () => {
    assert.deepEqual(walk('answered', 'furtherQuestion', 'answered'), ['answered', 'inProgress', 'answered']);
    assert.deepEqual(walk('answered', 'closed', 'reopened'), ['answered', 'closed', 'inProgress']);
    assert.deepEqual(walk('returned', 'reopened'), ['returned', 'inProgress']);
  });

  it('is closed once, after an answer or, where none was promised, before', () => {
    const closable = letterStates.filter((state) => stateAfter(state, 'closed'));
    assert.deepEqual(closable, ['received', 'routed', 'inProgress', 'answered']);
  });

  it('lets a further question come only after an answer', () => {
    const askable = letterStates.filter((state) => stateAfter(state, 'furtherQuestion'));
    assert.deepEqual(askable, ['answered']);
  });

  it('can be erased from every state but once, and nothing happens afterwards', () => {
    const erasable = letterStates.filter((state) => stateAfter(state, 'erased'));
    assert.equal(erasable.length, letterStates.length - 1);
    assert(timelineEntryTypes.every((type) => stateAfter('erased', type) === undefined));
  });

  it('leaves a withdrawn question alone, except that its asker may correct or erase', () => {
    const possible = timelineEntryTypes.filter((type) => stateAfter('withdrawn', type));
    assert.deepEqual(possible, ['corrected', 'erased']);
  });

  it('begins once', () => {
    assert(letterStates.every((state) => stateAfter(state, 'received') === undefined));
  });
});
