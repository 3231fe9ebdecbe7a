import {refusedAs, tracking, type NamedCheat} from './cheating.ts';
import {opening, receiptingQuestions, showingQuestions} from './question-cheating.ts';
import {textCheats} from './question-text-cheats.ts';

const asSent = 'shows kind, department, service item and both consents as they were sent';
const code = 'gives a query code of at least twelve letters, another one to each question';
const typed = 'takes number and query code however they are typed';

/** Questions that are shown otherwise than they were asked, to whom they should not, or not to whom they should. */
export const lookUpCheats: NamedCheat[] = [
  ...textCheats(
    'of a question',
    (name) => `shows a question with ${name} exactly as it was sent`,
    (change) => showingQuestions(({text}) => ({text: change(text)})),
  ),
  [
    'keeps a thousand characters',
    'shows the longest question that is allowed to its last code point',
    showingQuestions(({text}) => ({text: [...text].slice(0, 1000).join('')})),
  ],
  [
    'cuts the end of a title',
    'shows the longest question that is allowed to its last code point',
    showingQuestions(({title}) => ({title: title.replace(/终$/, '')})),
  ],
  [
    'drops half a character',
    'mends half a character, and nothing around it',
    showingQuestions(({text}) => ({text: text.replaceAll('\ufffd', '')})),
  ],
  ['turns the consent round', asSent, showingQuestions((asked) => ({publishConsent: !asked.publishConsent}))],
  ['takes everybody to agree', asSent, showingQuestions(() => ({publishConsent: true}))],
  ['takes everybody to want a reply', asSent, showingQuestions(() => ({replyWanted: true}))],
  ['forgets the department', asSent, showingQuestions(() => ({department: undefined}))],
  ['forgets the service item', asSent, showingQuestions(() => ({service: undefined}))],
  ['puts everything under one kind', asSent, showingQuestions(() => ({kind: 'service'}))],
  [
    'shows another promise than it gave',
    'shows the receipt again as it was given',
    opening(({receipt}) => ({receipt: {...receipt, dueOn: '2099-01-05'}})),
  ],
  [
    'corrects what the citizen wrote',
    'shows a question that has the digest of its receipt',
    showingQuestions(({title}) => ({title: title.replace('？', '。')})),
  ],
  [
    'shows who asked',
    'never shows who asked',
    (honest) => {
      let asker = '';
      return {
        sendConsultation: (sent, options) => {
          asker = sent.asker.name;
          return honest.sendConsultation(sent, options);
        },
        ...opening(({timeline: [first, ...others]}) => ({
          timeline: [{...first, text: `${asker}提交`}, ...others],
        }))(honest),
      };
    },
  ],
  [
    'passes the Chinese name of an item off as Russian',
    'answers in the language asked for, or marks words with their own',
    opening((_, lang) => ({service: {text: '营业执照遗失补领', lang}})),
  ],
  ['gives a query code of four digits', code, receiptingQuestions(() => ({queryCode: '1234'}))],
  ['gives everybody one query code', code, receiptingQuestions(() => ({queryCode: 'AAAA-BBBB-CCCC'}))],
  [
    'takes a query code only as it was printed',
    typed,
    tracking((honest, query, read) =>
      /^[0-9A-Z-]{14}$/.test(query.queryCode) ? honest.loadTracked(query, read) : refusedAs('rejected'),
    ),
  ],
  [
    'takes a number only as it was printed',
    typed,
    tracking((honest, query, read) =>
      query.number.startsWith('ZX-') ? honest.loadTracked(query, read) : refusedAs('rejected'),
    ),
  ],
  [
    'says that the number is right and the code is wrong',
    'answers every miss alike',
    tracking(async (honest, query, read) => {
      const fields = [
        {field: /^ZX-\d{8}-\d{6}$/.test(query.number) ? 'queryCode' : 'number', code: 'unknown'},
      ];
      return honest.loadTracked(query, read).catch(() => refusedAs('rejected', fields));
    }),
  ],
  [
    'says that a query code is over',
    'answers every miss alike',
    tracking((honest, ...query) => honest.loadTracked(...query).catch(() => refusedAs('expired'))),
  ],
];
