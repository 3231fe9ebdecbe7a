import type {FieldProblem} from './contract/problem.ts';
import type {RatingProfile} from './contract/profile.ts';
import type {Rating} from './contract/rating.ts';
import {isBadGrade} from './grade.ts';

/** Length in Unicode code points, the unit of every limit on both sides. */
export const lengthOf = (text: string): number => [...text].length;

/**
 * What the county's profile does not accept in a rating, field by field. Empty when it may be sent.
 * The widget asks before sending, the server before storing.
 */
export const ratingProblems = (rating: Rating, profile: RatingProfile): FieldProblem[] => {
  const {grade, indicatorSet, indicators, text, anonymous, contact, channel} = rating;
  const known = new Set(
    profile.indicatorSet.indicators.filter((one) => one.grade === grade).map(({code}) => code),
  );
  const problem = (wrong: boolean, field: string, code: string) => (wrong ? [{field, code}] : []);
  const noReason = indicators.length === 0 && text.trim() === '';
  const required = profile.contact === 'required';
  return [
    ...problem(profile.badGradeNeedsReason && isBadGrade(grade) && noReason, 'indicators', 'required'),
    ...problem(indicatorSet !== profile.indicatorSet.id, 'indicatorSet', 'unknown'),
    ...problem(
      indicators.some((code) => !known.has(code)),
      'indicators',
      'unknown',
    ),
    ...problem(lengthOf(text) > profile.textLimit, 'text', 'tooLong'),
    ...problem(anonymous && profile.anonymous === 'never', 'anonymous', 'notOffered'),
    ...problem(contact !== undefined && profile.contact === 'never', 'contact', 'notOffered'),
    ...problem(required && !contact?.name.trim(), 'contact.name', 'required'),
    ...problem(required && !contact?.phone.trim(), 'contact.phone', 'required'),
    ...problem(!profile.channels.includes(channel), 'channel', 'notOffered'),
  ];
};
