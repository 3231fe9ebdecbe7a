import type {Conditional} from '../contract/condition.ts';
import {situationOf, type Situation, type SituationQuestion} from './situation.ts';

/** The ids of a question and of all that it hangs on. */
export const needs = (
  questions: readonly SituationQuestion[],
  id: string,
  seen = new Set<string>(),
): Set<string> => {
  if (seen.has(id)) return seen;
  seen.add(id);
  const found = questions.find((question) => question.id === id);
  for (const {question} of found?.when ?? []) needs(questions, question, seen);
  return seen;
};

/**
 * The first answers, of those that decide these parts, after which a situation is such; `undefined` where there are none.
 * It is asked after each answer: questions that follow may still be open.
 */
export const answersMaking = (
  questions: readonly SituationQuestion[],
  parts: readonly Conditional[],
  isSuch: (situation: Situation<SituationQuestion>) => boolean,
): Record<string, string> | undefined => {
  const deciding = new Set<string>();
  for (const {question} of parts.flatMap(({when}) => when ?? [])) needs(questions, question, deciding);
  // A choice that ends everything keeps what comes after it from being asked.
  const relevant = questions.filter(
    ({id, choices}) => deciding.has(id) || choices.some(({end}) => end !== undefined),
  );
  const search = (answers: Record<string, string>): Record<string, string> | undefined => {
    const situation = situationOf(relevant, answers);
    if (isSuch(situation)) return answers;
    const next = situation.asked.find(({id}) => !(id in answers));
    if (!next || situation.end !== undefined) return undefined;
    for (const {id} of next.choices) {
      const found = search({...answers, [next.id]: id});
      if (found) return found;
    }
    return undefined;
  };
  return search({});
};

/** Answers for whoever keeps the guide, such as `who: foreign, before: never`. */
export const answersText = (answers: Readonly<Record<string, string>>): string =>
  Object.entries(answers)
    .map(([question, choice]) => `${question}: ${choice}`)
    .join(', ');
