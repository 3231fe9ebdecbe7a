import type {Conditional} from './contract/condition.ts';

/** What is known of a report while it is written: its kind, and what was chosen. */
export interface Chosen {
  kind: string;
  /** The chosen id, by the id of the question. */
  choices: Readonly<Partial<Record<string, string>>>;
}

/** Whether something is asked after these answers. An answer to a question that is not asked itself counts for nothing. */
const isAsked = ({when = []}: Conditional, {kind, choices}: Chosen): boolean =>
  when.every(({question, oneOf}) => oneOf.includes((question === 'kind' ? kind : choices[question]) ?? ''));

interface Question extends Conditional {
  type: string;
  id?: string;
}

/**
 * The questions of all steps that are asked after these answers, in their order. A choice that is itself no longer
 * asked is forgotten on the way, so that nothing hangs on it.
 */
export const askedQuestions = <Q extends Question>(
  steps: readonly {questions: readonly Q[]}[],
  {kind, choices}: Chosen,
): Q[] => {
  const asked: Q[] = [];
  const counted: Partial<Record<string, string>> = {};
  for (const question of steps.flatMap(({questions}) => questions)) {
    if (!isAsked(question, {kind, choices: counted})) continue;
    asked.push(question);
    if (question.type === 'choice' && question.id) counted[question.id] = choices[question.id];
  }
  return asked;
};
