import type {Complaint, Receipt, Reporter, TrackedComplaint} from '@huiyin/core';
import {post, track, type Answer} from './example-consultation.ts';

/** Somebody who is known, and whose office must not learn of it. */
export const exampleReporter: Extract<Reporter, {phone: string}> = {
  disclosure: 'confidential',
  name: '周小禾',
  phone: '13900002222',
  email: 'xiaohe@example.com',
};

/** A good report that the national profile takes. */
export const exampleComplaint = (changes: Partial<Complaint> = {}): Complaint => ({
  kind: 'report',
  title: '工地夜间施工',
  text: '东门工地夜里十二点还在施工，\n住户没法休息。',
  answers: {happenedOn: {day: '2026-02-08'}, place: {place: {address: '东门市场对面'}}},
  reporter: exampleReporter,
  channel: 'mobile',
  locale: 'zh',
  ...changes,
});

/** Posts a report as a widget does and gives the status with the answer. */
export const postComplaint = async (url: string, complaint: unknown, key: string) => {
  const response = await post(`${url}/complaints`, complaint, key);
  return {status: response.status, answer: (await response.json()) as Answer};
};

/** The report of a receipt as its holder sees it. */
export const trackComplaint = (url: string, receipt: Pick<Receipt, 'number' | 'queryCode'>) =>
  track<TrackedComplaint>(url, receipt);
