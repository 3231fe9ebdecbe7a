import type {Conditional} from '../contract/condition.ts';

/** As much of a question about the applicant's situation as decides what comes of it. */
export interface SituationQuestion extends Conditional {
  id: string;
  choices: readonly {id: string; end?: unknown}[];
}

/** Whether a part concerns this applicant; `open` while an answer is missing that decides it. */
export type Concern = 'yes' | 'open' | 'no';

/** What is known of an applicant after some answers. */
export interface Situation<Q extends SituationQuestion> {
  /** The questions to put, in their order: those that the answers so far call for. */
  readonly asked: readonly Q[];
  /** Whether all of them are answered. */
  readonly isDecided: boolean;
  /** The choice that says that this matter is not the right one. */
  readonly end: Q['choices'][number] | undefined;
  concernOf(part: Conditional): Concern;
}

/**
 * What the chosen answers, by the id of their question, make of these questions. An answer to a question that is not
 * put, or that is none of its choices, counts for nothing.
 */
export const situationOf = <Q extends SituationQuestion>(
  questions: readonly Q[],
  chosen: Readonly<Partial<Record<string, string>>>,
): Situation<Q> => {
  // What is not put has no answer and will have none; what is not answered yet is not in here.
  const answers = new Map<string, string | undefined>();
  const concernOf = ({when = []}: Conditional): Concern => {
    let concern: Concern = 'yes';
    for (const {question, oneOf} of when) {
      if (!answers.has(question)) concern = 'open';
      else if (!oneOf.includes(answers.get(question) ?? '')) return 'no';
    }
    return concern;
  };
  const asked: Q[] = [];
  let end: Q['choices'][number] | undefined;
  let isDecided = true;
  for (const question of questions) {
    const concern = concernOf(question);
    if (concern === 'no') answers.set(question.id, undefined);
    if (concern !== 'yes') continue;
    asked.push(question);
    const choice = question.choices.find(({id}) => id === chosen[question.id]);
    if (choice) answers.set(question.id, choice.id);
    else isDecided = false;
    if (choice?.end !== undefined) {
      end = choice;
      isDecided = true;
      break;
    }
  }
  return {asked, isDecided, end, concernOf};
};

/** The parts that concern somebody in this situation, and those that may. */
export const partsFor = <P extends Conditional>(
  parts: readonly P[],
  {concernOf}: Pick<Situation<SituationQuestion>, 'concernOf'>,
): P[] => parts.filter((part) => concernOf(part) !== 'no');
