import {disclosures, type Answer, type Complaint} from '../../contract/complaint.ts';
import type {ComplaintProfile} from '../../contract/complaint-profile.ts';
import {randomKey} from '../../random-key.ts';
import type {Check} from '../check.ts';
import {ensure, ensureRefused} from '../expectations.ts';
import {countyQuestions, type CountyQuestion} from './answers-of.ts';
import type {ReportsUnderTest} from './reports-under-test.ts';
import {reporterOf} from './reporter-of.ts';

/** What is refused: by the profile, in code points, field by field, and without keeping any of it. */
export const reportRefusalChecks = (backend: ReportsUnderTest): Check[] => [
  ...refusals.map(([what, wrongOf]) => ({
    name: `refuses ${what}, and names its field`,
    run: async () => {
      const rules = await backend.rules();
      const full = await backend.reportOf({}, {isFull: true});
      const ofEveryKind = await Promise.all(
        rules.kinds.map(({id}) => backend.reportOf({}, {kind: id, isFull: true})),
      );
      const asked = countyQuestions(rules, full.kind, full.answers);
      const wrong = wrongOf({rules, full, asked, ofEveryKind});
      if (!wrong) return;
      const [field, changes] = wrong;
      const {fields, receipt} = await ensureRefused(
        backend.send({...full, ...changes}),
        'rejected',
        `a report with ${what}`,
      );
      const named = fields.map((one) => one.field);
      ensure(named.includes(field), `For ${what} the backend names [${named.join(', ')}], not "${field}".`);
      ensure(!receipt, `The backend refuses ${what}, and gives a receipt.`);
    },
  })),
  {
    name: 'binds no key to a report that it refused',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const complaint = await backend.reportOf();
      await ensureRefused(backend.send({...complaint, title: ''}, key), 'rejected', 'no title');
      await backend.send(complaint, key);
    },
  },
];

interface Good {
  rules: ComplaintProfile;
  /** A report with an answer to all that is asked. */
  full: Complaint;
  asked: CountyQuestion[];
  ofEveryKind: Complaint[];
}

type WrongOf = (good: Good) => readonly [field: string, changes: Partial<Complaint>] | undefined;

const refusals: readonly (readonly [what: string, wrongOf: WrongOf])[] = [
  [
    'a title that is one code point too long',
    ({rules}) => ['title', {title: '𠮷'.repeat(rules.titleLimit + 1)}],
  ],
  ['a text that is one code point too long', ({rules}) => ['text', {text: '𠮷'.repeat(rules.textLimit + 1)}]],
  ['an empty title', () => ['title', {title: ' \n'}]],
  ['an empty text', () => ['text', {text: ' \n'}]],
  ['a kind that the profile does not have', () => ['kind', {kind: 'no-such-kind', answers: {}}]],
  [
    'an answer to a question that is not asked',
    ({full}) => answered(full, 'no-such-question', {text: '没有人问'}),
  ],
  [
    'an answer to a question that is asked after other answers only',
    ({rules, ofEveryKind}) => {
      for (const full of ofEveryKind) {
        const asked = countyQuestions(rules, full.kind, full.answers).map(({id}) => id);
        const all = rules.steps.flatMap(({questions}) => questions);
        const hidden = all.find((question) => 'id' in question && !asked.includes(question.id));
        if (!hidden || !('id' in hidden)) continue;
        const [field, {answers}] = answered(full, hidden.id, {text: '没有人问'});
        return [field, {...full, answers}];
      }
      return undefined;
    },
  ],
  [
    'no answer to a question that must be answered',
    ({full, asked}) => {
      const question = asked.find(({required, type}) => required && type !== 'files');
      if (!question) return undefined;
      const {[question.id]: _, ...answers} = full.answers;
      return [`answers.${question.id}`, {answers}];
    },
  ],
  [
    'an answer of another type than the question has',
    ({full, asked}) => {
      const question = asked.find(({type}) => type !== 'files');
      const other: Answer = question?.type === 'number' ? {text: '三'} : {number: 3};
      return question && answered(full, question.id, other);
    },
  ],
  [
    'a choice that there is not',
    ({full, asked}) => {
      const question = asked.find(({type}) => type === 'choice');
      return question && answered(full, question.id, {choice: 'no-such-choice'});
    },
  ],
  [
    'a number out of its bounds',
    ({full, asked}) => {
      for (const question of asked) {
        if (question.type !== 'number' || question.maximum === undefined) continue;
        return answered(full, question.id, {number: question.maximum + 1});
      }
      return undefined;
    },
  ],
  [
    'a day to come, where only a past one can be meant',
    ({full, asked}) => {
      const question = asked.find((one) => one.type === 'date' && one.notAfterToday);
      return question && answered(full, question.id, {day: '2999-12-31'});
    },
  ],
  [
    'no name, where the profile asks for one',
    ({rules, full: {reporter}}) => {
      const isNamed = rules.name === 'required' && reporter.disclosure !== 'anonymous';
      return isNamed ? ['reporter.name', {reporter: {...reporter, name: ' '}}] : undefined;
    },
  ],
  [
    'who may learn of it in a way that its kind does not offer',
    ({rules, full}) => {
      for (const kind of rules.kinds) {
        const other = disclosures.find((one) => !kind.disclosures.includes(one));
        if (!other) continue;
        return ['reporter.disclosure', {...full, kind: kind.id, reporter: reporterOf(rules, other)}];
      }
      return undefined;
    },
  ],
];

const answered = (
  full: Complaint,
  id: string,
  answer: Answer,
): readonly [string, Pick<Complaint, 'answers'>] => [
  `answers.${id}`,
  {answers: {...full.answers, [id]: answer}},
];
