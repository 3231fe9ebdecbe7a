import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Calendar} from '@huiyin/core';
import {dueAt} from './due.ts';

const calendar: Calendar = {
  timeZone: 'Asia/Shanghai',
  holidays: ['2026-10-01', '2026-10-02'],
  makeUpDays: ['2026-10-10'],
};

describe('How a promised day stands', () => {
  it('counts the working days that are left, the promised day with them', () => {
    assert.deepEqual(dueAt('2026-11-26', '2026-11-24', calendar), {kind: 'left', workingDays: 2});
  });

  it('leaves out weekends and holidays, and counts a make-up Saturday', () => {
    // Wednesday to Saturday the 10th: 1st and 2nd off, a weekend, then five days and the make-up day.
    assert.deepEqual(dueAt('2026-10-10', '2026-09-30', calendar), {kind: 'left', workingDays: 6});
  });

  it('is today on the day itself and overdue from the next one', () => {
    assert.deepEqual(dueAt('2026-11-24', '2026-11-24', calendar), {kind: 'today'});
    assert.deepEqual(dueAt('2026-11-24', '2026-11-25', calendar), {kind: 'overdue', days: 1});
  });

  it('counts every day that it is over, across a year', () => {
    assert.deepEqual(dueAt('2026-12-30', '2027-01-03', calendar), {kind: 'overdue', days: 4});
  });
});
