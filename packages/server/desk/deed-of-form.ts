import {addWorkingDays, languageOf, lengthOf, type Calendar, type Language} from '@huiyin/core';
import type {StoredLetter} from '../database/tables.ts';
import type {Deed} from './act.ts';
import type {FilesProblem, Form} from './form.ts';
import type {QuestionAction} from './permissions.ts';
import {richTextOf} from './rich-text-of.ts';

/** The most characters of what an official writes. */
export const wordsLimit = 20_000;

/** The most working days by which a promise can be put off at once. */
export const extensionLimit = 60;

/** What is wrong with a form, by field. */
export interface FormProblems {
  text?: 'textRequired' | 'textTooLong';
  department?: 'departmentRequired' | 'departmentAccused';
  days?: 'daysInvalid';
  turnTo?: 'turnToRequired';
  files?: FilesProblem;
}

/** What the rules of a form need to know besides what was typed. */
export interface FormCircumstances {
  question: Pick<StoredLetter, 'department' | 'due_on'>;
  departments: readonly {id: string}[];
  /** The department that must not be given it. */
  accused: string | undefined;
  calendar: Calendar;
  /** The county's day, `YYYY-MM-DD`. */
  today: string;
  /** What the words are in when the form does not say. */
  language: Language;
}

/** What the office adds to the history by a filled-in form, or what is wrong with the form. */
export const deedOfForm = (
  action: QuestionAction,
  form: Form,
  about: FormCircumstances,
): {entry: Deed['entry']} | {problems: FormProblems} => {
  const problems = problemsOf(action, form, about);
  if (Object.keys(problems).length > 0) return {problems};
  const {fields} = form;
  const text = [fields.text, fields.turnTo].filter(Boolean).join('\n\n');
  const words = richTextOf(text, languageOf(fields.language) ?? about.language);
  return {
    entry: {
      ...(words && {words}),
      ...(action === 'pass' && {department: fields.department!}),
      ...(action === 'extend' && {dueOn: extendedTo(Number(fields.days), about)}),
    },
  };
};

/** The new promised day: so many working days after the old one, or after today when that is over. */
export const extendedTo = (
  days: number,
  {question, calendar, today}: Pick<FormCircumstances, 'question' | 'calendar' | 'today'>,
): string => {
  const from = question.due_on && question.due_on > today ? question.due_on : today;
  return addWorkingDays(from, days, calendar);
};

const needsWords: readonly QuestionAction[] = ['answer', 'extend', 'return'];

const problemsOf = (
  action: QuestionAction,
  {fields, filesProblem}: Form,
  {question, departments, accused}: FormCircumstances,
): FormProblems => {
  const {text = '', turnTo = '', department = '', days = ''} = fields;
  const isMissing = needsWords.includes(action) && !richTextOf(text, 'zh');
  const isTarget = department !== question.department && departments.some(({id}) => id === department);
  const count = /^\d{1,3}$/.test(days.trim()) ? Number(days) : 0;
  return {
    ...(isMissing && {text: 'textRequired'}),
    ...(lengthOf(text) + lengthOf(turnTo) > wordsLimit && {text: 'textTooLong'}),
    ...(action === 'return' && !richTextOf(turnTo, 'zh') && {turnTo: 'turnToRequired'}),
    ...(action === 'pass' && !isTarget && {department: 'departmentRequired'}),
    ...(action === 'pass' && isTarget && department === accused && {department: 'departmentAccused'}),
    ...(action === 'extend' && (count < 1 || count > extensionLimit) && {days: 'daysInvalid'}),
    ...(filesProblem && {files: filesProblem}),
  };
};
