import type {Answer} from '../../contract/complaint.ts';
import type {Point} from '../../contract/place.ts';
import type {TrackedComplaint} from '../../contract/tracking.ts';
import {refusedAs, tracking, type Cheat, type NamedCheat} from './cheating.ts';
import {emptyReceipt, reacting} from './question-cheating.ts';
import {textCheats} from './question-text-cheats.ts';
import {eachAnswer, openingReports, receiptingReports, showingReports, without} from './report-cheating.ts';

const longest = 'shows the longest report that is allowed to its last code point';
const everyAnswer = 'shows an answer of every type as it was sent, and whom the report is about';
const points = 'shows a point in the reference system that it was sent in, to the last digit';
const code = 'gives a query code of at least twelve letters, another one to each report';
const nobody = 'never shows who reported, neither by name nor in confidence';
const wish = 'says of each report how whoever sent it wished to be known, or nothing';
const hour = 'writes nothing but the full hour on what is anonymous';
const laterHour = 'writes nothing but the full hour on what is done later to what is anonymous';
const noName = 'takes no name afterwards for what is anonymous';
const erased = 'erases every word and every answer of a report, and keeps its receipt';

/** Reports that are shown otherwise than they were sent, and with who sent them. */
export const shownReportCheats: NamedCheat[] = [
  ...textCheats(
    'of a report',
    (name) => `shows a report with ${name} exactly as it was sent`,
    (change) => showingReports(({text}) => ({text: change(text)})),
  ),
  [
    'keeps a thousand characters',
    longest,
    showingReports(({text}) => ({text: [...text].slice(0, 1000).join('')})),
  ],
  ['cuts the end of a title', longest, showingReports(({title}) => ({title: title.replace(/终$/, '')}))],
  [
    'drops half a character',
    'mends half a character, and nothing around it',
    showingReports(({text}) => ({text: text.replaceAll('\ufffd', '')})),
  ],
  ...(['text', 'choice', 'day', 'number', 'place'] as const).map((type): NamedCheat => [
    `drops every answer that is a ${type}`,
    everyAnswer,
    showingReports(({answers}) => ({answers: without(answers, (answer) => type in answer)})),
  ]),
  [
    'writes numbers as words',
    everyAnswer,
    answering((answer) => ('number' in answer ? {text: String(answer.number)} : answer)),
  ],
  [
    'joins the lines of an address',
    everyAnswer,
    answering((answer) =>
      'place' in answer
        ? {place: {...answer.place, address: answer.place.address.replace('\n', ' ')}}
        : answer,
    ),
  ],
  ['forgets the department', everyAnswer, showingReports(() => ({department: undefined}))],
  ['forgets the person', everyAnswer, showingReports(() => ({person: undefined}))],
  ['puts everything under one kind', everyAnswer, showingReports(() => ({kind: 'report'}))],
  ['takes every point for one of WGS 84', points, locating((point) => ({...point, system: 'WGS84'}))],
  [
    'takes what phones show for what phones measure',
    points,
    locating((point) => (point.system === 'WGS84' ? {...point, system: 'GCJ02'} : point)),
  ],
  [
    'keeps a point to the nearest hundred metres',
    points,
    locating((point) => ({...point, latitude: Math.round(point.latitude * 1000) / 1000})),
  ],
  [
    'shows another promise than it gave',
    'shows the receipt of a report again as it was given',
    openingReports(({receipt}) => ({receipt: {...receipt, dueOn: '2099-01-05'}})),
  ],
  [
    'corrects what the citizen wrote',
    'shows a report that has the digest of its receipt',
    showingReports(({text}) => ({text: text.replace('\n', '')})),
  ],
  ['gives a query code of four digits', code, receiptingReports(() => ({queryCode: '1234'}))],
  ['gives everybody one query code', code, receiptingReports(() => ({queryCode: 'AAAA-BBBB-CCCC'}))],
  [
    'says that the number is right and the code is wrong',
    'answers every miss alike',
    tracking((honest, query, read) =>
      honest.loadTracked(query, read).catch(() => {
        const isNumber = /^TS-\d{8}-\d{6}$/.test(query.number);
        return refusedAs('rejected', [{field: isNumber ? 'queryCode' : 'number', code: 'unknown'}]);
      }),
    ),
  ],
  ['shows the name of whoever reported', nobody, telling('name', ['named', 'confidential'])],
  ['shows the name of whoever reported in confidence', nobody, telling('name', ['confidential'])],
  ['shows the phone of whoever reported by name', nobody, telling('phone', ['named'])],
  ['shows the address of whoever reported', nobody, telling('email', ['named'])],
  ['takes everybody to be named', wish, openingReports(() => ({disclosure: 'named'}))],
  [
    'takes confidence for anonymity',
    wish,
    openingReports(({disclosure}) => ({
      disclosure: disclosure === 'confidential' ? 'anonymous' : disclosure,
    })),
  ],
  [
    'writes the minute on the receipt of what is anonymous',
    hour,
    receiptingReports(({receivedAt}) => ({receivedAt: toTheMinute(receivedAt)})),
  ],
  [
    'shows the minute of what is anonymous',
    hour,
    openingReports(({timeline: [first, ...others]}) => ({
      timeline: [{...first!, at: toTheMinute(first!.at)}, ...others],
    })),
  ],
  [
    'writes the minute on what is done later',
    laterHour,
    reacting(async (honest, ...sent) => {
      const receipt = await honest.sendReaction(...sent);
      return {...receipt, receivedAt: toTheMinute(receipt.receivedAt)};
    }),
  ],
  [
    'shows the minute of what is done later',
    laterHour,
    openingReports(({timeline}) => ({
      timeline: timeline.map((entry, place) => (place > 0 ? {...entry, at: toTheMinute(entry.at)} : entry)),
    })),
  ],
  [
    'asks for a name afterwards',
    noName,
    openingReports(({reactions}) => ({
      reactions: [...reactions.filter((one) => one !== 'correct'), 'correct'],
    })),
  ],
  [
    'takes a name afterwards',
    noName,
    reacting((honest, sent, options) =>
      sent.reaction.action === 'correct' ? emptyReceipt(sent) : honest.sendReaction(sent, options),
    ),
  ],
  ['only hides that it erased nothing', erased, keepingWords()],
  [
    'takes an erased report for one that was never there',
    erased,
    tracking(async (honest, ...query) => {
      const tracked = await honest.loadTracked(...query);
      return tracked.about === 'complaint' && tracked.state === 'erased' ? refusedAs('rejected') : tracked;
    }),
  ],
];

const toTheMinute = (moment: string): string => new Date(Date.parse(moment) + 41 * 60_000).toISOString();

/** Shows every answer in another way. */
function answering(change: (answer: Answer) => Answer): Cheat {
  return showingReports(({answers}) => ({answers: eachAnswer(answers, change)}));
}

/** Shows every point elsewhere. */
function locating(change: (point: Point) => Point): Cheat {
  return answering((answer) => {
    if (!('place' in answer) || !answer.place.point) return answer;
    return {place: {...answer.place, point: change(answer.place.point)}};
  });
}

/** Shows something of whoever wished to be known in one of these ways. */
function telling(what: 'name' | 'phone' | 'email', to: readonly string[]): Cheat {
  return (honest) => {
    const secrets = new Map<string, string>();
    return {
      sendComplaint: async (sent, options) => {
        const receipt = await honest.sendComplaint(sent, options);
        const {reporter} = sent;
        if (reporter.disclosure !== 'anonymous' && to.includes(reporter.disclosure)) {
          secrets.set(receipt.number, reporter[what]);
        }
        return receipt;
      },
      ...openingReports(({receipt: {number}, timeline: [first, ...others]}) => ({
        timeline: [{...first, text: `来自${secrets.get(number) ?? ''}`}, ...others],
      }))(honest),
    };
  };
}

/** Shows the words of a report for ever. */
function keepingWords(): Cheat {
  const words = new Map<string, TrackedComplaint['content']>();
  return openingReports(({receipt: {number}, content}) => {
    if (content) words.set(number, content);
    return {content: words.get(number)};
  });
}
