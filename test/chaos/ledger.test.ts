import assert from 'node:assert/strict';
import {test} from 'node:test';
import {verdictOf} from './ledger.ts';
import type {Ending} from './live.ts';
import type {Row} from './mortal-server.ts';
import {planOf, type Plan} from './plan.ts';

const number = 'ZX-20261126-000001';

const question: Plan = {...planOf(1, 0), widget: 'consultation', inMemory: undefined, photos: 0};

const ending = (changes: Partial<Ending> = {}): Ending => ({
  plan: question,
  text: '混沌 1-0',
  numbers: new Set([number]),
  lastSaid: 'sent',
  wasSaidToBeSaved: false,
  wasSavedInVain: false,
  wasAskedBeforeLeaving: false,
  isSettled: true,
  lastWords: '',
  ...changes,
});

const inMemory = (changes: Partial<Ending> = {}): Ending =>
  ending({plan: {...question, inMemory: 'sharedComputer'}, ...changes});

const row = (changes: Partial<Row> = {}): Row => ({number, text: '混沌 1-0', photos: 0, ...changes});

const nowhere = {numbers: new Set<string>()};

test('a receipt with its one row is neither lost nor double nor false', () => {
  const {kept, inMemory, foreign} = verdictOf([ending()], [row()]);
  assert.deepEqual(kept, {submitted: 1, rows: 1, lost: [], double: [], false: new Map()});
  assert.equal(inMemory.submitted, 0);
  assert.deepEqual(foreign, []);
});

test('two rows of one submission are double, and both are counted', () => {
  const twice = ending();
  const {kept} = verdictOf([twice], [row(), row({number: 'ZX-20261126-000002'})]);
  assert.deepEqual(kept.double, [twice]);
  assert.equal(kept.rows, 2);
});

test('a row that nobody submitted is foreign, and counted for nobody', () => {
  const stranger = row({number: 'ZX-20261126-000002', text: '混沌 1-'});
  const {kept, foreign} = verdictOf([ending()], [row(), stranger]);
  assert.deepEqual(foreign, [stranger]);
  assert.equal(kept.rows, 1);
});

test('a number that no row of the submission has is false', () => {
  const invented = ending();
  const {kept} = verdictOf([invented], [row({number: 'ZX-20261126-000002'})]);
  assert.match(kept.false.get(invented)!, /receipt ZX-20261126-000001/);
});

test('what was said to be saved, and is gone when the citizen comes back, is lost and false', () => {
  const gone = ending({...nowhere, lastSaid: 'saved', wasSaidToBeSaved: true, wasSavedInVain: true});
  const {kept} = verdictOf([gone], []);
  assert.deepEqual(kept.lost, [gone]);
  assert.match(kept.false.get(gone)!, /saved on the device, where it was not/);
});

test('what was said to be saved where it was not is false, even if it arrived', () => {
  const lucky = ending({wasSaidToBeSaved: true, wasSavedInVain: true});
  const {kept} = verdictOf([lucky], [row()]);
  assert.deepEqual(kept.lost, []);
  assert.ok(kept.false.has(lucky));
});

test('a report without one of its photos is lost', () => {
  const report = ending({plan: {...question, widget: 'complaint', photos: 2}});
  assert.deepEqual(verdictOf([report], [row({photos: 1})]).kept.lost, [report]);
  assert.deepEqual(verdictOf([report], [row({photos: 2})]).kept.lost, []);
});

test('what may be kept and never got a receipt is false', () => {
  const untold = ending({...nowhere, lastSaid: 'sending'});
  assert.match(verdictOf([untold], [row()]).kept.false.get(untold)!, /ever showed a receipt/);
});

test('whoever waits in vain to the end is told nothing, which is false, also in memory and with a row', () => {
  for (const unsettled of [ending({isSettled: false}), inMemory({isSettled: false, ...nowhere})]) {
    const {kept, inMemory: apart} = verdictOf([unsettled], [row()]);
    assert.match(kept.false.get(unsettled) ?? apart.false.get(unsettled)!, /what became of it/);
  }
});

for (const lastSaid of ['notSent', 'notKnown'] as const) {
  test(`what is in memory only may be lost where the last word was ${lastSaid}`, () => {
    const lost = inMemory({...nowhere, lastSaid});
    const verdict = verdictOf([lost], []);
    assert.deepEqual(verdict.inMemory.lost, [lost]);
    assert.equal(verdict.inMemory.false.size, 0);
  });
}

for (const lastSaid of ['sent', 'saved', 'sending', 'nothing'] as const) {
  test(`what is in memory only and lost is false where the last word was ${lastSaid}`, () => {
    const lost = inMemory({...nowhere, lastSaid});
    assert.match(verdictOf([lost], []).inMemory.false.get(lost)!, new RegExp(`said: ${lastSaid}`));
  });
}

test('what arrived and is said not to be sent is false, in memory too', () => {
  for (const refused of [ending({lastSaid: 'notSent'}), inMemory({...nowhere, lastSaid: 'notSent'})]) {
    const {kept, inMemory: apart} = verdictOf([refused], [row()]);
    assert.match(kept.false.get(refused) ?? apart.false.get(refused)!, /though it had arrived/);
  }
});

test('the question before leaving tells of a loss while sending, and does not undo a word that it was sent', () => {
  const leaving = {...nowhere, wasAskedBeforeLeaving: true};
  const warned = inMemory({...leaving, lastSaid: 'sending'});
  const deceived = inMemory({...leaving, lastSaid: 'sent', text: '混沌 1-1'});
  assert.deepEqual([...verdictOf([warned, deceived], []).inMemory.false.keys()], [deceived]);
});

test('what is in memory only is never said to be saved', () => {
  const saved = inMemory({wasSaidToBeSaved: true});
  assert.match(verdictOf([saved], [row()]).inMemory.false.get(saved)!, /in memory only/);
});
