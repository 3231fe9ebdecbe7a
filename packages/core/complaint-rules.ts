import {askedQuestions} from './asked-questions.ts';
import {contactProblems} from './consultation-rules.ts';
import type {Answer, Complaint, Disclosure} from './contract/complaint.ts';
import type {ComplaintProfile} from './contract/complaint-profile.ts';
import type {Condition} from './contract/condition.ts';
import type {Place} from './contract/place.ts';
import type {FieldProblem} from './contract/problem.ts';
import {lengthOf} from './rating-rules.ts';
import {dayIn} from './working-days.ts';

/** The part of a profile, in one language or in all, that decides what may be reported. */
export type ComplaintRules = Pick<
  ComplaintProfile,
  'titleLimit' | 'textLimit' | 'name' | 'phone' | 'email' | 'files' | 'notify'
> & {
  kinds: readonly {id: string; disclosures: readonly Disclosure[]}[];
  steps: readonly {questions: readonly RuledQuestion[]}[];
};

/** A question, as far as it decides what answers it. */
export interface RuledQuestion {
  type: string;
  id?: string;
  required?: boolean;
  when?: readonly Condition[];
  limit?: number;
  choices?: readonly {id: string}[];
  notAfterToday?: boolean;
  minimum?: number;
  maximum?: number;
}

/** What the clock says where the county is. */
interface Circumstances {
  /** IANA name, such as Asia/Shanghai. */
  timeZone: string;
  now: Date;
}

type Found = [field: string, code: string, isWrong: boolean];

/**
 * What the county's profile does not accept in a report, field by field: `title`, `reporter.phone`, `answers.noise`.
 * Empty when it may be sent. The widget asks before sending, the server before storing.
 */
export const complaintProblems = (
  sent: Complaint,
  rules: ComplaintRules,
  circumstances: Circumstances,
): FieldProblem[] => {
  const {kind, title, text, person, department, answers} = sent;
  const asked = askedQuestions(rules.steps, {kind, choices: choicesIn(answers)});
  const isAbout = asked.some(({type}) => type === 'about');
  const named = asked.filter(
    (question): question is RuledQuestion & {id: string} => question.id !== undefined,
  );
  const found: Found[] = [
    ['kind', 'required', !rules.kinds.some(({id}) => id === kind)],
    ['title', 'required', !title.trim()],
    ['title', 'tooLong', lengthOf(title) > rules.titleLimit],
    ['text', 'required', !text.trim()],
    ['text', 'tooLong', lengthOf(text) > rules.textLimit],
    ['department', 'notAllowed', department !== undefined && !isAbout],
    ['person', 'notAllowed', person !== undefined && !isAbout],
    ...named.flatMap((question) => answerProblems(question, answers[question.id], rules, circumstances)),
    ...Object.keys(answers).map((id): Found => {
      return [`answers.${id}`, 'notAllowed', !named.some((question) => question.id === id)];
    }),
    ...reporterProblems(sent, rules),
    ...fileProblems(sent, rules),
  ];
  return found.filter(([, , isWrong]) => isWrong).map(([field, code]) => ({field, code}));
};

/** What was chosen, by the id of the question. */
export const choicesIn = (answers: Readonly<Record<string, Answer>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => ('choice' in answer ? [[id, answer.choice]] : [])),
  );

const answerProblems = (
  question: RuledQuestion & {id: string},
  answer: Answer | undefined,
  rules: ComplaintRules,
  circumstances: Circumstances,
): Found[] => {
  const field = `answers.${question.id}`;
  if (!answer) return [[field, 'required', question.required === true]];
  const isOfType = keyOf(question.type) in answer;
  if (!isOfType) return [[field, 'invalid', true]];
  if ('text' in answer) {
    return [
      [field, 'required', question.required === true && !answer.text.trim()],
      [field, 'tooLong', lengthOf(answer.text) > (question.limit ?? rules.textLimit)],
    ];
  }
  if ('choice' in answer)
    return [[field, 'invalid', !question.choices?.some(({id}) => id === answer.choice)]];
  if ('day' in answer) {
    const today = dayIn(circumstances.timeZone, circumstances.now);
    return [
      [field, 'invalid', !/^\d{4}-\d\d-\d\d$/.test(answer.day)],
      [field, 'future', question.notAfterToday === true && answer.day > today],
    ];
  }
  if ('number' in answer) {
    const {minimum = -Infinity, maximum = Infinity} = question;
    // Nor is what is no number at all.
    return [[field, 'outOfRange', !(answer.number >= minimum && answer.number <= maximum)]];
  }
  return 'place' in answer ? placeProblems(field, answer.place, question) : [];
};

const placeProblems = (field: string, {address, point}: Place, {required}: RuledQuestion): Found[] => [
  [field, 'required', required === true && !address.trim() && !point],
];

/** What an answer of this type holds. */
const keyOf = (type: string): string => ({date: 'day', words: 'text'})[type] ?? type;

const reporterProblems = (
  {reporter, kind, notify, department, person}: Complaint,
  rules: ComplaintRules,
): Found[] => {
  const offered = rules.kinds.find(({id}) => id === kind)?.disclosures;
  const isOffered = !offered || offered.includes(reporter.disclosure);
  const found: Found[] = [
    ['reporter.disclosure', 'notAllowed', !isOffered],
    ['notify', 'notAllowed', notify !== undefined && !rules.notify.includes(notify)],
    ['person', 'required', person !== undefined && !person.trim()],
    ['department', 'required', department !== undefined && !department.trim()],
  ];
  if (reporter.disclosure === 'anonymous') {
    return [...found, ['notify', 'notAllowed', notify !== undefined]];
  }
  const {phone, email} = reporter;
  return [
    ...found,
    ...contactProblems('reporter', reporter, rules),
    ['reporter.phone', 'required', notify === 'sms' && !phone.trim()],
    ['reporter.email', 'required', notify === 'email' && !email.trim()],
  ];
};

/** All the files of a report, in the order of its answers. */
export const filesIn = (answers: Readonly<Record<string, Answer>>) =>
  Object.values(answers).flatMap((answer) => ('files' in answer ? answer.files : []));

const fileProblems = (
  {answers, reporter, uploadToken}: Complaint,
  {files: rules}: ComplaintRules,
): Found[] => {
  const count = filesIn(answers).length;
  const isAnonymous = reporter.disclosure === 'anonymous';
  return Object.entries(answers).flatMap(([id, answer]): Found[] => {
    if (!('files' in answer)) return [];
    const field = `answers.${id}`;
    return [
      [field, 'tooMany', count > rules.count],
      [field, 'notAllowed', answer.files.some(({type}) => !rules.types.includes(type))],
      [field, 'tooLarge', answer.files.some(({bytes}) => bytes > rules.bytes)],
      [field, 'named', isAnonymous && answer.files.some(({name}) => name !== undefined)],
      [field, 'missing', uploadToken === undefined],
    ];
  });
};

/** Which bounds a number has, as its message is called: from one number to another, or only one of them, or any. */
export const boundsOf = ({minimum, maximum}: {minimum?: number; maximum?: number}) => {
  if (minimum === undefined) return maximum === undefined ? 'numberAny' : 'numberUpTo';
  return maximum === undefined ? 'numberFrom' : 'number';
};
