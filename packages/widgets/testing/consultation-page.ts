import {
  AdapterError,
  consultationDigestOf,
  type Asker,
  type Consultation,
  type ConsultationAdapter,
  type FailureKind,
  type FieldProblem,
  type PublishedReply,
  type Receipt,
} from '@huiyin/core';
import {nationalProfile, profileIn, type CountyProfile} from '@huiyin/core/national';
import type {ConsultationElement} from '../consultation/consultation.ts';
import '../consultation/define.ts';
// What comes later is here beforehand: the first test must not wait for a hundred modules.
import '../consultation/more/more.ts';
import {press, type, until} from './page.ts';

interface Mounted {
  adapter?: ConsultationAdapter;
  lang?: string;
  fallback?: string;
  asker?: Partial<Asker>;
}

/** A consultation on the page, ready and with everything loaded. */
export const mount = async ({
  adapter = scriptedAdapter(),
  lang = 'zh',
  fallback = '',
  asker,
}: Mounted = {}): Promise<ConsultationElement> => {
  const place = document.createElement('div');
  place.lang = lang;
  place.innerHTML = `<hy-consultation>${fallback}</hy-consultation>`;
  const consultation = place.firstElementChild as ConsultationElement;
  consultation.adapter = adapter;
  consultation.asker = asker;
  document.body.append(place);
  await until(consultation, () => consultation.shadowRoot!.querySelector('[role=status], section'));
  return consultation;
};

/** Fills in all that the county must know. */
export const fillIn = async (consultation: ConsultationElement): Promise<void> => {
  await until(consultation, () => consultation.shadowRoot!.querySelector('[name=kind]'));
  await type(consultation, '用一句话写明您想问什么', '搬家后怎么转社保？');
  await type(consultation, '具体情况', '我上个月从邻县搬来。');
  await press(consultation, 'radio', '办事');
  await type(consultation, '姓名', '王小明');
  await type(consultation, '电话（选填）', '13812345678');
};

export const receipt: Receipt = {
  number: 'ZX-20261122-000001',
  receivedAt: '2026-11-22T02:42:00Z',
  queryCode: '7K3MQ9TDW2XR',
  dueOn: '2026-12-11',
};

export const publishedReply: PublishedReply = {
  id: '7',
  title: {text: '社保怎么转移', lang: 'zh'},
  question: {text: '我换了工作。', lang: 'zh'},
  department: {text: '人力资源和社会保障局', lang: 'zh'},
  receivedOn: '2026-09-01',
  answeredOn: '2026-09-08',
  answer: {lang: 'zh', blocks: [{type: 'paragraph', spans: [{text: '请带身份证到窗口办理。'}]}]},
};

interface Script {
  /** How each question is answered in turn; the last answer stays. */
  answers?: readonly ('receipt' | 'never' | FailureKind)[];
  fields?: FieldProblem[];
  promises?: Partial<ConsultationAdapter['promises']>;
  replies?: readonly PublishedReply[];
  /** What the county asks for otherwise than the nation. */
  rules?: Partial<NonNullable<CountyProfile['consultation']>>;
}

/** A backend that follows a script and remembers what was sent and looked up. */
export const scriptedAdapter = ({
  answers = ['receipt'],
  fields,
  promises,
  replies = [],
  rules,
}: Script = {}) => {
  const sent: {consultation: Consultation; key: string}[] = [];
  const lookedUp: string[] = [];
  const county = {...nationalProfile, consultation: {...nationalProfile.consultation!, ...rules}};
  return {
    id: `scripted:${Math.random()}`,
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true, ...promises},
    sent,
    lookedUp,
    loadProfile: async ({locale}) => profileIn(county, locale),
    loadRecipients: async () => ({
      departments: [
        {id: 'hrss', name: {text: '人力资源和社会保障局', lang: 'zh'}},
        {id: 'police', name: {text: '公安局', lang: 'zh'}},
      ],
      services: [{id: 'card', name: {text: '社会保障卡申领', lang: 'zh'}, department: 'hrss'}],
    }),
    findReplies: async ({text}) => {
      lookedUp.push(text);
      return {
        total: replies.length,
        page: 1,
        pageSize: 10,
        replies: [...replies],
        departments: [],
        statistics: {received: 0, answered: 0, answeredInTime: 0, rated: 0, satisfied: 0},
      };
    },
    sendConsultation: async (consultation, {key}) => {
      sent.push({consultation, key});
      const answer = answers[Math.min(sent.length, answers.length) - 1]!;
      if (answer === 'never') return new Promise(() => undefined);
      if (answer !== 'receipt') throw new AdapterError(answer, {receipt, fields});
      return {...receipt, digest: await consultationDigestOf(consultation)};
    },
  } satisfies ConsultationAdapter & {sent: unknown; lookedUp: unknown};
};
