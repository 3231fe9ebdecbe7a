import {
  AdapterError,
  complaintDigestOf,
  type Complaint,
  type ComplaintAdapter,
  type FailureKind,
  type FieldProblem,
  type PublishedReport,
  type Receipt,
} from '@huiyin/core';
import {nationalProfile, profileIn, type CountyProfile} from '@huiyin/core/national';
import type {ComplaintElement} from '../complaint/complaint.ts';
import type {KnownReporter} from '../complaint/report.ts';
import '../complaint/define.ts';
// What comes later is here beforehand: the first test must not wait for a hundred modules.
import '../complaint/more/more.ts';
import '../complaint/similar/similar.ts';
import {all, press, type, until} from './page.ts';

interface Mounted {
  adapter?: ComplaintAdapter;
  lang?: string;
  fallback?: string;
  reporter?: KnownReporter;
  /** Of what it stands in, in pixels: a phone or a desktop. */
  width?: number;
}

/** A form of reports on the page, ready and with everything loaded. */
export const mount = async ({
  adapter = scriptedAdapter(),
  lang = 'zh',
  fallback = '',
  reporter,
  width = 360,
}: Mounted = {}): Promise<ComplaintElement> => {
  const place = document.createElement('div');
  place.lang = lang;
  place.style.width = `${width}px`;
  place.innerHTML = `<hy-complaint>${fallback}</hy-complaint>`;
  const complaint = place.firstElementChild as ComplaintElement;
  complaint.adapter = adapter;
  complaint.reporter = reporter;
  document.body.append(place);
  await until(complaint, () => complaint.shadowRoot!.querySelector('[role=status], section'));
  return complaint;
};

export const next = '下一步';

/** Presses the button that leads on or back, and waits for another screen. */
export const go = async (complaint: ComplaintElement, name: string): Promise<void> => {
  const title = () => all(complaint, 'heading')[0]?.innerText;
  const before = title();
  await press(complaint, 'button', name);
  await until(complaint, () => title() !== before);
};

/** Goes through all steps of the nation on a phone, up to the check. */
export const fillIn = async (
  complaint: ComplaintElement,
  {kind = '投诉', disclosure = '实名'}: {kind?: string; disclosure?: string} = {},
): Promise<void> => {
  await choose(complaint, kind);
  await go(complaint, next);
  await type(complaint, '用一句话说清楚', '南街路口有个大坑');
  await type(complaint, '事情经过', '下雨以后看不见，已经有人摔倒。');
  await go(complaint, next);
  await type(complaint, '地点（选填）', '南街和桥头路路口');
  await go(complaint, next);
  await go(complaint, next);
  await choose(complaint, disclosure);
  if (disclosure !== '匿名') await type(complaint, '姓名', '王小明');
  await go(complaint, '检查一遍');
};

/** Chooses the radio button whose label begins with these words. */
export const choose = async (complaint: ComplaintElement, words: string): Promise<void> => {
  const radio = [...complaint.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
    (one) => one.getClientRects().length && one.labels![0]!.innerText.trim().startsWith(words),
  );
  radio!.click();
  await complaint.updateComplete;
};

export const receipt: Receipt = {
  number: 'TS-20261126-000007',
  receivedAt: '2026-11-26T02:42:00Z',
  queryCode: '7K3MQ9TDW2XR',
  dueOn: '2026-12-17',
};

interface Script {
  /** How each report is answered in turn; the last answer stays. */
  answers?: readonly ('receipt' | 'never' | FailureKind)[];
  /** How each file is answered in turn; the last answer stays. */
  fileAnswers?: readonly ('taken' | FailureKind)[];
  fields?: FieldProblem[];
  promises?: Partial<ComplaintAdapter['promises']>;
  /** What the county asks for otherwise than the nation. */
  rules?: Partial<NonNullable<CountyProfile['complaint']>>;
  /** Where what is published is read. */
  repliesUrl?: string;
}

/** A backend that follows a script and remembers what was sent. */
export const scriptedAdapter = ({
  answers = ['receipt'],
  fileAnswers = ['taken'],
  fields,
  promises,
  rules,
  repliesUrl,
}: Script = {}) => {
  const sent: {complaint: Complaint; key: string}[] = [];
  const files: {file: Blob; digest: string; token: string}[] = [];
  const county = {
    ...nationalProfile,
    portal: {...nationalProfile.portal, ...(repliesUrl && {repliesUrl})},
    complaint: {...nationalProfile.complaint!, ...rules},
  };
  return {
    id: `scripted:${Math.random()}`,
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true, ...promises},
    sent,
    files,
    loadProfile: async ({locale}) => profileIn(county, locale),
    loadRecipients: async () => ({
      departments: [
        {id: 'roads', name: {text: '交通运输局', lang: 'zh'}},
        {id: 'police', name: {text: '公安局', lang: 'zh'}},
      ],
      services: [{id: 'card', name: {text: '社会保障卡申领', lang: 'zh'}, department: 'roads'}],
    }),
    sendFile: async (file, {digest, token, onProgress}) => {
      files.push({file, digest, token});
      const answer = fileAnswers[Math.min(files.length, fileAnswers.length) - 1]!;
      if (answer !== 'taken') throw new AdapterError(answer);
      onProgress?.(file.size);
    },
    sendComplaint: async (complaint, {key}) => {
      sent.push({complaint, key});
      const answer = answers[Math.min(sent.length, answers.length) - 1]!;
      if (answer === 'never') return new Promise(() => undefined);
      if (answer !== 'receipt') throw new AdapterError(answer, {receipt, fields});
      return {...receipt, digest: await complaintDigestOf(complaint)};
    },
  } satisfies ComplaintAdapter & {sent: unknown; files: unknown};
};

/** A report of a road that is broken, as the office published it. */
export const brokenRoad: PublishedReport = {
  id: 'road/1',
  title: {text: '南街路口路面塌陷', lang: 'zh'},
  department: {text: '交通运输局', lang: 'zh'},
  receivedOn: '2026-11-20',
  state: 'inProgress',
  voices: 2,
  place: {address: '南街与桥头路路口', point: {latitude: 39.91, longitude: 116.39, system: 'WGS84'}},
};

interface Published {
  reports?: readonly PublishedReport[];
  /** How each search is answered; as it should be unless given. */
  finding?: 'never' | 'late' | FailureKind;
  /** How each voice is answered in turn; the last answer stays. */
  voices?: readonly ('counted' | 'late' | 'lost' | FailureKind)[];
}

/** Reports that the office published, for a backend that remembers what was looked for and every voice. */
export const published = ({
  reports = [brokenRoad],
  finding,
  voices: answers = ['counted'],
}: Published = {}) => {
  const sought: object[] = [];
  const tried: {id: string; key: string}[] = [];
  const late: (() => void)[] = [];
  return {
    /** Lets what is late come now. */
    come: () => late.splice(0).forEach((resolve) => resolve()),
    sought,
    tried,
    findSimilar: async (search) => {
      sought.push(search);
      if (finding === 'never') return new Promise(() => undefined);
      if (finding === 'late') await new Promise<void>((resolve) => late.push(resolve));
      else if (finding) throw new AdapterError(finding);
      return {reports: [...reports]};
    },
    sendVoice: async (id, {key}) => {
      const answer = answers[Math.min(tried.push({id, key}), answers.length) - 1]!;
      if (answer === 'lost') throw new AdapterError('timeout');
      if (answer === 'late') await new Promise<void>((resolve) => late.push(resolve));
      else if (answer !== 'counted') throw new AdapterError(answer);
      return {voices: 2 + new Set(tried.map((one) => one.key)).size};
    },
  } satisfies Partial<ComplaintAdapter> & {sought: unknown; tried: unknown; come: unknown};
};
