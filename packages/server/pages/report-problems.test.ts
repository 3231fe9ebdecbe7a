import assert from 'node:assert/strict';
import {it} from 'node:test';
import {nationalProfile, type CountyProfile} from '@huiyin/core/national';
import {reportProblems} from './report-problems.ts';

const national = nationalProfile.complaint!;

const askingForNumber = (bounds: {minimum?: number; maximum?: number}): CountyProfile => ({
  ...nationalProfile,
  complaint: {
    ...national,
    steps: [
      {
        id: 'noise',
        title: {zh: '噪声'},
        questions: [{id: 'loudness', type: 'number', label: {zh: '分贝'}, required: false, ...bounds}],
      },
    ],
  },
});

it('A number in a plain report is asked for with the bounds that it has', () => {
  const said = (bounds: {minimum?: number; maximum?: number}) =>
    reportProblems([{field: 'answers.loudness', code: 'outOfRange'}], {}, askingForNumber(bounds), 'zh').get(
      'answers.loudness',
    );
  assert.equal(said({minimum: 20, maximum: 140}), '“分贝”请填数字，在20到140之间。');
  assert.equal(said({minimum: 20}), '“分贝”请填数字，不小于20。');
  assert.equal(said({maximum: 140}), '“分贝”请填数字，不超过140。');
  assert.equal(said({}), '“分贝”请填数字。');
});
