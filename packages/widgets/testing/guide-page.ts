import {
  AdapterError,
  type Calendar,
  type Correction,
  type FailureKind,
  type Guide,
  type GuideAdapter,
} from '@huiyin/core';
import type {Localised, Receipt, ShownGuide} from '@huiyin/core';
import type {GuideElement} from '../guide/guide.ts';
import '../guide/define.ts';
import {settled, textOf, until} from './page.ts';
import {promises} from './published-page.ts';

const zh = (text: string): Localised => ({text, lang: 'zh'});
const after = (question: string, ...oneOf: string[]) => [{question, oneOf}];

const office: Guide['places'][number] = {
  id: 'registry',
  name: zh('婚姻登记处'),
  address: zh('人民路88号'),
  window: zh('2号窗口'),
  hours: [
    {weekdays: [1, 2, 3, 4, 5], opens: '08:30', closes: '12:00'},
    {weekdays: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00'},
  ],
  transport: zh('公交3路'),
  phones: ['0713-0001520'],
};

/** A guide with two questions, of which the second hangs on the first. */
export const marriage: Guide = {
  ...{taskCode: 'YD-MZ-0001', name: zh('结婚登记'), everydayNames: [zh('领结婚证')]},
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'promised', topics: []},
  body: {name: zh('民政局'), type: 'statutory', together: []},
  version: {number: '4', validFrom: '2025-05-10', updatedOn: '2026-09-01'},
  questions: [
    {
      id: 'who',
      label: zh('你们双方是哪里人？'),
      choices: [
        {id: 'mainland', label: zh('都是内地居民')},
        {id: 'foreign', label: zh('一方是外国人')},
        {id: 'under', label: zh('没到法定婚龄'), end: zh('到了年龄再来。')},
      ],
    },
    {
      id: 'before',
      label: zh('以前结过婚吗？'),
      choices: [
        {id: 'never', label: zh('没有')},
        {id: 'divorced', label: zh('离过婚')},
      ],
      when: after('who', 'mainland'),
    },
  ],
  conditions: [{text: zh('双方自愿')}],
  materials: [
    {
      ...{id: 'id-card', name: zh('居民身份证'), necessity: 'required', source: 'government'},
      pieces: [
        {form: 'original', count: 2},
        {form: 'copy', count: 1},
      ],
      purpose: zh('核对是您本人'),
    },
    {
      ...{id: 'passport', name: zh('护照'), necessity: 'required', source: 'applicant', pieces: []},
      when: after('who', 'foreign'),
    },
    {
      ...{id: 'divorce', name: zh('离婚证'), necessity: 'later', source: 'government', pieces: []},
      shared: {certificate: zh('系统里查得到')},
      when: after('before', 'divorced'),
    },
    {
      ...{id: 'form', name: zh('声明书'), necessity: 'later', source: 'applicant'},
      pieces: [{form: 'form', count: 2}],
      ...{blankFormUrl: '/forms/marriage/', sampleUrl: 'javascript:alert(1)'},
    },
  ],
  steps: [{id: 'accept', name: zh('受理'), limit: {count: 0, unit: 'workingDay'}}],
  legalLimits: [{count: 1, unit: 'month'}],
  promisedLimits: [{count: 3, unit: 'workingDay'}],
  visits: [
    {count: 2, reason: zh('外国人要先核对'), when: after('who', 'foreign')},
    {count: 1, reason: zh('要双方到场')},
  ],
  fees: [],
  places: [office],
  channels: [{channel: 'counter'}],
  legalBasis: [{title: zh('婚姻登记条例')}],
  commonQuestions: [{question: zh('要户口簿吗？'), answer: zh('不用。')}],
  ...{enquiryPhones: ['0713-0001500'], supervisionPhones: []},
};

const year = new Date().getFullYear();

/** The calendar of the county, of this year and the next. */
export const calendar: Calendar = {
  timeZone: 'Asia/Shanghai',
  holidays: [`${year}-01-01`, `${year}-10-01`, `${year + 1}-01-01`, `${year + 1}-10-01`],
  makeUpDays: [],
};

interface Script {
  /** What of the guide is otherwise. */
  changed?: Partial<Guide>;
  /** What stands beside the guide. */
  shown?: Partial<ShownGuide>;
  /** How each request fails in turn; after them all succeed. */
  failures?: FailureKind[];
  /** How each correction fails in turn. */
  refusals?: FailureKind[];
}

export const receipt: Receipt = {
  number: 'JC-20261126-0001',
  receivedAt: '2026-11-26T02:00:00Z',
  dueOn: '2026-12-01',
};

/** A backend of one guide that remembers what it was asked and told. */
export const scriptedGuide = ({changed, shown, failures = [], refusals = []}: Script = {}) => {
  const asked: {taskCode: string; locale: string; version?: string}[] = [];
  const told: {taskCode: string; correction: Correction; key: string}[] = [];
  return {
    id: `scripted:${Math.random()}`,
    promises,
    asked,
    told,
    failures,
    findGuides: () => Promise.reject(new AdapterError('unavailable')),
    loadGuide: async (taskCode, {locale, version}) => {
      asked.push({taskCode, locale, ...(version && {version})});
      const failure = failures.shift();
      if (failure) throw new AdapterError(failure);
      return {
        guide: {...marriage, ...changed, taskCode},
        calendar,
        hotline: '0713-12345',
        ...shown,
      };
    },
    sendCorrection: async (taskCode, correction, {key}) => {
      told.push({taskCode, correction, key});
      const refusal = refusals.shift();
      if (refusal) throw new AdapterError(refusal);
      return receipt;
    },
  } satisfies GuideAdapter & Record<string, unknown>;
};

/** A guide on the page, once it or the lack of it can be read, and all that can be done with it. */
export const mount = async (
  adapter: GuideAdapter = scriptedGuide(),
  attributes: Record<string, string> = {},
  lang = 'zh',
): Promise<GuideElement> => {
  const place = document.createElement('div');
  place.lang = lang;
  const guide = document.createElement('hy-guide');
  guide.adapter = adapter;
  guide.taskCode = 'YD-MZ-0001';
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  place.append(guide);
  document.body.append(place);
  const root = guide.shadowRoot!;
  await until(guide, () => root.querySelector('#take button, #correction, [role=alert]') && textOf(guide));
  await settled(guide);
  return guide;
};
