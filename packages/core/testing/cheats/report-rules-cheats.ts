import {chinaCalendar} from '../../national/china-calendar.ts';
import {addWorkingDays} from '../../working-days.ts';
import {refusedAs, type NamedCheat} from './cheating.ts';
import {nextDayOff} from './next-day-off.ts';
import {naming} from './question-cheating.ts';
import {receiptingReports, refusingReports, reporting, rulingReports} from './report-cheating.ts';

const shape =
  'gives its rules for reports as the contract says, with nothing chosen beforehand, in every language';
const contradiction = 'asks nothing that contradicts itself';
const sameRules = 'has the same kinds, questions, choices and limits in every language';
const departments = 'names the same departments in every language, each under an id of its own';
const number = 'gives each report a receipt with a number of its own, and the time';
const promise =
  'promises an answer on a working day, not before the report and not after the days of the profile';
const everybody = 'takes every kind from everybody whom it offers it to: by name, in confidence, anonymously';
const answers = 'takes an answer to all that it asks, of every type, and to what is required alone';

/** Rules that nudge, contradict themselves or differ, promises that nobody can keep, and reports that are turned away. */
export const reportRulesCheats: NamedCheat[] = [
  [
    'has anonymity chosen beforehand',
    shape,
    rulingReports(({kinds}) => ({kinds: kinds.map((kind) => ({...kind, chosen: 'anonymous'}))})),
  ],
  ['has a rule that nobody knows', shape, rulingReports(() => ({realNameOnly: true}))],
  [
    'asks after a kind that there is not',
    contradiction,
    rulingReports(({kinds}) => ({kinds: kinds.filter(({id}) => id !== 'help')})),
  ],
  [
    'asks a question before the one that it depends on',
    contradiction,
    rulingReports(({steps}) => ({
      steps: steps.map((step) => ({...step, questions: [...step.questions].reverse()})),
    })),
  ],
  ['asks everything twice', contradiction, rulingReports(({steps}) => ({steps: [...steps, ...steps]}))],
  [
    'never asks who reports',
    contradiction,
    rulingReports(({steps}) => ({steps: steps.filter(({id}) => id !== 'reporter')})),
  ],
  [
    'offers no anonymity in English',
    sameRules,
    rulingReports(({kinds}, locale) => ({
      kinds: kinds.map((kind) => (locale === 'en' ? {...kind, disclosures: ['named']} : kind)),
    })),
  ],
  [
    'asks less in Russian',
    sameRules,
    rulingReports(({steps}, locale) => (locale === 'ru' ? {steps: steps.slice(0, -1)} : {})),
  ],
  [
    'lets foreigners write less',
    sameRules,
    rulingReports(({textLimit}, locale) => ({textLimit: locale === 'zh' ? textLimit : 100})),
  ],
  [
    'hides departments in Korean',
    departments,
    naming((_, locale) => (locale === 'ko' ? {departments: []} : {})),
  ],
  [
    'passes Chinese words off as English',
    'answers in the language asked for, or marks words with their own',
    rulingReports(({kinds}, lang) => ({
      kinds: kinds.map((kind) => ({...kind, label: {text: '投诉', lang}})),
    })),
  ],
  ['gives every report one number', number, receiptingReports(() => ({number: 'TS-1'}))],
  ['gives a receipt without a time', number, receiptingReports(() => ({receivedAt: undefined}))],
  ['sets its clock back with every report', number, settingBack()],
  ['promises an answer on a holiday', promise, receiptingReports(() => ({dueOn: nextDayOff()}))],
  ['promises an answer that is late already', promise, receiptingReports(() => ({dueOn: '2020-01-02'}))],
  [
    'takes twice the days of the profile',
    promise,
    receiptingReports(() => ({dueOn: addWorkingDays(new Date(), 30, chinaCalendar)})),
  ],
  [
    'hears nobody who stays anonymous',
    everybody,
    reporting((honest, sent, options) =>
      sent.reporter.disclosure === 'anonymous' ? refusedAs('rejected') : honest.sendComplaint(sent, options),
    ),
  ],
  [
    'knows no kind but the first',
    everybody,
    reporting((honest, sent, options) =>
      sent.kind === 'complaint' ? honest.sendComplaint(sent, options) : refusedAs('rejected'),
    ),
  ],
  [
    'takes no numbers',
    answers,
    reporting((honest, sent, options) =>
      Object.values(sent.answers).some((answer) => 'number' in answer)
        ? refusedAs('rejected')
        : honest.sendComplaint(sent, options),
    ),
  ],
  [
    'takes no report without a place',
    answers,
    reporting((honest, sent, options) =>
      sent.answers.place ? honest.sendComplaint(sent, options) : refusedAs('rejected'),
    ),
  ],
  [
    'counts a rare character twice',
    'takes title and text as long as the profile allows, counted in code points',
    reporting((honest, sent, options) =>
      sent.text.length > 2000 ? refusedAs('rejected') : honest.sendComplaint(sent, options),
    ),
  ],
  [
    'says of no refusal what is wrong',
    'refuses an empty title, and names its field',
    refusingReports(({kind}) => refusedAs(kind)),
  ],
];

function settingBack() {
  let hours = 0;
  return receiptingReports(({receivedAt}) => ({
    receivedAt: new Date(Date.parse(receivedAt) - ++hours * 3_600_000).toISOString(),
  }));
}
