import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Account} from './accounts.ts';
import {mayRead, mayHandle, possibleActions} from './permissions.ts';

const official: Account = {name: 'li', department: 'health', role: 'official'};
const supervisor: Account = {name: 'wang', department: 'service', role: 'supervisor'};

const question = {about: 'consultation', chosen_department: 'health'} as const;
const report = {about: 'complaint', chosen_department: 'health'} as const;

describe('What an official may see', () => {
  it('is what the own department has, and what nobody has yet', () => {
    assert(mayRead(official, {...question, department: 'health'}));
    assert(mayRead(official, {...question, department: null}));
    assert(!mayRead(official, {...question, department: 'housing'}));
  });

  it('is no report about the own department that nobody has yet', () => {
    assert(!mayRead(official, {...report, department: null}));
    assert(mayRead({...official, department: 'housing'}, {...report, department: null}));
    assert(mayRead(official, {...report, chosen_department: null, department: null}));
    assert(mayRead(official, {...report, department: 'health'}));
  });

  it('is everything for a supervisor', () => {
    for (const department of ['housing', null]) assert(mayRead(supervisor, {...report, department}));
    assert(mayRead({...supervisor, department: 'health'}, {...report, department: null}));
  });

  it('is who asked only where the question is answered', () => {
    assert(mayHandle(official, {department: 'health'}));
    assert(!mayHandle(official, {department: null}));
    assert(!mayHandle(official, {department: 'housing'}));
    assert(mayHandle(supervisor, {department: 'housing'}));
  });
});

describe('What an official can do', () => {
  const can = (
    state: Parameters<typeof possibleActions>[1]['state'],
    department: string | null = 'health',
    due_on: string | null = '2026-12-15',
  ) => possibleActions(official, {...question, state, department, due_on});

  it('is only to give a question to a department as long as none has it', () => {
    assert.deepEqual(can('received', null), ['pass']);
  });

  it('is to begin once, and to answer, pass on, extend or return until it is answered', () => {
    assert.deepEqual(can('routed'), ['start', 'answer', 'pass', 'extend', 'return']);
    assert.deepEqual(can('inProgress'), ['answer', 'pass', 'extend', 'return']);
  });

  it('is to close what is answered', () => {
    assert.deepEqual(can('answered'), ['close']);
  });

  it('is to close before an answer only what no answer was promised to, once a department has it', () => {
    assert.deepEqual(can('inProgress', 'health', null), ['answer', 'pass', 'extend', 'return', 'close']);
    assert.deepEqual(can('received', null, null), ['pass']);
  });

  it('is nothing with what is over, and nothing with another department’s', () => {
    for (const state of ['closed', 'returned', 'withdrawn', 'erased'] as const)
      assert.deepEqual(can(state), []);
    assert.deepEqual(can('inProgress', 'housing'), []);
  });
});
