import {planted} from '../consultation/planted.ts';
import {corrected} from '../tracking/reactions.ts';
import {randomKey} from '../../random-key.ts';
import type {Receipt} from '../../contract/receipt.ts';
import {refusedAs, type NamedCheat} from './cheating.ts';
import {emptyReceipt, opening, reacting, refusingReactions, telling} from './question-cheating.ts';

const forNew = 'takes every reaction that it lists for a new question, and refuses every other';
const forAnswered = 'takes every reaction that it lists for an answered question, and refuses every other';
const receipt = 'gives a reaction a receipt with the number of its question, and adds it to the timeline';
const misses = 'answers a reaction with a wrong code as it answers every other miss';
const again = 'gives the same receipt for the same reaction under the same key';
const withdrawn = 'takes nothing more about a question that was withdrawn but its correction and erasure';
const erasing = 'erases every word of a question, and keeps its number and its days';
const erasingAll = 'erases the words of answer, grade and further question, and the files';

/** Reactions that are offered and not taken, taken and not done, done and not told. */
export const reactionCheats: NamedCheat[] = [
  [
    'offers erasing and does not do it',
    forNew,
    reacting((honest, sent, options) =>
      sent.reaction.action === 'erase' ? refusedAs('rejected') : honest.sendReaction(sent, options),
    ),
  ],
  [
    'takes a further question before there is an answer',
    forNew,
    refusingReactions((_, __, sent) => emptyReceipt(sent)),
  ],
  [
    'takes what it does not offer',
    forAnswered,
    opening(({reactions}) => ({reactions: reactions.filter((one) => one !== 'reopen')})),
  ],
  ['takes a reaction and forgets it', forAnswered, reacting((_, sent) => emptyReceipt(sent))],
  [
    'gives a reaction a number of its own',
    receipt,
    reacting(async (honest, ...sent) => ({...(await honest.sendReaction(...sent)), number: 'FY-1'})),
  ],
  [
    'tells no correction',
    receipt,
    opening(({timeline}) => ({timeline: timeline.filter(({type}) => type !== 'corrected')})),
  ],
  ['takes a reaction with any code', misses, refusingReactions((_, __, sent) => emptyReceipt(sent))],
  [
    'says that the code of a reaction is wrong',
    misses,
    refusingReactions((_, __, {number}) =>
      refusedAs('rejected', [{field: number.startsWith('ZX-') ? 'queryCode' : 'number', code: 'unknown'}]),
    ),
  ],
  [
    'gives a reaction that comes again a new time',
    again,
    reacting(async (honest, ...sent) => {
      const given = await honest.sendReaction(...sent);
      return {...given, receivedAt: new Date(Date.now() + ++seconds * 1000).toISOString()};
    }),
  ],
  [
    'refuses a withdrawal that comes again',
    again,
    reacting((honest, sent) => honest.sendReaction(sent, {key: randomKey()})),
  ],
  [
    'takes another reaction under a key for the same',
    'refuses another reaction under the same key as "rejected"',
    (honest) => {
      const answers = new Map<string, Promise<Receipt>>();
      return {
        sendReaction: (sent, options) => {
          const answer = answers.get(options.key) ?? honest.sendReaction(sent, options);
          answers.set(options.key, answer);
          return answer;
        },
      };
    },
  ],
  [
    'shows what was corrected',
    'takes a correction of name and contact, and shows nothing of it',
    telling(({type}) => (type === 'corrected' ? {text: `${corrected.name} ${corrected.phone}`} : {})),
  ],
  [
    'keeps a withdrawn question',
    withdrawn,
    opening(({state}) => (state === 'withdrawn' ? {state: 'received'} : {})),
  ],
  [
    'offers to withdraw again',
    withdrawn,
    opening(({state, reactions}) => (state === 'withdrawn' ? {reactions: [...reactions, 'withdraw']} : {})),
  ],
  ['hides what it was told to erase', erasing, keepingWords()],
  [
    'keeps an erased question open',
    erasing,
    opening(({state}) => (state === 'erased' ? {state: 'closed'} : {})),
  ],
  [
    'forgets the number of an erased question',
    erasing,
    opening(({state, receipt}) => (state === 'erased' ? {receipt: {...receipt, number: 'ZX-0'}} : {})),
  ],
  [
    'erases that there was anything',
    erasing,
    opening(({state, timeline}) => (state === 'erased' ? {timeline: timeline.slice(-1)} : {})),
  ],
  [
    'keeps the answer of an erased question',
    erasingAll,
    telling(({type}, all) =>
      type === 'answered' && all.at(-1)?.type === 'erased' ? {text: `${planted.name}您好`} : {},
    ),
  ],
  ['keeps the files of an erased question', erasingAll, keepingFiles()],
];

let seconds = 0;

/** Shows the content again that it saw before it was erased. */
function keepingWords() {
  const seen = new Map<string, unknown>();
  return opening(({receipt, content}) => {
    if (content) seen.set(receipt.number, content);
    return {content: content ?? seen.get(receipt.number)};
  });
}

function keepingFiles(): NamedCheat[2] {
  return (honest) => ({
    loadAttachment: (...query) => honest.loadAttachment(...query).catch(() => new Blob(['…'])),
  });
}
