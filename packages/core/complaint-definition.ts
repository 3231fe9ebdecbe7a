import type {Condition} from './contract/condition.ts';
import {knownQuestions} from './known-question.ts';

/** As much of the definition of a report as can be wrong, in one language or in all. */
export interface ComplaintDefinition {
  kinds: readonly {id: string}[];
  steps: readonly {id: string; questions: readonly DefinedQuestion[]}[];
}

interface DefinedQuestion {
  type: string;
  id?: string;
  choices?: readonly {id: string}[];
  minimum?: number;
  maximum?: number;
  when?: readonly Condition[];
}

/**
 * What is wrong with the steps and questions of a county's reports, in one English sentence for whoever wrote them;
 * `undefined` when nothing is.
 */
export const complaintDefinitionProblem = ({kinds, steps}: ComplaintDefinition): string | undefined => {
  const twice = repeatedIn(kinds.map(({id}) => id)) ?? repeatedIn(steps.map(({id}) => id));
  if (twice) return `The id "${twice}" is given twice.`;
  const choices = new Map([['kind', new Set(kinds.map(({id}) => id))]]);
  const seen = new Set<string>();
  for (const question of steps.flatMap(({questions}) => questions)) {
    const name = question.id ?? question.type;
    if (question.id && isKnown(question.id))
      return `"${name}" is the name of a question that every report has.`;
    if (seen.has(name)) return `The question "${name}" is asked twice.`;
    const wrong = wrongConditionOf(question, choices);
    if (wrong) return `The question "${name}" depends on ${wrong}.`;
    seen.add(name);
    if (question.choices) choices.set(name, new Set(question.choices.map(({id}) => id)));
    if ((question.minimum ?? -Infinity) > (question.maximum ?? Infinity))
      return `The question "${name}" has a minimum above its maximum.`;
    const doubled = repeatedIn((question.choices ?? []).map(({id}) => id));
    if (doubled) return `The question "${name}" has the choice "${doubled}" twice.`;
  }
  const missing = ['kind', 'title', 'text', 'reporter'].find((name) => !seen.has(name));
  return missing && `No step asks for "${missing}".`;
};

const isKnown = (id: string): boolean => (knownQuestions as readonly string[]).includes(id);

const wrongConditionOf = (
  {type, when = []}: DefinedQuestion,
  choices: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined => {
  if (when.length && ['kind', 'title', 'text', 'reporter'].includes(type))
    return 'other answers, and is always asked';
  for (const {question, oneOf} of when) {
    const known = choices.get(question);
    if (!known) return `"${question}", which is no choice asked before it`;
    const unknown = oneOf.find((id) => !known.has(id));
    if (unknown) return `the answer "${unknown}" to "${question}", which is none of its choices`;
  }
  return undefined;
};

const repeatedIn = (ids: readonly string[]): string | undefined =>
  ids.find((id, index) => ids.indexOf(id) !== index);
