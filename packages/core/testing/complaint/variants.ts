import type {Complaint} from '../../contract/complaint.ts';
import {countyQuestions, otherAnswersTo} from './answers-of.ts';
import type {ReportsUnderTest} from './reports-under-test.ts';

/** A report, and what is different in it from the plain one. */
export type Variant = readonly [what: string, complaint: Complaint];

/** One report in other words, about somebody else, with each answer given otherwise: all that the profile takes. */
export async function variantsOf(backend: ReportsUnderTest): Promise<Variant[]> {
  const [rules, [department]] = [await backend.rules(), await backend.departments()];
  const plain = await plainReport(backend);
  const {kind} = plain;
  const isAbout = rules.steps.some(({questions}) =>
    questions.some(({type, when = []}) => type === 'about' && when.length === 0),
  );
  const otherKind = rules.kinds.find(({id}) => id !== kind)?.id;
  const others: Variant[] = [
    ['title', {...plain, title: '工地夜间施工！'}],
    ['text', {...plain, text: '东门工地夜里还在施工。'}],
    ...(otherKind ? [['kind', await backend.reportOf({}, {kind: otherKind, isFull: true})] as const] : []),
    ...(isAbout && department ? [['department', {...plain, department: department.id}] as const] : []),
    ...(isAbout ? [['person', {...plain, person: '值班的人'}] as const] : []),
  ];
  for (const question of countyQuestions(rules, kind, plain.answers)) {
    const answer = plain.answers[question.id];
    for (const [what, other] of answer ? otherAnswersTo(question, answer) : []) {
      const given = {[question.id]: other};
      others.push([`${what} of "${question.id}"`, await backend.reportOf({}, {isFull: true, given})]);
    }
  }
  return others;
}

/** What each of the variants differs from: a report with an answer to all that is asked. */
export const plainReport = (backend: ReportsUnderTest): Promise<Complaint> =>
  backend.reportOf({}, {isFull: true});
