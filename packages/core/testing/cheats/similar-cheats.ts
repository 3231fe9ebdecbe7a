import type {MemoryAdapter} from '../../../adapters/memory.ts';
import type {PublishedReport, SimilarSearch} from '../../contract/published.ts';
import type {RichText} from '../../contract/rich-text.ts';
import {randomKey} from '../../random-key.ts';
import type {Cheat, NamedCheat} from './cheating.ts';

const inOfficeWords =
  'offers a report that is dealt with, in the words of the office, and nothing else of it';
const withPlace = 'shows the place of a report where the office says so, and what the office answered';
const neverSecret = 'never offers a 举报, and nothing anonymous, whoever tries to publish it';
const masks =
  'masks phone numbers, and in an answer whoever the office knows, and shows neither number nor query code';
const fewest = 'offers no more than five, the most alike first';
const counts = 'counts a voice once a key, however often and fast it comes, and shows how many there are';

/** Published reports that say too much, that nobody published, or that are counted twice. */
export const similarCheats: NamedCheat[] = [
  [
    'offers something to everybody',
    'offers nothing similar to words that nobody wrote',
    (honest) => ({findSimilar: async () => ({reports: [await someReport(honest)]})}),
  ],
  [
    'looks on when its caller has stopped',
    'looks for nothing similar for a caller who has stopped',
    (honest) => ({findSimilar: (search) => honest.findSimilar(search)}),
  ],
  ['says that all is answered', inOfficeWords, offering(() => ({state: 'answered'}))],
  [
    'shows the words of the citizen',
    inOfficeWords,
    publishing((honest, number, notice) =>
      honest.office.publishReport(number, {...notice, title: `${notice.title}！`}),
    ),
  ],
  [
    'shows every place',
    inOfficeWords,
    publishing((honest, number, {title}) => honest.office.publishReport(number, {title, showsPlace: true})),
  ],
  ['shows no place', withPlace, offering(({place: _, ...report}) => report, true)],
  ['shows no answer', withPlace, offering(({answer: _, ...report}) => report, true)],
  ['publishes what it answers', 'never offers a report that nobody published', publishingWhatItAnswers],
  ['publishes a 举报', neverSecret, publishingAll(({kind}) => kind === 'report')],
  [
    'publishes what is anonymous',
    neverSecret,
    publishingAll(({reporter}) => reporter.disclosure === 'anonymous'),
  ],
  [
    'shows phone numbers',
    masks,
    offering(({title}) => ({title: {...title, text: title.text.replace('1*', '13900009876')}})),
  ],
  [
    'greets the reporter by name',
    masks,
    offering(({answer}) => (answer ? {answer: saying(answer, '欧*', '欧阳测试甲')} : {})),
  ],
  [
    'gives the number of the receipt for an id',
    masks,
    (honest) => {
      let id = '';
      return {
        sendComplaint: async (...sent) => {
          const receipt = await honest.sendComplaint(...sent);
          id = receipt.number;
          return receipt;
        },
        ...offering(() => ({id}))(honest),
      };
    },
  ],
  [
    'offers the least alike first',
    fewest,
    looking(async (honest, search) => ({reports: (await honest.findSimilar(search)).reports.reverse()})),
  ],
  [
    'offers six',
    fewest,
    looking(async (honest, search) => {
      const {reports} = await honest.findSimilar(search);
      return {reports: reports.length === 5 ? [...reports, reports[0]!] : reports};
    }),
  ],
  ...(['withdraw', 'erase'] as const).map((action): NamedCheat => [
    `goes on offering after "${action}"`,
    `offers a report no more when its reporter sends "${action}"`,
    goingOn,
  ]),
  [
    'takes a voice for anything',
    'refuses a voice for a report that is not published as "rejected"',
    (honest) => ({sendVoice: (id, options) => honest.sendVoice(id, options).catch(() => ({voices: 1}))}),
  ],
  [
    'counts a voice as often as it comes',
    counts,
    (honest) => ({sendVoice: (id, options) => honest.sendVoice(id, {...options, key: randomKey()})}),
  ],
  ['shows no voices', counts, offering(() => ({voices: 0}))],
  [
    'counts a voice for all reports',
    'counts a voice for the report that it was sent to, and for no other',
    (honest) => {
      let voices = 0;
      return {
        sendVoice: async (id, options) => {
          ({voices} = await honest.sendVoice(id, options));
          return {voices};
        },
        ...offering(() => ({voices}))(honest),
      };
    },
  ],
];

/** An answer with other words in it. */
const saying = (answer: RichText, from: string, to: string): RichText =>
  JSON.parse(JSON.stringify(answer).replaceAll(from, to)) as RichText;

/** Looks for similar reports in its own way. */
function looking(
  look: (honest: MemoryAdapter, search: SimilarSearch) => ReturnType<MemoryAdapter['findSimilar']>,
): Cheat {
  return (honest) => ({findSimilar: (search) => look(honest, search)});
}

/** Offers each report in another way: with something else in it or, instead of it, another. */
function offering(change: (report: PublishedReport) => object, isWhole = false): Cheat {
  return looking(async (honest, search) => {
    const {reports} = await honest.findSimilar(search);
    return {
      reports: reports.map((one) => (isWhole ? change(one) : {...one, ...change(one)}) as PublishedReport),
    };
  });
}

type Publish = MemoryAdapter['office']['publishReport'];

/** Publishes in its own way. */
function publishing(
  publish: (honest: MemoryAdapter, ...notice: Parameters<Publish>) => ReturnType<Publish>,
): Cheat {
  return (honest) => ({
    office: {...honest.office, publishReport: (...notice) => publish(honest, ...notice)},
  });
}

function publishingWhatItAnswers(honest: MemoryAdapter): Partial<MemoryAdapter> {
  let title = '';
  return {
    sendComplaint: (sent, options) => {
      ({title} = sent);
      return honest.sendComplaint(sent, options);
    },
    office: {
      ...honest.office,
      answer: async (number, ...words) => {
        await honest.office.answer(number, ...words);
        await honest.office.publishReport(number, {title, showsPlace: false});
      },
    },
  };
}

/** Offers what it offered before, when there is nothing else. */
function goingOn(honest: MemoryAdapter): Partial<MemoryAdapter> {
  let title = '';
  let last: PublishedReport[] = [];
  return {
    sendReaction: async (sent, options) => {
      last = (await honest.findSimilar({title, locale: 'zh'})).reports;
      return honest.sendReaction(sent, options);
    },
    findSimilar: async (search, read) => {
      const {reports} = await honest.findSimilar(search, read);
      return {reports: reports.length ? reports : last};
    },
    office: {
      ...honest.office,
      publishReport: (number, notice) => {
        ({title} = notice);
        return honest.office.publishReport(number, notice);
      },
    },
  };
}

/** Takes these reports for harmless ones, and so publishes them. */
function publishingAll(isTaken: (sent: Parameters<MemoryAdapter['sendComplaint']>[0]) => boolean): Cheat {
  return (honest) => ({
    sendComplaint: (sent, options) =>
      honest.sendComplaint(isTaken(sent) ? {...sent, ...harmless} : sent, options),
  });
}

const harmless = {
  kind: 'suggestion',
  reporter: {disclosure: 'named', name: '李小梅', phone: '13900001111', email: ''},
} as const;

/** A report that everybody may read. */
async function someReport(honest: MemoryAdapter): Promise<PublishedReport> {
  const [department] = (await honest.loadRecipients({locale: 'zh'})).departments;
  return {
    id: 'some',
    title: {text: '路面塌陷', lang: 'zh'},
    department: department!.name,
    receivedOn: '2026-11-02',
    state: 'inProgress',
    voices: 0,
  };
}
