import {officeWords} from '../consultation/office-words.ts';
import type {QuestionsUnderTest} from '../consultation/questions-under-test.ts';
import type {TimelineEntry, TrackedConsultation} from '../../contract/tracking.ts';
import {addWorkingDays, dayIn, isWorkingDay} from '../../working-days.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame} from '../expectations.ts';
import {needing, noOffice, nothingLate} from '../prepared-checks.ts';

/** What happened, by whom and when, and by when somebody answers. */
export const timelineChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'begins the timeline with the moment of the receipt',
    run: async () => {
      const {receipt} = await backend.ask();
      const {timeline, state} = await backend.open(receipt);
      ensureSame(timeline[0]?.type, 'received', 'The first thing that happened');
      ensureSame(Date.parse(timeline[0]!.at), Date.parse(receipt.receivedAt), 'The moment of it');
      const isWaiting = ['received', 'routed', 'inProgress'].includes(state);
      ensure(isWaiting, `A question that nobody answered is shown as "${state}".`);
    },
  },
  {
    name: 'says by which working day it answers, and "overdue" only after that day',
    run: async () => {
      await ensureDuePlainly(backend, await backend.open((await backend.ask()).receipt));
    },
  },
  ...needing(backend.offers('answer'), noOffice, officeChecks(backend)),
  ...needing(backend.offers('makeLate'), nothingLate, lateChecks(backend)),
];

const officeChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'tells what the office does, oldest first, and never changes what it told',
    run: async () => {
      const {receipt} = await backend.ask();
      const seen = [await backend.open(receipt)];
      for (const [type, act] of await courseOf(backend, receipt.number)) {
        await act();
        const now = await backend.open(receipt);
        ensureSame(now.timeline.at(-1)?.type, type, 'The last thing that happened');
        ensureGrown(seen.at(-1)!, now);
        seen.push(now);
      }
      ensureSame(seen.at(-1)?.state, 'closed', 'The state in the end');
    },
  },
  {
    name: 'shows an answer as the office wrote it, and that it was answered',
    run: async () => {
      const {receipt} = await backend.askAndAnswer();
      const {timeline, state} = await backend.open(receipt);
      ensureSame(timeline.at(-1)?.words, officeWords(), 'The words of the answer');
      ensureSame(state, 'answered', 'The state of an answered question');
    },
  },
  {
    name: 'shows a question that was sent back as sent back, with the reason',
    run: async () => {
      const {receipt} = await backend.ask();
      await backend.office.giveBack(receipt.number, officeWords('请向法院提出。'));
      const {timeline, state} = await backend.open(receipt);
      ensureSame([state, timeline.at(-1)?.type], ['returned', 'returned'], 'State and last entry');
      ensureSame(timeline.at(-1)?.words, officeWords('请向法院提出。'), 'The reason');
    },
  },
  {
    name: 'promises the later day that the office named, and shows its reason',
    run: async () => {
      const {receipt} = await backend.ask();
      const {calendar} = await backend.profile();
      const dueOn = addWorkingDays(new Date(receipt.receivedAt), 40, calendar);
      await backend.office.extend(receipt.number, dueOn, officeWords('需要现场核实。'));
      const tracked = await backend.open(receipt);
      const {type, words} = tracked.timeline.at(-1)!;
      ensureSame(tracked.dueOn, dueOn, 'The day that is promised now');
      ensureSame({type, words}, {type: 'extended', words: officeWords('需要现场核实。')}, 'The extension');
      await ensureDuePlainly(backend, tracked);
    },
  },
];

/** Where the office can let time go by. */
const lateChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'says plainly that a reply is overdue, once its day has passed',
    run: async () => {
      const {receipt} = await backend.ask();
      await backend.office.makeLate?.(receipt.number);
      const tracked = await backend.open(receipt);
      ensure(tracked.dueOn && tracked.overdue, 'A question whose day has passed is not shown as overdue.');
      await ensureDuePlainly(backend, tracked);
    },
  },
];

type Step = readonly [type: TimelineEntry['type'], act: () => Promise<unknown>];

/** What an office does from the receipt to the end, step by step. */
async function courseOf(backend: QuestionsUnderTest, number: string): Promise<Step[]> {
  const {office} = backend;
  const [department] = (await backend.recipients()).departments;
  const dueOn = addWorkingDays(new Date(), 40, (await backend.profile()).calendar);
  return [
    ...(department ? [['routed', () => office.route(number, department.id)] as const] : []),
    ['extended', () => office.extend(number, dueOn, officeWords('需要现场核实。'))],
    ['answered', () => office.answer(number, officeWords())],
    ['closed', () => office.close(number)],
  ];
}

/** Throws unless all that was told before is still told, and what is new stands below it. */
export function ensureGrown(before: TrackedConsultation, after: TrackedConsultation): void {
  const {length} = before.timeline;
  ensureSame(after.timeline.slice(0, length), before.timeline, 'What the timeline told before');
  ensure(after.timeline.length > length, 'Something happened, and the timeline does not tell it.');
  const moments = after.timeline.map(({at}) => Date.parse(at));
  ensureSame(
    moments,
    [...moments].sort((a, b) => a - b),
    'The moments of the timeline, oldest first',
  );
  const ids = new Set(after.timeline.map(({id}) => id));
  ensure(ids.size === after.timeline.length, 'Two things that happened have one id.');
}

async function ensureDuePlainly(
  backend: QuestionsUnderTest,
  {dueOn, overdue, receipt}: TrackedConsultation,
): Promise<void> {
  const {calendar} = await backend.profile();
  const dayOf = (moment: Date) => dayIn(calendar.timeZone, moment);
  const isPast = dueOn !== undefined && dayOf(new Date()) > dueOn;
  ensure(overdue === isPast, `A reply due on ${dueOn} is shown as ${overdue ? 'overdue' : 'not overdue'}.`);
  const isSameDay = dueOn === dayOf(new Date(receipt.receivedAt));
  const isWorked = dueOn === undefined || isSameDay || isWorkingDay(dueOn, calendar);
  ensure(isWorked, `${dueOn}, the day promised, is no working day.`);
}
