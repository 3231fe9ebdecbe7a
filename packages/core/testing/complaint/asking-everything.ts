import type {CountyProfile} from '../../national/county-profile.ts';
import {nationalComplaint} from '../../national/national-complaint.ts';

type Step = NonNullable<CountyProfile['complaint']>['steps'][number];

/** The same county, whose reports also ask a question of every type: required, with bounds, and after other answers. */
export const askingEverything = (county: CountyProfile): CountyProfile => {
  const rules = county.complaint ?? nationalComplaint;
  return {...county, complaint: {...rules, steps: [...rules.steps, more]}};
};

const more: Step = {
  id: 'more',
  title: {zh: '更多情况', en: 'More'},
  questions: [
    {
      id: 'when',
      type: 'choice',
      label: {zh: '什么时候', en: 'When'},
      required: true,
      choices: [
        {id: 'day', label: {zh: '白天', en: 'By day'}},
        {id: 'night', label: {zh: '夜里', en: 'At night'}},
      ],
    },
    {
      id: 'sleep',
      type: 'words',
      label: {zh: '影响休息吗', en: 'Can you sleep'},
      required: true,
      limit: 40,
      lines: 2,
      when: [{question: 'when', oneOf: ['night']}],
    },
    {
      id: 'people',
      type: 'number',
      label: {zh: '涉及多少人', en: 'How many people'},
      required: false,
      minimum: 0,
      maximum: 5000,
      unit: {zh: '人', en: 'people'},
    },
  ],
};
