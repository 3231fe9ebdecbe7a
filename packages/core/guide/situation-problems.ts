import type {Conditional} from '../contract/condition.ts';
import {answersMaking, answersText, needs} from './answers-making.ts';
import type {SituationQuestion} from './situation.ts';

/** As much of a guide as its situations are made of. */
export interface SituationDefinition {
  questions: readonly SituationQuestion[];
  steps: readonly Conditional[];
  /** Every other part that may hang on an answer, by what it is called, such as `materials[2]`. */
  parts: Readonly<Record<string, Conditional>>;
}

/** What is wrong with the situations of a guide, and where. */
export interface SituationProblem {
  /** Such as `questions.first` or `materials[2]`. */
  at: string;
  rule:
    | 'repeatedId'
    | 'unknownQuestion'
    | 'unknownChoice'
    | 'cycle'
    | 'askedTooLate'
    | 'neverApplies'
    | 'deadEnd';
  /** The question, choice or answers that it is about. */
  about: string;
}

/**
 * Everything that is wrong with the situations of a guide. Whether a part can apply, and whether an applicant can get
 * stuck, is only looked at where questions and conditions are in order.
 */
export const situationProblems = (definition: SituationDefinition): SituationProblem[] => {
  const conditionals = conditionalsOf(definition);
  const problems = [
    ...repeatedIds(definition.questions),
    ...Object.entries(conditionals).flatMap(([at, part]) => unknownIn(at, part, definition.questions)),
    ...orderProblems(definition.questions),
  ];
  if (problems.length) return problems;
  return [...neverApplying(definition.questions, conditionals), ...deadEnds(definition)];
};

const conditionalsOf = ({questions, steps, parts}: SituationDefinition): Record<string, Conditional> => ({
  ...Object.fromEntries(questions.map((question) => [nameOf(question), question])),
  ...Object.fromEntries(steps.map((step, index) => [`steps[${index}]`, step])),
  ...parts,
});

const nameOf = ({id}: SituationQuestion): string => `questions.${id}`;

const repeatedIds = (questions: readonly SituationQuestion[]): SituationProblem[] => [
  ...repeated(questions).map((about) => ({at: 'questions', rule: 'repeatedId' as const, about})),
  ...questions.flatMap((question) =>
    repeated(question.choices).map((about) => ({at: nameOf(question), rule: 'repeatedId' as const, about})),
  ),
];

const repeated = (named: readonly {id: string}[]): string[] => {
  const ids = named.map(({id}) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
};

const unknownIn = (
  at: string,
  {when = []}: Conditional,
  questions: readonly SituationQuestion[],
): SituationProblem[] =>
  when.flatMap(({question, oneOf}): SituationProblem[] => {
    const found = questions.find(({id}) => id === question);
    if (!found) return [{at, rule: 'unknownQuestion', about: question}];
    return oneOf
      .filter((choice) => !found.choices.some(({id}) => id === choice))
      .map((choice) => ({at, rule: 'unknownChoice', about: `${question}: ${choice}`}));
  });

/** Questions that wait for one that comes later, or for each other. */
const orderProblems = (questions: readonly SituationQuestion[]): SituationProblem[] =>
  questions.flatMap((question, place) => {
    const early = (question.when ?? []).filter(
      (condition) => questions.findIndex(({id}) => id === condition.question) >= place,
    );
    return early.map((condition): SituationProblem => ({
      at: nameOf(question),
      rule: needs(questions, condition.question).has(question.id) ? 'cycle' : 'askedTooLate',
      about: condition.question,
    }));
  });

const neverApplying = (
  questions: readonly SituationQuestion[],
  conditionals: Readonly<Record<string, Conditional>>,
): SituationProblem[] =>
  Object.entries(conditionals).flatMap(([at, part]): SituationProblem[] => {
    if (!part.when?.length) return [];
    const met = answersMaking(questions, [part], ({concernOf}) => concernOf(part) === 'yes');
    return met ? [] : [{at, rule: 'neverApplies', about: part.when.map(({question}) => question).join(', ')}];
  });

/** Answers after which nothing is left to do, and no word why. */
const deadEnds = ({questions, steps}: SituationDefinition): SituationProblem[] => {
  if (!steps.length) return [];
  const stuck = answersMaking(
    questions,
    steps,
    ({end, isDecided, concernOf}) =>
      isDecided && end === undefined && steps.every((step) => concernOf(step) === 'no'),
  );
  return stuck ? [{at: 'steps', rule: 'deadEnd', about: answersText(stuck)}] : [];
};
