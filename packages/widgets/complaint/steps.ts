import type {ComplaintProfile, ComplaintQuestion} from '@huiyin/core';

export type Step = ComplaintProfile['steps'][number];

/** Where everything that was written is read once more; it comes last by itself. */
export const checkStep = 'check';

/** The steps in which one of these questions is asked. */
export const shownSteps = (steps: readonly Step[], asked: readonly ComplaintQuestion[]): Step[] =>
  steps.filter(({questions}) => questions.some((question) => asked.includes(question)));

/** The name by which the fields of a question begin, such as `answers.noise` or `reporter`. */
const fieldOf = (question: ComplaintQuestion): string =>
  'id' in question ? `answers.${question.id}` : question.type;

/** The step that asks what a problem is about; `undefined` where no step does. */
export const stepOf = (field: string, steps: readonly Step[]): Step | undefined =>
  steps.find(({questions}) => questions.some((question) => isFieldOf(field, question)));

const isFieldOf = (field: string, question: ComplaintQuestion): boolean => {
  if (question.type === 'about') return field === 'department' || field === 'person';
  if (question.type === 'reporter') return field.startsWith('reporter.') || field === 'notify';
  return field === fieldOf(question);
};
