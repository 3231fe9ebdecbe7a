import type {FieldProblem} from './contract/problem.ts';
import type {RatingProfile} from './contract/profile.ts';
import type {Rating} from './contract/rating.ts';
import {isBadGrade, type Grade} from './grade.ts';

/** Length in Unicode code points, the unit of every limit on both sides. */
export const lengthOf = (text: string): number => [...text].length;

/** The part of a profile, in one language or in all, that decides what may be sent. */
type Rules = Omit<RatingProfile, 'grades' | 'indicatorSet' | 'viewers'> & {
  indicatorSet: {id: string; indicators: readonly {code: string; grade: Grade}[]};
};

/**
 * What the county's profile does not accept in a rating, field by field. Empty when it may be sent.
 * The widget asks before sending, the server before storing.
 */
export const ratingProblems = (rating: Rating, rules: Rules): FieldProblem[] => {
  const {grade, indicatorSet, indicators, text, anonymous, contact, channel} = rating;
  const known = rules.indicatorSet.indicators.filter((one) => one.grade === grade).map(({code}) => code);
  const noReason = indicators.length === 0 && text.trim() === '';
  const required = rules.contact === 'required';
  const found: [field: string, code: string, isWrong: boolean][] = [
    ['indicators', 'reasonRequired', rules.badGradeNeedsReason && isBadGrade(grade) && noReason],
    ['indicatorSet', 'unknown', indicatorSet !== rules.indicatorSet.id],
    ['indicators', 'notOfGrade', !indicators.every((code) => known.includes(code))],
    ['text', 'tooLong', lengthOf(text) > rules.textLimit],
    ['contact', 'notAllowed', contact !== undefined && rules.contact === 'never'],
    ['contact.name', 'required', required && !contact?.name.trim()],
    ['contact.phone', 'required', required && !contact?.phone.trim()],
    ['anonymous', 'notAllowed', anonymous && rules.anonymous === 'never'],
    ['channel', 'notAllowed', !rules.channels.includes(channel)],
  ];
  return found.filter(([, , isWrong]) => isWrong).map(([field, code]) => ({field, code}));
};
