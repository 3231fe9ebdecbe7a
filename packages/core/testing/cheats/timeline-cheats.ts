import {AdapterError} from '../../adapter-error.ts';
import type {TimelineEntry} from '../../contract/tracking.ts';
import type {Cheat, NamedCheat} from './cheating.ts';
import {opening, telling} from './question-cheating.ts';

const begins = 'begins the timeline with the moment of the receipt';
const due = 'says by which working day it answers, and "overdue" only after that day';
const grows = 'tells what the office does, oldest first, and never changes what it told';
const answer = 'shows an answer as the office wrote it, and that it was answered';
const sentBack = 'shows a question that was sent back as sent back, with the reason';
const later = 'promises the later day that the office named, and shows its reason';
const files = 'hands out the files of an answer under their names, byte by byte';
const noFile = 'hands out no file without the code of its own question, and answers every such miss alike';

/** Timelines that are rewritten, promises that move, and files that are changed or given to anybody. */
export const timelineCheats: NamedCheat[] = [
  ['begins with the work', begins, telling(({type}) => (type === 'received' ? {type: 'started'} : {}))],
  ['receives a day later', begins, telling(({at}, [first]) => (first?.at === at ? {at: aDayAfter(at)} : {}))],
  ['says that it answered', begins, opening(({state}) => (state === 'received' ? {state: 'answered'} : {}))],
  ['is always late', due, opening(() => ({overdue: true}))],
  ['moves the promised day to a Sunday', due, opening(({dueOn}) => (dueOn ? {dueOn: '2099-01-04'} : {}))],
  [
    'forgets the extension once it has answered',
    grows,
    opening(({timeline}) => ({
      timeline: timeline.some(isAnswer) ? timeline.filter(({type}) => type !== 'extended') : timeline,
    })),
  ],
  [
    'rewrites the reason of the extension',
    grows,
    telling(({type}, all) => (type === 'extended' && all.some(isAnswer) ? {words: undefined} : {})),
  ],
  [
    'dates back what came late',
    grows,
    telling(({type}, [first]) => (type === 'answered' ? {at: first!.at.replace(/^..../, '2020')} : {})),
  ],
  ['puts the newest first', grows, opening(({timeline}) => ({timeline: [...timeline].reverse()}))],
  ['gives all entries one id', grows, telling(() => ({id: '1'}))],
  ['keeps a closing to itself', grows, opening(({timeline}) => ({timeline: timeline.filter(isNotClosing)}))],
  ['never closes', grows, opening(({state}) => (state === 'closed' ? {state: 'answered'} : {}))],
  ['loses the links of an answer', answer, telling(({words}) => (words ? {words: linkless(words)} : {}))],
  [
    'passes a Chinese answer off as English',
    answer,
    telling(({words}) => (words ? {words: {...words, lang: 'en'}} : {})),
  ],
  [
    'still shows an answered question as in progress',
    answer,
    opening(({state}) => (state === 'answered' ? {state: 'inProgress'} : {})),
  ],
  [
    'sends back without a word',
    sentBack,
    telling(({type}) => (type === 'returned' ? {words: undefined} : {})),
  ],
  [
    'calls what it sent back closed',
    sentBack,
    opening(({state}) => (state === 'returned' ? {state: 'closed'} : {})),
  ],
  ['keeps to the day before', later, opening(({receipt}) => ({dueOn: receipt.dueOn}))],
  ['extends without a reason', later, telling(({type}) => (type === 'extended' ? {words: undefined} : {}))],
  [
    'is never late',
    'says plainly that a reply is overdue, once its day has passed',
    opening(() => ({overdue: false})),
  ],
  [
    'takes a promise back that it broke',
    'says plainly that a reply is overdue, once its day has passed',
    opening(({overdue}) => (overdue ? {overdue: false, dueOn: undefined} : {})),
  ],
  [
    'renames a file',
    files,
    telling(({attachments}) =>
      attachments ? {attachments: attachments.map((file) => ({...file, name: 'file.bin'}))} : {},
    ),
  ],
  [
    'hands out every file as text',
    files,
    (honest) => ({
      loadAttachment: async (...query) => new Blob([await (await honest.loadAttachment(...query)).text()]),
    }),
  ],
  ['hands out a file to whoever knows its id', noFile, handingOut()],
  [
    'says that the file is there and the code is wrong',
    noFile,
    (honest) => ({
      loadAttachment: (query, ...read) =>
        honest.loadAttachment(query, ...read).catch(() => {
          const field = query.queryCode === '0000-0000-0000' ? 'queryCode' : 'attachment';
          throw new AdapterError('rejected', {fields: [{field, code: 'unknown'}]});
        }),
    }),
  ],
];

const isAnswer = ({type}: TimelineEntry): boolean => type === 'answered';
const isNotClosing = ({type}: TimelineEntry): boolean => type !== 'closed';

const aDayAfter = (moment: string): string => new Date(Date.parse(moment) + 86_400_000).toISOString();

const linkless = (words: NonNullable<TimelineEntry['words']>) => ({
  ...words,
  blocks: words.blocks.map((block) => ({...block, spans: block.spans.map(({text}) => ({text}))})),
});

/** Keeps every file that somebody could open once. */
function handingOut(): Cheat {
  return (honest) => ({
    loadAttachment: (query, ...read) =>
      honest.loadAttachment(query, ...read).catch((error: unknown) => {
        if (query.attachment === 'no-such-file') throw error;
        return new Blob(['…']);
      }),
  });
}
