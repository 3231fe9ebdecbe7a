import {
  complaintDigestOf,
  consultationDigestOf,
  digestOf,
  reactionDigestOf,
  type ComplaintContent,
  type ConsultationContent,
  type RatingContent,
  type Reaction,
  type RichText,
  type TimelineEntry,
  type TrackedComplaint,
  type TrackedConsultation,
  type TrackedRating,
} from '@huiyin/core';

export const number = 'ZX-20261122-004187';
export const queryCode = '7K3MQ9TDW2XR';

const office = {text: '人力资源和社会保障局', lang: 'zh'} as const;

export const said = (text: string, lang: RichText['lang'] = 'zh'): RichText => ({
  lang,
  blocks: [{type: 'paragraph', spans: [{text}]}],
});

const content: ConsultationContent = {
  kind: 'service',
  title: '社保卡丢了怎么补办',
  text: '卡丢了三天，网上能补办吗？\n要带什么材料？',
  replyWanted: true,
  publishConsent: false,
};

const receipt = {
  number,
  receivedAt: '2026-11-22T02:42:00Z',
  queryCode,
  dueOn: '2026-12-11',
  digest: await consultationDigestOf(content),
};

const received: TimelineEntry = {id: '1', type: 'received', at: receipt.receivedAt};
const routed: TimelineEntry = {id: '2', type: 'routed', at: '2026-11-22T06:00:00Z', department: office};
const started: TimelineEntry = {id: '3', type: 'started', at: '2026-11-23T01:00:00Z', department: office};

/** What somebody did, as an entry of the history. */
export const reactionEntry = async (
  entry: Pick<TimelineEntry, 'id' | 'type' | 'grade'> & {text: string},
  reaction: Reaction,
): Promise<TimelineEntry> => ({
  ...entry,
  at: '2026-11-26T01:05:00Z',
  digest: await reactionDigestOf(reaction),
});

/** An answer with a list, a link and a file. */
export const answer: TimelineEntry = {
  id: '4',
  type: 'answered',
  at: '2026-11-25T08:30:00Z',
  department: office,
  words: {
    lang: 'zh',
    blocks: [
      {type: 'paragraph', spans: [{text: '您好！补办需要：'}]},
      {type: 'listItem', spans: [{text: '本人身份证'}]},
      {type: 'listItem', spans: [{text: '补办申请表'}]},
      {type: 'paragraph', spans: [{text: '详见'}, {text: '办事指南', href: 'https://example.gov.cn/guide'}]},
    ],
  },
  attachments: [{id: 'f1', name: '补办申请表.pdf', bytes: 24_000}],
};

/** A question that has just come, with these changes. */
export const question = (changes: Partial<TrackedConsultation>): TrackedConsultation => ({
  about: 'consultation',
  state: 'received',
  receipt,
  content,
  overdue: false,
  timeline: [received],
  reactions: ['withdraw', 'correct', 'erase'],
  ...changes,
});

/** Is with an office, which has asked for more time. */
export const inProgress = question({
  state: 'inProgress',
  department: office,
  dueOn: '2026-12-18',
  timeline: [
    received,
    routed,
    started,
    {
      id: '5',
      type: 'extended',
      at: '2026-11-24T03:00:00Z',
      department: office,
      words: said('需要向上级部门核实政策。'),
      dueOn: '2026-12-18',
    },
  ],
});

/** Has an answer that was not rated yet. */
export const answered = question({
  state: 'answered',
  department: office,
  timeline: [received, routed, started, answer],
  reactions: ['rateAnswer', 'furtherQuestion', 'reopen', 'withdraw', 'correct', 'erase'],
  unratedAnswer: '4',
  reopenUntil: '2026-12-10',
});

const reported: ComplaintContent = {
  kind: 'report',
  title: '工地夜间施工',
  text: '夜里十二点还在施工，\n住户没法休息。',
  person: '值班人员',
  answers: {
    happenedOn: {day: '2026-11-21'},
    place: {
      place: {address: '东门市场对面', point: {latitude: 42.9, longitude: 131.12, system: 'CGCS2000'}},
    },
    files: {files: [{digest: 'ab'.repeat(32), type: 'image/jpeg', bytes: 10}]},
  },
};

/** A report by somebody whom nobody knows. */
export const report: TrackedComplaint = {
  about: 'complaint',
  state: 'answered',
  receipt: {...receipt, number: 'TS-20261122-000031', digest: await complaintDigestOf(reported)},
  content: reported,
  disclosure: 'anonymous',
  department: office,
  overdue: false,
  timeline: [received, routed, answer],
  reactions: ['rateAnswer', 'furtherQuestion', 'withdraw', 'erase'],
  unratedAnswer: '4',
};

const ratingContent: RatingContent = {
  grade: 'dissatisfied',
  indicatorSet: 'national-v2',
  indicators: ['209'],
  text: '等了很久。',
  anonymous: false,
};

/** A bad rating that the office works on. */
export const badRating: TrackedRating = {
  about: 'rating',
  state: 'received',
  case: {
    number: 'BJ-2026-0001',
    matter: {text: '社会保障卡申领', lang: 'zh'},
    department: office,
    handledOn: '2026-11-18',
  },
  rating: {
    ratingNumber: 1,
    provenance: 'active',
    content: ratingContent,
    receipt: {
      number: 'PJ-20261122-000001',
      receivedAt: '2026-11-22T02:42:00Z',
      digest: await digestOf(ratingContent),
    },
  },
  handling: {
    callBackDueOn: '2026-11-23',
    rectificationDueOn: '2026-12-11',
    calledBackOn: '2026-11-23',
    words: said('已电话说明原因，并加开一个窗口。'),
  },
  followUp: {caseToken: 'second-token', until: '2026-12-22T00:00:00Z'},
};
