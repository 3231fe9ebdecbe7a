import {askedQuestions} from '../../asked-questions.ts';
import {choicesIn} from '../../complaint-rules.ts';
import type {Answer, SentFile} from '../../contract/complaint.ts';
import type {ComplaintProfile, ComplaintQuestion} from '../../contract/complaint-profile.ts';
import type {Place} from '../../contract/place.ts';

/** A question of the county's own. */
export type CountyQuestion = Extract<ComplaintQuestion, {id: string}>;

export type Answers = Record<string, Answer>;

interface Wishes {
  /** Only what must be answered, or all that is asked. */
  only: 'required' | 'everything';
  /** The county's day, `YYYY-MM-DD`. */
  today: string;
  /** What some questions are answered with, as far as they are asked. */
  given?: Answers;
  /** What questions for files are answered with. Without it they are not answered. */
  file?: SentFile;
}

/** Answers that the rules take in a report of this kind. */
export const answersOf = (rules: ComplaintProfile, kind: string, wishes: Wishes): Answers => {
  const answers: Answers = {};
  for (;;) {
    const next = countyQuestions(rules, kind, answers).find(
      (question) => !answers[question.id] && isWanted(question, wishes),
    );
    if (!next) return answers;
    answers[next.id] = wishes.given?.[next.id] ?? answerTo(next, wishes);
  }
};

/** The county's own questions that are asked in a report of this kind after these answers. */
export const countyQuestions = (
  {steps}: Pick<ComplaintProfile, 'steps'>,
  kind: string,
  answers: Answers,
): CountyQuestion[] =>
  askedQuestions(steps, {kind, choices: choicesIn(answers)}).flatMap((question) =>
    'id' in question ? [question] : [],
  );

const isWanted = ({id, type, required}: CountyQuestion, {only, given, file}: Wishes): boolean =>
  type === 'files' ? file !== undefined : required || only === 'everything' || given?.[id] !== undefined;

const answerTo = (question: CountyQuestion, {today, file}: Wishes): Answer => {
  switch (question.type) {
    case 'words':
      return {text: [...'是🎉'].slice(0, question.limit).join('')};
    case 'choice':
      return {choice: question.choices.at(-1)!.id};
    case 'date':
      return {day: today};
    case 'number':
      return {number: question.minimum ?? Math.min(1, question.maximum ?? 1)};
    case 'place':
      return {place: examplePlace};
    case 'files':
      return {files: [file!]};
  }
};

/** To the last digit that a map gives. */
export const examplePlace: Required<Place> = {
  address: '人民路12号，东门\n对面',
  point: {latitude: 30.123456789, longitude: 115.060701, system: 'CGCS2000'},
};

/** Other answers of the same type that the rules take as well, each with what is different in it. */
export const otherAnswersTo = (
  question: CountyQuestion,
  answer: Answer,
): readonly (readonly [what: string, answer: Answer])[] => {
  if ('text' in answer && question.type === 'words') return [['words', {text: '否'}]];
  if ('choice' in answer && question.type === 'choice') {
    const other = question.choices.find(({id}) => id !== answer.choice);
    return other ? [['choice', {choice: other.id}]] : [];
  }
  if ('day' in answer) return [['day', {day: '2020-02-29'}]];
  if ('number' in answer && question.type === 'number') {
    const number = answer.number + 1;
    return number <= (question.maximum ?? Infinity) ? [['number', {number}]] : [];
  }
  if (!('place' in answer)) return [];
  const {address, point} = examplePlace;
  return [
    ['address', {place: {address: '人民路14号', point}}],
    ['point', {place: {address, point: {...point, longitude: 115.060702}}}],
    ['reference system', {place: {address, point: {...point, system: 'GCJ02'}}}],
  ];
};
