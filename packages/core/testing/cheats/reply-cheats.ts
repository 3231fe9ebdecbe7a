import {corrected} from '../tracking/reactions.ts';
import type {PublishedReply} from '../../contract/published.ts';
import type {Cheat, NamedCheat} from './cheating.ts';
import {finding, publishing} from './published-cheating.ts';
import {mistaking, mistakingReactions} from './question-cheating.ts';

const once = 'gives pages that hold together every answer once';
const departments = 'counts the answers of each department as its own pages show them';
const possible =
  'gives statistics that can be: no more answered than received, no more in time than answered';
const counts = 'counts every question, answer and grade in its statistics, once each';
const wordByWord =
  'shows a question with its answer word by word, with both days, once it is published with consent';
const masks = 'masks whoever asked, in the name, the title, the words, the answer and its links';
const finds = 'finds an answer by words of its title, by words of its answer, and by its department';

/** Published lists that leave out, invent, or tell who asked. */
export const replyCheats: NamedCheat[] = [
  ['counts more answers than it shows', once, finding(({total}) => ({total: total + 1}))],
  ['loses the last answer of a page', once, finding(({replies}) => ({replies: replies.slice(0, 9)}))],
  [
    'shows the same page again and again',
    once,
    (honest) => ({
      findReplies: async (search, read) => ({
        ...(await honest.findReplies({...search, page: 1}, read)),
        page: search.page,
      }),
    }),
  ],
  ['gives the number of a page that nobody asked for', once, finding(() => ({page: 1}))],
  [
    'counts everything for every department',
    departments,
    finding((page) => ({departments: page.departments.map((one) => ({...one, total: page.total}))})),
  ],
  [
    'shows every department the answers of all',
    departments,
    (honest) => ({findReplies: ({department: _, ...search}, read) => honest.findReplies(search, read)}),
  ],
  ['shows names whole', 'shows nobody’s name whole', publishing(() => ({asker: '李小梅'}))],
  [
    'dates an answer back',
    'shows no answer that was given before its question was received',
    publishing(() => ({answeredOn: '2020-01-02'})),
  ],
  ['has answered more than it received', possible, inventing(({received}) => ({answered: received + 1}))],
  [
    'is more often in time than it answers',
    possible,
    inventing(({answered}) => ({answeredInTime: answered + 1})),
  ],
  ['satisfies more people than rated', possible, inventing(({rated}) => ({satisfied: rated + 1}))],
  ['has published more than it answered', possible, inventing(() => ({answered: 0, answeredInTime: 0}))],
  [
    'finds everything by any id',
    'finds one alone by its id, and nothing by an id that none has',
    (honest) => ({findReplies: ({id: _, ...search}, read) => honest.findReplies(search, read)}),
  ],
  [
    'finds something for everything',
    'finds nothing for words that nobody wrote',
    (honest) => ({findReplies: (search, read) => honest.findReplies({...search, text: ''}, read)}),
  ],
  [
    'passes the Chinese name of a department off as Korean',
    'answers in the language asked for, or marks words with their own',
    finding((page, {locale}) => ({
      departments: page.departments.map((one) => ({...one, name: {text: '市场监督管理局', lang: locale}})),
    })),
  ],
  [
    'searches on when its caller has stopped',
    'finds nothing for a caller who has stopped',
    (honest) => ({findReplies: (search) => honest.findReplies(search)}),
  ],
  [
    'shortens what it publishes',
    wordByWord,
    publishing(({answer}) => ({answer: {...answer, blocks: answer?.blocks.slice(0, 1)}})),
  ],
  [
    'publishes a better question',
    wordByWord,
    publishing(() => ({question: {text: '怎么补办？', lang: 'zh'}})),
  ],
  [
    'receives later than it did',
    wordByWord,
    publishing(() => ({receivedOn: '2099-01-05', answeredOn: '2099-01-05'})),
  ],
  [
    'takes everybody to agree',
    'never shows a question whose asker did not agree',
    mistaking(() => ({publishConsent: true})),
  ],
  [
    'publishes what it answers',
    'never shows a question that nobody published',
    ({office}) => ({
      office: {
        ...office,
        answer: async (number, ...words) => {
          await office.answer(number, ...words);
          await office.publish(number);
        },
      },
    }),
  ],
  [
    'masks nothing that stands in the words',
    masks,
    mistaking(({asker}) => ({asker: {...asker, name: '某某'}})),
  ],
  ['masks no telephone number', masks, mistaking(({asker}) => ({asker: {...asker, phone: '13900000000'}}))],
  [
    'links to whoever asked',
    masks,
    publishing(() => ({
      answer: {
        lang: 'zh',
        blocks: [{type: 'paragraph', spans: [{text: '邮箱', href: 'mailto:ceshi.ouyang@example.com'}]}],
      },
    })),
  ],
  ['shows who asked', masks, publishing(() => ({asker: '欧阳测试甲'}))],
  ['masks a name from behind', masks, publishing(() => ({asker: '*甲'}))],
  [
    'publishes the number of the receipt',
    'shows neither number nor query code of a receipt',
    publishingNumbers(),
  ],
  ['looks at titles alone', finds, looking(({title}) => title.text)],
  ['looks at answers alone', finds, looking(({answer}) => JSON.stringify(answer))],
  [
    'finds nothing in a department',
    finds,
    finding((page, {department, text}) =>
      department !== undefined && text ? {...page, total: 0, replies: []} : {},
    ),
  ],
  [
    'goes on showing what was withdrawn',
    'takes a question out of the list when its asker sends "withdraw"',
    mistakingReactions(() => ({action: 'correct', ...corrected})),
  ],
  [
    'goes on showing what was erased',
    'takes a question out of the list when its asker sends "erase"',
    mistakingReactions(() => ({action: 'correct', ...corrected})),
  ],
  [
    'counts only what it publishes',
    counts,
    finding(({statistics, total}) => ({statistics: {...statistics, received: total}})),
  ],
  [
    'answers everything in time',
    counts,
    inventing(({received}) => ({answered: received, answeredInTime: received})),
  ],
  [
    'takes every promise that was put off for kept',
    'counts no answer as in time whose day was put off after it had passed',
    inventing(({answered}) => ({answeredInTime: answered})),
  ],
  ['counts every grade as satisfied', counts, inventing(({rated}) => ({satisfied: rated}))],
];

type Statistics = Parameters<Parameters<typeof finding>[0]>[0]['statistics'];

function inventing(change: (statistics: Statistics) => object): Cheat {
  return finding(({statistics}) => ({statistics: {...statistics, ...change(statistics)}}));
}

/** Finds only what has all the words there. */
function looking(where: (reply: PublishedReply) => string): Cheat {
  return finding(({replies}, {text}) => {
    const found = replies.filter((reply) => where(reply).includes(text));
    return text ? {replies: found, total: found.length} : {};
  });
}

function publishingNumbers(): Cheat {
  return (honest) => {
    let number = '';
    return {
      sendConsultation: async (...sent) => {
        const receipt = await honest.sendConsultation(...sent);
        ({number} = receipt);
        return receipt;
      },
      ...publishing(() => ({id: number}))(honest),
    };
  };
}
