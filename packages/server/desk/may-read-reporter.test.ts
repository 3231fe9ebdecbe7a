import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Disclosure} from '@huiyin/core';
import type {Account} from './accounts.ts';
import {mayReadReporter} from './may-read-reporter.ts';

const official: Account = {name: 'li', department: 'health', role: 'official', reads_identities: true};
const supervisor: Account = {...official, name: 'wang', department: 'service', role: 'supervisor'};

const unasked = ({name, department, role}: Account): Account => ({name, department, role});

/** A report about `housing`, that has gone the way of these departments. */
const report = (disclosure: Disclosure, ...way: string[]) => ({
  question: {department: way.at(-1) ?? null, chosen_department: 'housing', state: 'routed' as const},
  details: {disclosure},
  entries: [null, ...way].map((department) => ({department})),
});

describe('Who reported', () => {
  it('is shown to nobody without the permission, whatever the role', () => {
    for (const account of [official, supervisor]) {
      const without = {...account, reads_identities: false};
      assert(!mayReadReporter(without, report('named', 'health')));
      assert(!mayReadReporter(unasked(account), report('named')));
    }
  });

  it('is shown with a name to the office that handles it, and to supervisors', () => {
    assert(mayReadReporter(official, report('named', 'health')));
    assert(mayReadReporter(supervisor, report('named', 'health')));
    assert(!mayReadReporter(official, report('named')));
    assert(!mayReadReporter(official, report('named', 'health', 'service')));
  });

  it('is shown in confidence to the reception alone, and in no department that has or had it', () => {
    assert(mayReadReporter(supervisor, report('confidential', 'health')));
    assert(mayReadReporter(supervisor, report('confidential')));
    assert(!mayReadReporter(official, report('confidential', 'health')));
    assert(!mayReadReporter(supervisor, report('confidential', 'service')));
    assert(!mayReadReporter(supervisor, report('confidential', 'service', 'health')));
  });

  it('is never shown in the department that the report is about', () => {
    for (const disclosure of ['named', 'confidential'] as const) {
      for (const account of [official, supervisor]) {
        const own = {...account, department: 'housing'};
        assert(!mayReadReporter(own, report(disclosure, 'housing')));
        assert(!mayReadReporter(own, report(disclosure, 'health')));
      }
    }
  });

  it('is nobody of an anonymous report, of one that was erased, or of a question', () => {
    assert(!mayReadReporter(supervisor, report('anonymous')));
    const {question, ...rest} = report('named');
    assert(!mayReadReporter(supervisor, {...rest, question: {...question, state: 'erased'}}));
    assert(!mayReadReporter(supervisor, {question, entries: [], details: undefined}));
  });
});
