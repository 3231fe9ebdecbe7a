import {AdapterError} from '../../adapter-error.ts';
import type {TimelineEntry} from '../../contract/tracking.ts';
import type {NamedCheat} from './cheating.ts';
import {opening, reacting, refusingReactions, telling} from './question-cheating.ts';
import {textCheats} from './question-text-cheats.ts';

const oneGrade = 'takes one grade for an answer, shows it with its reason, and refuses a second one';
const nobodyRated = 'shows no grade and no further question that nobody sent';
const bound = 'refuses a grade for anything but the answer that waits for one';
const reason = 'refuses a bad grade without a reason, and names the field "reaction.text"';
const tooLong =
  'refuses a further question that is empty or one code point too long, and names "reaction.text"';
const reopens = 'begins again when it is reopened, on a day not after the one that it names';
const digest = 'gives the digest of every reaction, and shows it in the timeline';

/** Grades that nobody gave or that count for something else, further questions that are changed. */
export const answerCheats: NamedCheat[] = [
  [
    'rates its own answers',
    nobodyRated,
    telling(({type}) => (type === 'answered' ? {grade: 'verySatisfied'} : {})),
  ],
  [
    'raises a bad grade',
    oneGrade,
    telling(({grade}) => (grade === 'dissatisfied' ? {grade: 'basicallySatisfied'} : {})),
  ],
  [
    'keeps the reason of a grade to itself',
    oneGrade,
    telling(({type}) => (type === 'rated' ? {text: ''} : {})),
  ],
  [
    'takes a better grade afterwards',
    oneGrade,
    refusingReactions(async (_, __, {number}) => ({number, receivedAt: new Date().toISOString()})),
  ],
  [
    'offers a rated answer for rating again',
    oneGrade,
    opening(({timeline}) => ({unratedAnswer: timeline.find(({type}) => type === 'answered')?.id})),
  ],
  [
    'counts every grade for the last answer',
    bound,
    reacting(async (honest, sent, options) => {
      const {reaction, locale} = sent;
      if (reaction.action !== 'rateAnswer') return honest.sendReaction(sent, options);
      const tracked = await honest.loadTracked(sent, {locale});
      const answer = tracked.about === 'consultation' ? (tracked.unratedAnswer ?? '') : '';
      return honest.sendReaction({...sent, reaction: {...reaction, answer}}, options);
    }),
  ],
  ['takes a bad grade without a reason', reason, fillingIn('—')],
  [
    'does not say what is wrong with a grade',
    reason,
    refusingReactions(({kind}) => Promise.reject(new AdapterError(kind))),
  ],
  ...textCheats(
    'of a further question',
    (name) => `shows a further question with ${name} word by word, below the answer`,
    (change) => telling(({type, text}) => (type === 'furtherQuestion' && text ? {text: change(text)} : {})),
  ),
  [
    'puts a further question above the answer',
    'shows a further question with emoji word by word, below the answer',
    opening(({timeline}) => ({timeline: [...timeline].sort(answersLast)})),
  ],
  [
    'still counts a question that goes on as answered',
    'shows a further question with emoji word by word, below the answer',
    opening(({timeline}) => (timeline.some(({type}) => type === 'answered') ? {state: 'answered'} : {})),
  ],
  [
    'cuts a further question that is too long',
    tooLong,
    reacting((honest, sent, options) => {
      const {reaction} = sent;
      if (reaction.action !== 'furtherQuestion') return honest.sendReaction(sent, options);
      const text = [...reaction.text].slice(0, 2000).join('');
      return honest.sendReaction({...sent, reaction: {...reaction, text}}, options);
    }),
  ],
  ['takes an empty further question', tooLong, fillingIn('（无）')],
  ['offers to reopen until yesterday', reopens, opening(() => ({reopenUntil: '2020-01-02'}))],
  [
    'reopens and stays closed',
    reopens,
    opening(({timeline}) => (timeline.at(-1)?.type === 'reopened' ? {state: 'closed'} : {})),
  ],
  [
    'asks why it is reopened, and forgets it',
    reopens,
    telling(({type}) => (type === 'reopened' ? {text: ''} : {})),
  ],
  [
    'gives no digest of a reaction',
    digest,
    reacting(async (honest, ...sent) => ({...(await honest.sendReaction(...sent)), digest: undefined})),
  ],
  ['shows no digest of a reaction', digest, telling(() => ({digest: undefined}))],
];

const answersLast = (one: TimelineEntry, other: TimelineEntry): number =>
  Number(one.type === 'answered') - Number(other.type === 'answered');

/** Mends a text that it should refuse. */
function fillingIn(text: string) {
  return reacting((honest, sent, options) => {
    const {reaction} = sent;
    const isEmpty = 'text' in reaction && reaction.text.trim() === '';
    return honest.sendReaction(isEmpty ? {...sent, reaction: {...reaction, text}} : sent, options);
  });
}
