import {
  AdapterError,
  type FailureKind,
  type PublishedQuestion,
  type PublishedReply,
  type PublishedReport,
  type RepliesAdapter,
} from '@huiyin/core';
import type {ReplyPage, ReplySearch} from '@huiyin/core';
import type {RepliesElement} from '../replies/replies.ts';
import '../replies/define.ts';
import {promises, putOnPage, socialSecurity, transport} from './published-page.ts';

/** The published questions on the page, read for the first time. */
export const mount = (adapter: RepliesAdapter = scriptedReplies(), attributes = {}, lang = 'zh') =>
  putOnPage<RepliesElement>('hy-replies', adapter, attributes, lang);

/** A published question by its place in the list, from 1. */
export const publishedReply = (at: number): PublishedQuestion => ({
  id: `r${at}`,
  title: {text: `社保卡丢了怎么补办（${at}）`, lang: 'zh'},
  question: {text: '在外地打工，能不能网上补办？', lang: 'zh'},
  asker: '张*',
  department: socialSecurity,
  receivedOn: '2026-11-02',
  answeredOn: '2026-11-09',
  answer: {
    lang: 'zh',
    blocks: [{type: 'paragraph', spans: [{text: '可以。请在手机上申请，卡寄到您填写的地址。'}]}],
  },
});

/** A report that the office made public while it deals with it. */
export const publishedReport: PublishedReport = {
  id: 'hole',
  title: {text: '南街路口路面塌陷', lang: 'zh'},
  department: transport,
  receivedOn: '2026-11-20',
  state: 'inProgress',
  voices: 3,
  place: {address: '南街与桥头路路口'},
};

interface Script {
  /** Reports that stand before the questions. */
  reports?: readonly PublishedReport[];
  /** How many are published. */
  total?: number;
  /** How each request fails in turn; after them all succeed. */
  failures?: FailureKind[];
  statistics?: Partial<ReplyPage['statistics']>;
}

/** A backend of published questions that remembers what it was asked. Ten stand on a page. */
export const scriptedReplies = ({total = 12, failures = [], statistics, reports = []}: Script = {}) => {
  const asked: ReplySearch[] = [];
  return {
    id: `scripted:${Math.random()}`,
    promises,
    loadProfile: async () => Promise.reject(new AdapterError('unavailable')),
    asked,
    findReplies: async (search) => {
      asked.push(search);
      const failure = failures.shift();
      if (failure) throw new AdapterError(failure);
      const questions = Array.from({length: total}, (_, at) => publishedReply(at + 1));
      const all: PublishedReply[] = [...reports, ...questions];
      const found = all.filter(({id}) => !search.text && (search.id ?? id) === id);
      const first = (search.page - 1) * 10;
      return {
        total: found.length,
        page: search.page,
        pageSize: 10,
        replies: found.slice(first, first + 10),
        departments: [
          {id: 'rs', name: socialSecurity, total},
          {id: 'jt', name: transport, total: 0},
        ],
        statistics: {received: 13, answered: 12, answeredInTime: 12, rated: 0, satisfied: 0, ...statistics},
      };
    },
  } satisfies RepliesAdapter & {asked: unknown};
};
