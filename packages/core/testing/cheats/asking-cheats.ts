import {AdapterError} from '../../adapter-error.ts';
import {addWorkingDays} from '../../working-days.ts';
import {chinaCalendar} from '../../national/china-calendar.ts';
import {refusedAs, type NamedCheat} from './cheating.ts';
import {nextDayOff} from './next-day-off.ts';
import {asking, naming, receiptingQuestions, refusingQuestions, ruling} from './question-cheating.ts';

const number = 'gives each question a receipt with a number of its own, and the time';
const promise =
  'promises a reply on a working day, not before the question and not after the days of the profile';
const recipients =
  'names the same departments and service items in every language, each item under one that is there';

/** Rules that differ, promises that nobody can keep, questions that are refused or taken when they should not be. */
export const askingCheats: NamedCheat[] = [
  [
    'has a rule that nobody knows',
    'gives its rules for questions as the contract says, in every language',
    ruling(() => ({captcha: true})),
  ],
  [
    'has one kind less in Russian',
    'has the same kinds and limits in every language, each kind under an id of its own',
    ruling(({kinds}, locale) => ({kinds: locale === 'ru' ? kinds.slice(1) : kinds})),
  ],
  [
    'lets foreigners write less',
    'has the same kinds and limits in every language, each kind under an id of its own',
    ruling(({textLimit}, locale) => ({textLimit: locale === 'zh' ? textLimit : 100})),
  ],
  [
    'hides departments in Korean',
    recipients,
    naming((_, locale) => (locale === 'ko' ? {departments: []} : {})),
  ],
  [
    'has an item at a department that there is not',
    recipients,
    naming(({services}) => ({services: services.map((one) => ({...one, department: 'closed'}))})),
  ],
  [
    'passes Chinese words off as English',
    'answers in the language asked for, or marks words with their own',
    ruling(({kinds}, lang) => ({kinds: kinds.map(({id}) => ({id, label: {text: '办事', lang}}))})),
  ],
  ['gives every question one number', number, receiptingQuestions(() => ({number: 'ZX-1'}))],
  ['gives a receipt without a time', number, receiptingQuestions(() => ({receivedAt: undefined}))],
  ['sets its clock back with every question', number, settingBack()],
  ['promises a reply on a holiday', promise, receiptingQuestions(() => ({dueOn: nextDayOff()}))],
  ['promises a reply that is late already', promise, receiptingQuestions(() => ({dueOn: '2020-01-02'}))],
  [
    'takes twice the days of the profile',
    promise,
    receiptingQuestions(() => ({dueOn: addWorkingDays(new Date(), 30, chinaCalendar)})),
  ],
  [
    'knows no kind but the first',
    'takes every kind that the profile has',
    asking((honest, sent, options) =>
      sent.kind === 'service' ? honest.sendConsultation(sent, options) : refusedAs('rejected'),
    ),
  ],
  [
    'takes nothing from those who agree to publishing',
    'takes a question about a department or a service item, with every consent or none',
    asking((honest, sent, options) =>
      sent.publishConsent ? refusedAs('rejected') : honest.sendConsultation(sent, options),
    ),
  ],
  [
    'counts in UTF-16',
    'takes title and text as long as the profile allows, counted in code points',
    asking((honest, sent, options) =>
      sent.title.length > 200 ? refusedAs('rejected') : honest.sendConsultation(sent, options),
    ),
  ],
  takes('cuts a title that is too long', 'a title that is one code point too long', 'title', ({title}) => ({
    title: [...title].slice(0, 200).join(''),
  })),
  takes('cuts a text that is too long', 'a text that is one code point too long', 'text', ({text}) => ({
    text: [...text].slice(0, 2000).join(''),
  })),
  takes('fills in a title', 'a question without a title', 'title', () => ({title: '（无标题）'})),
  takes('fills in a text', 'a question without a text', 'text', () => ({text: '（无正文）'})),
  takes('puts an unknown kind under the first', 'a kind that the profile does not have', 'kind', () => ({
    kind: 'service',
  })),
  takes(
    'takes a question from nobody',
    'a question without a name, where the profile asks for one',
    'asker.name',
    ({asker}) => ({asker: {...asker, name: '某某'}}),
  ),
  [
    'takes a consent that it does not offer',
    'refuses consent to publishing, where the profile offers none, and names the field "publishConsent"',
    ruling(() => ({publishing: 'never'})),
  ],
  [
    'does not say what is wrong',
    'refuses a title that is one code point too long, and names the field "title"',
    refusingQuestions(({kind}) => Promise.reject(new AdapterError(kind))),
  ],
];

type Mend = (sent: Parameters<Parameters<typeof asking>[0]>[1]) => object;

/** Mends what it should refuse. */
function takes(what: string, refused: string, field: string, mend: Mend): NamedCheat {
  return [
    what,
    `refuses ${refused}, and names the field "${field}"`,
    refusingQuestions((_, honest, sent, options) =>
      honest.sendConsultation({...sent, ...mend(sent)}, options),
    ),
  ];
}

function settingBack() {
  let hours = 0;
  return receiptingQuestions(({receivedAt}) => ({
    receivedAt: new Date(Date.parse(receivedAt) - ++hours * 3_600_000).toISOString(),
  }));
}
