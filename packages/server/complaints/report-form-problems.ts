import {complaintProblems, type Complaint, type FieldProblem} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import {complaintRulesOf} from '../letters/history.ts';
import type {FormComplaint} from './complaint-form.ts';

/**
 * What is wrong with the report of a plain form whose shape was refused. The rules say it better than the shape,
 * which is asked only for what they do not know.
 */
export const reportFormProblems = (
  sent: FormComplaint,
  ofShape: readonly FieldProblem[],
  county: CountyProfile,
  now: Date,
): FieldProblem[] => {
  const {timeZone} = county.calendar;
  const ofRules = complaintProblems(sent as Complaint, complaintRulesOf(county), {timeZone, now});
  const isChosen = sent.reporter.disclosure !== '';
  const found = isChosen
    ? ofRules
    : [
        ...ofRules.filter(({field}) => !field.startsWith('reporter.')),
        {field: 'reporter.disclosure', code: 'required'},
      ];
  return found.length > 0 ? found : ofShape.flatMap(inField);
};

// Of an answer and of who reports there are several shapes, and those that were not meant complain as well.
const inField = ({field, code}: FieldProblem): FieldProblem[] => {
  const answer = /^answers\.[^.]+/.exec(field)?.[0];
  if (answer) return [{field: answer, code: 'invalid'}];
  return field.startsWith('reporter') && code !== 'tooLong' ? [] : [{field, code}];
};
