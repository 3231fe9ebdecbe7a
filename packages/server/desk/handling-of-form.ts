import {languageOf, lengthOf, type Language} from '@huiyin/core';
import type {FilledHandling} from './bad-ratings.ts';
import {wordsLimit} from './deed-of-form.ts';
import {richTextOf} from './rich-text-of.ts';

/** What is wrong with what was filled in about a rating, by field. */
export interface HandlingProblems {
  text?: 'textTooLong' | 'textRequired';
  calledBackOn?: 'dayInvalid';
  rectifiedOn?: 'dayInvalid';
}

/** The days between which something can have been done, both `YYYY-MM-DD`, and the language of the page. */
export interface HandlingCircumstances {
  receivedOn: string;
  today: string;
  language: Language;
}

/** What was done about a bad rating by a filled-in form, or what is wrong with the form. */
export const handlingOfForm = (
  fields: Readonly<Record<string, string>>,
  about: HandlingCircumstances,
): {handling: FilledHandling} | {problems: HandlingProblems} => {
  const {text = '', calledBackOn = '', rectifiedOn = ''} = fields;
  const words = richTextOf(text, languageOf(fields.language) ?? about.language);
  const problems: HandlingProblems = {
    ...(lengthOf(text) > wordsLimit && {text: 'textTooLong'}),
    // What was put right is also said: the citizen reads it and rates it.
    ...(rectifiedOn && !words && {text: 'textRequired'}),
    ...(!isDay(calledBackOn, about) && {calledBackOn: 'dayInvalid'}),
    ...(!isDay(rectifiedOn, about) && {rectifiedOn: 'dayInvalid'}),
  };
  if (Object.keys(problems).length > 0) return {problems};
  return {
    handling: {
      words,
      calledBackOn: calledBackOn || undefined,
      rectifiedOn: rectifiedOn || undefined,
    },
  };
};

const isDay = (day: string, {receivedOn, today}: HandlingCircumstances): boolean => {
  if (day === '') return true;
  const date = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
  return isReal && day >= receivedOn && day <= today;
};
