import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deedOfForm, extendedTo, wordsLimit, type FormCircumstances} from './deed-of-form.ts';
import type {QuestionAction} from './permissions.ts';

const about: FormCircumstances = {
  question: {department: 'health', due_on: '2026-11-27'},
  departments: [{id: 'health'}, {id: 'housing'}, {id: 'market'}],
  accused: 'market',
  calendar: {timeZone: 'Asia/Shanghai', holidays: [], makeUpDays: []},
  today: '2026-11-24',
  language: 'zh',
};

const deed = (action: QuestionAction, fields: Record<string, string>) =>
  deedOfForm(action, {fields, files: []}, about);

describe('A filled-in form', () => {
  it('needs words to answer, to extend and to return', () => {
    for (const action of ['answer', 'extend', 'return'] as const) {
      const found = deed(action, {text: ' - ', days: '5', turnTo: '法院'});
      assert.deepEqual(found, {problems: {text: 'textRequired'}}, action);
    }
  });

  it('needs none to begin, to close or to pass on', () => {
    assert.deepEqual(deed('start', {}), {entry: {}});
    assert.deepEqual(deed('close', {}), {entry: {}});
    assert.deepEqual(deed('pass', {department: 'housing'}), {entry: {department: 'housing'}});
  });

  it('marks the words with the language that was chosen', () => {
    const found = deed('answer', {text: 'Здравствуйте!', language: 'ru'});
    assert.deepEqual('entry' in found && found.entry.words?.lang, 'ru');
  });

  it('passes on only to another department that there is', () => {
    for (const department of ['', 'health', 'nobody']) {
      assert.deepEqual(deed('pass', {department}), {problems: {department: 'departmentRequired'}});
    }
  });

  it('does not pass on to whom it accuses', () => {
    assert.deepEqual(deed('pass', {department: 'market'}), {problems: {department: 'departmentAccused'}});
    assert('entry' in deed('answer', {text: '已处理', department: 'market'}));
  });

  it('says where to turn when it returns a question', () => {
    assert.deepEqual(deed('return', {text: '不受理'}), {problems: {turnTo: 'turnToRequired'}});
    const found = deed('return', {text: '不受理', turnTo: '请拨打12388'});
    assert.deepEqual('entry' in found && found.entry.words?.blocks.length, 2);
  });

  it('refuses days that are no working number of them', () => {
    for (const days of ['', '0', '-1', '1.5', '61', 'x', '1e1']) {
      assert.deepEqual(deed('extend', {text: '需要会商', days}), {problems: {days: 'daysInvalid'}}, days);
    }
  });

  it('counts the words as people do', () => {
    assert('entry' in deed('answer', {text: '😀'.repeat(wordsLimit)}));
    assert.deepEqual(deed('answer', {text: '字'.repeat(wordsLimit + 1)}), {problems: {text: 'textTooLong'}});
  });
});

describe('A promise that is put off', () => {
  it('counts on from the old day, over a weekend', () => {
    assert.equal(extendedTo(2, about), '2026-12-01');
  });

  it('counts from today once the old day is over', () => {
    const late = {...about, question: {department: 'health', due_on: '2026-11-20'}};
    assert.equal(extendedTo(2, late), '2026-11-26');
    assert.equal(extendedTo(2, {...late, question: {department: null, due_on: null}}), '2026-11-26');
  });
});
