import {isBadGrade, type FieldProblem, type Rating} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';

/** What the county's profile does not allow about a rating, by field; nothing for one that is good. */
export const problemsOf = (rating: Rating, {rating: profile}: CountyProfile): FieldProblem[] =>
  [
    ...reasonProblems(rating, profile),
    ...indicatorProblems(rating, profile),
    ...textProblems(rating, profile),
    ...contactProblems(rating, profile),
    rating.anonymous && profile.anonymous === 'never' && problem('anonymous', 'notAllowed'),
    !profile.channels.includes(rating.channel) && problem('channel', 'notAllowed'),
  ].filter((found) => found !== false);

type RatingProfile = CountyProfile['rating'];

const problem = (field: string, code: string): FieldProblem => ({field, code});

const reasonProblems = ({grade, indicators, text}: Rating, {badGradeNeedsReason}: RatingProfile) => [
  badGradeNeedsReason &&
    isBadGrade(grade) &&
    indicators.length === 0 &&
    text.trim() === '' &&
    problem('indicators', 'reasonRequired'),
];

const indicatorProblems = ({grade, indicatorSet, indicators}: Rating, profile: RatingProfile) => {
  const {id, indicators: known} = profile.indicatorSet;
  const isKnown = (code: string) => known.some((one) => one.code === code && one.grade === grade);
  return [
    indicatorSet !== id && problem('indicatorSet', 'unknown'),
    !indicators.every(isKnown) && problem('indicators', 'notOfGrade'),
  ];
};

const textProblems = ({text}: Rating, {textLimit}: RatingProfile) => [
  [...text].length > textLimit && problem('text', 'tooLong'),
  isUnstorable(text) && problem('text', 'notAllowed'),
];

const contactProblems = ({contact}: Rating, {contact: rule}: RatingProfile) => {
  const empty = (value = '') => rule === 'required' && value.trim() === '';
  return [
    contact !== undefined && rule === 'never' && problem('contact', 'notAllowed'),
    empty(contact?.name) && problem('contact.name', 'required'),
    empty(contact?.phone) && problem('contact.phone', 'required'),
    isUnstorable(contact?.name) && problem('contact.name', 'notAllowed'),
    isUnstorable(contact?.phone) && problem('contact.phone', 'notAllowed'),
  ];
};

// PostgreSQL has no text with a NUL in it.
const isUnstorable = (text = '') => text.includes('\0');
