import type {Condition} from './contract/condition.ts';
import {knownQuestions} from './known-question.ts';

/**
 * As much of the definition of a report as can be wrong, in one language or in all. It may come from any backend, so
 * that everything can be missing.
 */
export interface ComplaintDefinition {
  kinds?: readonly {id?: string; label?: unknown; disclosures?: readonly string[]}[];
  steps?: readonly {id?: string; title?: unknown; questions?: readonly DefinedQuestion[]}[];
}

interface DefinedQuestion {
  type?: string;
  id?: string;
  label?: unknown;
  choices?: readonly {id: string}[];
  minimum?: number;
  maximum?: number;
  when?: readonly Condition[];
}

/**
 * What is wrong with the steps and questions of a county's reports, in one English sentence for whoever wrote them;
 * `undefined` when nothing is.
 */
export const complaintDefinitionProblem = (definition: ComplaintDefinition): string | undefined => {
  const kinds = listOf(definition.kinds);
  const steps = listOf(definition.steps);
  const incomplete = kindsProblem(kinds) ?? stepsProblem(steps);
  if (incomplete) return incomplete;
  const twice = repeatedIn(kinds.map(({id}) => id)) ?? repeatedIn(steps.map(({id}) => id));
  if (twice) return `The id "${twice}" is given twice.`;
  const choices = new Map([['kind', new Set(kinds.map(({id}) => id))]]);
  const seen = new Set<string>();
  for (const question of steps.flatMap(({questions}) => listOf(questions))) {
    const unknown = questionProblem(question);
    if (unknown) return unknown;
    const name = question.id ?? question.type ?? '';
    if (question.id && isKnown(question.id))
      return `"${name}" is the name of a question that every report has.`;
    if (seen.has(name)) return `The question "${name}" is asked twice.`;
    const wrong = wrongConditionOf(question, choices);
    if (wrong) return `The question "${name}" depends on ${wrong}.`;
    seen.add(name);
    if (question.choices) choices.set(name, new Set(question.choices.map(({id}) => id)));
    if ((question.minimum ?? -Infinity) > (question.maximum ?? Infinity))
      return `The question "${name}" has a minimum above its maximum.`;
    const doubled = repeatedIn(listOf(question.choices).map(({id}) => id));
    if (doubled) return `The question "${name}" has the choice "${doubled}" twice.`;
  }
  const missing = ['kind', 'title', 'text', 'reporter'].find((name) => !seen.has(name));
  return missing && `No step asks for "${missing}".`;
};

const kindsProblem = (kinds: NonNullable<ComplaintDefinition['kinds']>): string | undefined => {
  if (!kinds.length) return 'There are no "kinds" to choose from.';
  for (const {id, label, disclosures} of kinds) {
    if (!id) return 'A kind has no "id".';
    if (!label) return `The kind "${id}" has no "label".`;
    if (!listOf(disclosures).length) return `The kind "${id}" has no "disclosures": nobody could report it.`;
    const unknown = disclosures?.find((one) => !known.disclosures.includes(one));
    if (unknown) return `The kind "${id}" has the disclosure "${unknown}", which there is not.`;
  }
  return undefined;
};

const stepsProblem = (steps: NonNullable<ComplaintDefinition['steps']>): string | undefined => {
  if (!steps.length) return 'There are no "steps".';
  for (const {id, title, questions} of steps) {
    if (!id) return 'A step has no "id".';
    if (!title) return `The step "${id}" has no "title".`;
    if (!listOf(questions).length) return `The step "${id}" has no "questions".`;
  }
  return undefined;
};

const questionProblem = ({type = '', id, label, choices, when}: DefinedQuestion): string | undefined => {
  if (isKnown(type)) return undefined;
  if (!id) return `A question of the type "${type}" has no "id".`;
  if (!known.types.includes(type)) return `The question "${id}" has the type "${type}", which there is not.`;
  if (!label) return `The question "${id}" has no "label".`;
  if (type === 'choice' && !listOf(choices).length) return `The question "${id}" has no "choices".`;
  if (listOf(when).some(({oneOf}) => !Array.isArray(oneOf)))
    return `The question "${id}" has a condition without "oneOf".`;
  return undefined;
};

const known: {types: readonly string[]; disclosures: readonly string[]} = {
  types: ['words', 'choice', 'date', 'number', 'place', 'files'],
  disclosures: ['named', 'confidential', 'anonymous'],
};

const listOf = <T>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? (list as readonly T[]) : [];

const isKnown = (id: string): boolean => (knownQuestions as readonly string[]).includes(id);

const wrongConditionOf = (
  {type = '', when = []}: DefinedQuestion,
  choices: ReadonlyMap<string, ReadonlySet<string | undefined>>,
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

const repeatedIn = (ids: readonly (string | undefined)[]): string | undefined =>
  ids.find((id, index) => ids.indexOf(id) !== index);
