import type {
  Consultation,
  FieldProblem,
  Reaction,
  Receipt,
  RichText,
  Tracked,
  TrackedConsultation,
} from '@huiyin/core';
import {nationalProfile, type CountyProfile} from '@huiyin/core/national';
import {appendEntry, type NewEntry} from '../letters/history.ts';
import type {Database} from '../database/open-database.ts';

/** The national profile with a department and a service item that a question can be about. */
export const exampleCounty: CountyProfile = {
  ...nationalProfile,
  departments: [{id: 'market', name: {zh: '市场监督管理局', en: 'Market regulation'}}],
  services: [{id: 'licence', name: {zh: '营业执照补领'}, department: 'market'}],
};

/** A good question that the national profile takes. */
export const exampleConsultation = (changes: Partial<Consultation> = {}): Consultation => ({
  kind: 'service',
  title: '个体户执照丢了怎么补？',
  text: '我的营业执照丢了，补办要带什么材料？\n可以在网上办吗？',
  replyWanted: true,
  publishConsent: false,
  asker: {name: '李小梅', phone: '13900001111', email: ''},
  channel: 'mobile',
  locale: 'zh',
  ...changes,
});

/** An answer of `POST /consultations` or `POST /reactions`: a receipt, or the problem instead of one. */
export type Answer = Receipt & {type?: string; fields?: FieldProblem[]};

/** Posts JSON, under a key where it is a submission. */
export const post = async (url: string, body: unknown, key?: string) => {
  const headers = {'Content-Type': 'application/json', ...(key && {'Idempotency-Key': key})};
  return fetch(url, {method: 'POST', headers, body: JSON.stringify(body)});
};

/** Posts a question as a widget does and gives the status with the answer. */
export const postConsultation = async (url: string, consultation: unknown, key: string) => {
  const response = await post(`${url}/consultations`, consultation, key);
  return {status: response.status, answer: (await response.json()) as Answer};
};

/** Posts what the holder of a receipt does and gives the status with the answer. */
export const postReaction = async (
  url: string,
  {number, queryCode = ''}: Pick<Receipt, 'number' | 'queryCode'>,
  reaction: Reaction,
  key: string,
) => {
  const response = await post(`${url}/reactions`, {number, queryCode, locale: 'zh', reaction}, key);
  return {status: response.status, answer: (await response.json()) as Answer};
};

/** What number and code of a receipt open, as its holder sees it. */
export const track = async <T extends Tracked>(
  url: string,
  {number, queryCode}: Pick<Receipt, 'number' | 'queryCode'>,
  locale = 'zh',
): Promise<T> => {
  const response = await post(`${url}/tracking?locale=${locale}`, {number, queryCode});
  if (!response.ok) throw new Error(`POST /tracking answered ${response.status}.`);
  return (await response.json()) as T;
};

/** The question of a receipt as its holder sees it. */
export const trackConsultation = (
  url: string,
  receipt: Pick<Receipt, 'number' | 'queryCode'>,
  locale?: string,
) => track<TrackedConsultation>(url, receipt, locale);

/** A short answer as an office writes it. */
export const exampleWords = (text = '请带身份证到政务大厅3号窗口补办。'): RichText => ({
  lang: 'zh',
  blocks: [{type: 'paragraph', spans: [{text}]}],
});

/** Lets an office do something with a question, as the reply desk does; gives the id of the entry. */
export const actAsOffice = async (
  database: Database,
  number: string,
  entry: Pick<NewEntry, 'type' | 'at'> & Partial<NewEntry>,
): Promise<string> => {
  const kept = await database
    .transaction()
    .execute((transaction) => appendEntry(transaction, number, {account: 'desk', ...entry}));
  if (!kept) throw new Error(`${entry.type} is not possible for ${number} now.`);
  return String(kept.id);
};
